import type {
  Deadline,
  Document,
  LedgerEntry,
  Measure,
  QualitativeTarget,
  Reference,
  ResponsibleUnit,
  Span,
} from '../../model/index.js';
import { shortId } from '../records/document-of.js';
import type { Layer } from './layer.js';

/** A place in the text that something was read from; `key` names it in the page's address. */
export type Mark = { readonly key: string; readonly span: Span } & (
  | { readonly layer: 'measure'; readonly record: Measure }
  | { readonly layer: 'qualitative'; readonly record: QualitativeTarget }
  | { readonly layer: 'deadline'; readonly record: Deadline }
  | { readonly layer: 'unit'; readonly record: ResponsibleUnit }
  | { readonly layer: 'reference'; readonly record: Reference }
  | { readonly layer: 'unexplained' | 'number'; readonly record: LedgerEntry }
);

export const inReadingOrder = (a: Mark, b: Mark): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** Numbers that stand in a measure or deadline are shown by it. */
const standsAlone = (number: LedgerEntry): boolean => number.class !== 'measure' && number.class !== 'deadline';

/** Everything that is marked in a document's text, in reading order; of two that start together the longer first. */
export function marksOf(document: Document): Mark[] {
  const marked = <Kept extends Layer, Record extends { readonly id: string; readonly span: Span }>(
    layer: Kept,
    records: readonly Record[],
  ) => records.map((record) => ({ key: shortId(record.id), span: record.span, layer, record }));
  const numbers = document.numbers.filter(standsAlone).map((record): Mark => {
    const layer = record.class === 'unexplained' ? 'unexplained' : 'number';
    return { key: `n${record.span.start}`, span: record.span, layer, record };
  });
  return [
    ...marked('measure', document.measures),
    ...marked('qualitative', document.qualitativeTargets),
    ...marked('deadline', document.deadlines),
    ...marked('unit', document.responsibleUnits),
    ...marked('reference', document.references),
    ...numbers,
  ].sort(inReadingOrder);
}
