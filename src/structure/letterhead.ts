import { LABEL_WITH_COLON, type LabelKind, labelKind } from '../lexicon/letterhead.js';
import type { Line } from './lines.js';

/** One labelled value of a letterhead or metadata table, as it lies in the text. */
export interface LabelledValue {
  readonly kind: LabelKind;
  readonly label: string;
  readonly value: string;
  /** Offset of the value in the text. */
  readonly start: number;
}

/** What the metadata lines of a head or tail say, and which lines they are; `boilerplate` lines bear only site labels. */
export interface Letterhead {
  readonly values: readonly LabelledValue[];
  readonly metadata: ReadonlySet<number>;
  readonly boilerplate: ReadonlySet<number>;
}

const MAXIMUM_METADATA_LINE = 400;
const TIME_STAMP = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}(?::\d{2})?/u;

/** As LABEL_WITH_COLON; where its groups stand is not asked here. */
const LABEL = new RegExp(LABEL_WITH_COLON.source, 'g');

function labelsOf(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!text.includes(':')) return found;
  LABEL.lastIndex = 0;
  for (let match = LABEL.exec(text); match; match = LABEL.exec(text)) found.push(match);
  return found;
}

/** `索引号: X 组配分类: Y`: every label with a colon, each value up to the next label. */
function colonValues(line: Line): readonly LabelledValue[] {
  const matches = labelsOf(line.text);
  return matches.map((match, i) => {
    const from = (match.index ?? 0) + match[0].length;
    const to = matches[i + 1]?.index ?? line.text.length;
    const raw = line.text.slice(from, to).replace(/^[ |]+/u, (bars) => ' '.repeat(bars.length));
    const value = raw.trim().replace(/(?<![ ([|;,])[ ([|;,]+$/u, '');
    const label = (match.groups?.label ?? '').replaceAll(' ', '');
    return {
      kind: labelKind(label) ?? 'other',
      label,
      value,
      start: line.span.start + from + raw.length - raw.trimStart().length,
    };
  });
}

interface Token {
  readonly text: string;
  readonly start: number;
}
const tokensOf = (line: Line): readonly Token[] =>
  [...line.text.matchAll(/[^ |]+/gu)].map((match) => ({
    text: match[0].replace(/:$/u, ''),
    start: line.span.start + (match.index ?? 0),
  }));

const firstToken = (text: string): string => (/[^ |]+/u.exec(text)?.[0] ?? '').replace(/:$/u, '');

const DATES: readonly LabelKind[] = ['published-on', 'issued-on', 'made-on'];

/** Labels in one row and values in the next: by equal count, else each value that shows its kind goes to its label. */
function headerRow(labels: readonly Token[], values: readonly Token[]): readonly LabelledValue[] {
  return labels.flatMap((label, i): LabelledValue[] => {
    const kind = labelKind(label.text) ?? 'other';
    const fits = (token: Token): boolean => DATES.includes(kind) === /^\d{4}[-/.年]/u.test(token.text);
    const found = labels.length === values.length ? values[i] : kind === 'place' ? values.at(-1) : values.find(fits);
    return found && kind !== 'other' ? [{ kind, label: label.text, value: found.text, start: found.start }] : [];
  });
}

/** A line as the label that it may be: bullet and colon taken off. */
const labelAlone = (line: string): string => line.replace(/^[•·●] ?| ?:$/gu, '');

/** 国务院办公厅关于推进…: where a title begins. */
const OPENS_TITLE = /^[\u4e00-\u9fff、 ]{2,40}(?:厅|局|委|部|院|办|室|府|会|组|署)(?:关于|印发|转发|$)/u;

/** Label and value by turns. A value may be several words (公路 应急), or missing, where another label says that these are labels. */
function byTurns(line: Line, tokens: readonly Token[]): readonly LabelledValue[] {
  const labels = tokens.flatMap(({ text }, i) => (labelKind(text) ? [i] : []));
  if (labels.length < 2 && tokens.length !== 2) return [];
  return labels.flatMap((at, k): LabelledValue[] => {
    const label = tokens[at] as Token;
    const first = tokens[at + 1];
    const last = tokens[(labels[k + 1] ?? tokens.length) - 1];
    if (!first || !last || last === label) return [];
    const value = line.text.slice(first.start - line.span.start, last.start + last.text.length - line.span.start);
    return [{ kind: labelKind(label.text) ?? 'other', label: label.text, value, start: first.start }];
  });
}

/** Labels without colons: a label line and a value line, label and value by turns, or a row of labels over a row of values. */
function plainValues(
  lines: readonly Line[],
  index: number,
): { readonly values: readonly LabelledValue[]; readonly taken: number } | null {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  const whole = labelKind(labelAlone(line.text));
  if (whole) {
    const isValue =
      next && next.text.length <= 120 && !labelKind(labelAlone(next.text)) && labelsOf(next.text).length === 0;
    // An empty 主题词: has the title below it, and not for its value.
    const opensTitle = whole !== 'name' && isValue && OPENS_TITLE.test(next.text);
    if (!isValue || opensTitle || whole === 'boilerplate') return { values: [], taken: 1 };
    return { values: [{ kind: whole, label: line.text, value: next.text, start: next.span.start }], taken: 2 };
  }
  if (!labelKind(firstToken(line.text))) return null;
  const tokens = tokensOf(line);
  if (tokens.length < 2) return null;
  if (tokens.every((token) => labelKind(token.text)))
    return next ? { values: headerRow(tokens, tokensOf(next)), taken: 2 } : null;
  const values = byTurns(line, tokens);
  if (values.length === 0) return null;
  return { values, taken: 1 };
}

/** The metadata in lines `from` to `to` (exclusive), a stretch without running text; `passed` lines say nothing of the notice. */
export function letterheadOf(
  lines: readonly Line[],
  from: number,
  to: number,
  passed: ReadonlySet<number> = new Set(),
): Letterhead {
  const values: LabelledValue[] = [];
  const metadata = new Set<number>();
  const boilerplate = new Set<number>();
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (line.text.length > MAXIMUM_METADATA_LINE || passed.has(i)) continue;
    if (TIME_STAMP.test(line.text)) {
      values.push({ kind: 'published-on', label: '', value: line.text, start: line.span.start });
      metadata.add(i);
    }
    const labelled = colonValues(line);
    // A label without a value, alone on its line, has it on the next.
    const open = labelled.length === 1 && labelled[0]?.value === '' ? plainValues(lines, i) : null;
    const plain = open ?? (labelled.length === 0 ? plainValues(lines, i) : null);
    const found = plain?.values.length ? plain.values : labelled;
    if (found.length === 0 && !plain) continue;
    values.push(...found);
    const informs = found.some((value) => value.kind !== 'boilerplate');
    for (let k = i; k < Math.min(to, i + (plain?.taken ?? 1)); k++)
      (informs || metadata.has(k) ? metadata : boilerplate).add(k);
    i += (plain?.taken ?? 1) - 1;
  }
  return { values, metadata, boilerplate };
}
