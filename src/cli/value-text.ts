import { writtenFigure } from '../compare/index.js';
import { ownEntry } from '../model/index.js';
import { say } from './language/say.js';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' };

/** What of a measure is written. */
interface WrittenMeasure {
  readonly op: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly per: string | null;
}

/** ≥30%, 4.8名 per 万人, 65–70%, ≈4.06万亿元. */
export function writtenValue({ op, value, upper, unit, per }: WrittenMeasure): string {
  const ends = [value, upper].flatMap((end) => (end === null ? [] : [writtenFigure(end, unit)]));
  const [low = '', high] = ends;
  const number =
    high === undefined
      ? `${ownEntry(SIGNS, op) ?? ''}${low}`
      : `${low.endsWith(unit) ? low.slice(0, -unit.length || undefined) : low}–${high}`;
  return `${number}${per === null ? '' : say(' per {per}', { per })}`;
}
