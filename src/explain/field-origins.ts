import type { Document, Span } from '../model/index.js';
import type { Slot } from '../phrases/sentence.js';
import type { RuleMatch } from '../rules/apply.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { FieldView } from './explanation.js';
import type { AnyRecord } from './records.js';
import { sourceText } from './view.js';

/** What a rule found, whatever its kind of fact. */
export type AnyRuleMatch = RuleMatch<{ readonly span: Span }>;

type Value = FieldView['value'];

/** Each field of a record with where its value came from. */
export function fieldsOf(
  document: Document,
  finding: SentenceFindings | null,
  record: AnyRecord,
  match: AnyRuleMatch | null,
): readonly FieldView[] {
  return Object.entries(record.fields).map(([name, value]): FieldView => {
    const field = { name, value };
    if (value === null || value === '') return { ...field, value: null, by: null, from: null };
    const inference = record.inferred.find((one) => one.field === name);
    if (inference)
      return { ...field, by: inference.by, from: inference.span && sourceText(document.text, inference.span) };
    return match && finding
      ? { ...field, ...ofFrame(document, finding, match, name, value) }
      : { ...field, by: null, from: null };
  });
}

/** Fields of a number that its own token says. */
const OF_NUMBER = new Set(['op', 'value', 'upper', 'unit']);
/** Fields that a step of resolving gives to every record, after the rule or in its place. */
const RESOLVED = new Set(['status', 'strength', 'indicator', 'period', 'change', 'tier', 'basis', 'confidence']);

/** What a field owes to the frame: a slot that says it, the rule itself, or else the steps behind the rule. */
function ofFrame(
  document: Document,
  { sentence }: SentenceFindings,
  { fact, slots, tokens }: AnyRuleMatch,
  name: string,
  value: Value,
): Pick<FieldView, 'by' | 'from'> {
  const made: unknown = Object.entries(fact).find(([key]) => key === name)?.[1];
  if (RESOLVED.has(name) && made !== value) return { by: `resolve/${name}`, from: null };
  const inReach = Object.entries(slots).flatMap(([slot, found]) => (found ? [{ slot, found }] : []));
  const read = OF_NUMBER.has(name)
    ? inReach.filter(({ found }) => found.tokens.some((token) => tokens.includes(token)))
    : inReach.filter(({ found }) => says(found, sentence.folded, value));
  const closest = read.sort((a, b) => length(a.found.span) - length(b.found.span))[0];
  if (closest) return { by: `slot ${closest.slot}`, from: null };
  if (made !== undefined && made !== null) return { by: 'rule', from: null };
  const at = typeof value === 'string' ? nearestBefore(sentence.folded, sentence.passage.span, fact.span, value) : null;
  return { by: at ? 'sentence' : `resolve/${name}`, from: at && sourceText(document.text, at) };
}

const length = ({ start, end }: Span): number => end - start;
const bare = (text: string): string => text.replace(/\s/gu, '');

/** Does the slot's text hold the value, or a token of it have the value as its normal form? */
const says = ({ tokens, span }: Slot, folded: string, value: Value): boolean =>
  typeof value === 'string' &&
  (bare(folded.slice(span.start, span.end)).includes(bare(value)) ||
    tokens.some((token) => token.value?.split(' ').includes(value)));

/** Where the sentence says a value: the last place before the record, or else the first behind it. */
function nearestBefore(folded: string, passage: Span, record: Span, value: string): Span | null {
  const text = folded.slice(passage.start, passage.end);
  const before = text.lastIndexOf(value, Math.max(0, record.start - passage.start));
  const at = before >= 0 ? before : text.indexOf(value);
  return at < 0 ? null : { start: passage.start + at, end: passage.start + at + value.length };
}
