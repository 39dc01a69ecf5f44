import type { Block, Document, Inference, LedgerEntry } from '../model/index.js';

// What is kept of a document in one value: JSON, an array for each entry. `table-views.ts` takes the same apart in SQL.

const span = (start: unknown, end: unknown): unknown => (start === null ? null : { start, end });

export const packBlocks = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.map((one) => [one.role, one.span.start, one.span.end, one.where]));

/** As yet unchecked, like all that is unpacked. */
export const unpackBlocks = (packed: string): Record<string, unknown>[] =>
  (JSON.parse(packed) as unknown[][]).map(([role, start, end, where]) => ({ role, span: span(start, end), where }));

/** Of the identifiers of records, the document's is left out. */
export const packNumbers = ({ id, numbers }: Pick<Document, 'id' | 'numbers'>): string => {
  const short = (record: string | null): string | null =>
    record?.startsWith(`${id}:`) ? record.slice(id.length) : record;
  return JSON.stringify(
    numbers.map((one: LedgerEntry) => [one.class, one.span.start, one.span.end, one.text, short(one.record)]),
  );
};

export const unpackNumbers = (packed: string, document: string): Record<string, unknown>[] =>
  (JSON.parse(packed) as unknown[][]).map(([kind, start, end, text, record]) => ({
    span: span(start, end),
    text,
    class: kind,
    record: typeof record === 'string' && record.startsWith(':') ? document + record : record,
  }));

export const packInferences = (inferred: readonly Inference[]): string | null =>
  inferred.length === 0
    ? null
    : JSON.stringify(inferred.map((one) => [one.field, one.by, one.span?.start ?? null, one.span?.end ?? null]));

export const unpackInferences = (packed: unknown): readonly unknown[] =>
  packed === null
    ? []
    : (JSON.parse(String(packed)) as unknown[][]).map(([field, by, start, end]) => ({
        field,
        by,
        span: span(start, end),
      }));
