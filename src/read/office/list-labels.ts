import { numberIn } from './number-formats.js';
import { symbol } from './symbols.js';

/** How one level of an automatic list is numbered. */
export interface ListLevel {
  readonly start: number;
  /** By the names of Office Open XML: decimal, chineseCounting, bullet. */
  readonly format: string;
  /** The label with %1 … %9 for the numbers of the levels: `%1、`, `（%2）`, `%1.%2`; a bullet itself. */
  readonly pattern: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers in figures, whatever the formats of their levels. */
  readonly legal: boolean;
  /** The level, from 1, after which this one begins anew; 0 never, null after any above it. */
  readonly restartAfter: number | null;
}

/** A list that paragraphs belong to. */
export interface NumberedList {
  readonly id: string;
  /** Lists that count on from each other share a counter. */
  readonly counter: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Numbers at which this list begins anew the first time a level is used. */
  readonly restarts: readonly (number | undefined)[];
}

/** So many levels a list has in Word. */
export const LEVELS = 9;
const BULLET = '•';
/** Marks after which the text follows at once, as it is typed: 一、总体要求, （一）基本原则. */
const CLOSING = /[、，）〕】》：]$/u;

interface Counter {
  readonly numbers: (number | undefined)[];
}

/** Gives the labels of paragraphs in the order of the document, with the space after them: 一、, then (一), then `1. `. */
export function listLabels(): (list: NumberedList, level: number) => string {
  const counters = new Map<string, Counter>();
  const begun = new Set<string>();
  return (list, level) => {
    const at = Math.min(Math.max(level, 0), LEVELS - 1);
    const definition = list.levels[at];
    if (!definition) return '';
    const counter = counters.get(list.counter) ?? { numbers: [] };
    counters.set(list.counter, counter);
    count(counter, list, at, definition.start, begun);
    return labelOf(list, definition, counter);
  };
}

/** Counts on at this level; the levels below begin anew. */
function count(counter: Counter, list: NumberedList, at: number, start: number, begun: Set<string>): void {
  const { numbers } = counter;
  const restart = list.restarts[at];
  const key = `${list.id} ${at}`;
  const before = numbers[at];
  if (restart !== undefined && !begun.has(key)) numbers[at] = restart;
  else numbers[at] = before === undefined ? start : before + 1;
  begun.add(key);
  for (let below = at + 1; below < LEVELS; below++) {
    const after = list.levels[below]?.restartAfter ?? null;
    if (after === null || (after > 0 && at < after)) numbers[below] = undefined;
  }
}

function labelOf(list: NumberedList, { format, pattern, suffix, legal }: ListLevel, { numbers }: Counter): string {
  const label =
    format === 'bullet'
      ? pattern.trim() && (symbol(pattern.trim(), '') || BULLET)
      : pattern.replace(/%([1-9])/gu, (_, digit: string) => {
          const i = Number(digit) - 1;
          const level = list.levels[i];
          const own = level?.format ?? 'decimal';
          return numberIn(legal && own !== 'none' ? 'decimal' : own, numbers[i] ?? level?.start ?? 1);
        });
  if (label === '') return '';
  return suffix === 'nothing' || CLOSING.test(label) || /\s$/u.test(label) ? label : `${label} `;
}
