import type { Block, Document, Inference, LedgerEntry } from '../model/index.js';

// What is kept of a document in one value: JSON, an array for each entry. `table-views.ts` takes the same apart in SQL.

const span = (start: unknown, end: unknown): unknown => (start === null ? null : { start, end });

export const packBlocks = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.map((one) => [one.role, one.span.start, one.span.end, one.where]));

/** What a value of JSON holds; what is no JSON as it is, for whoever checks what is read. */
export function unpacked(packed: unknown): unknown {
  try {
    return JSON.parse(String(packed));
  } catch {
    return packed;
  }
}

/** The entries of a packed value, as yet unchecked; what is not packed so as it is. */
function unpackEach(packed: unknown, read: (entry: readonly unknown[]) => unknown): unknown {
  const entries = unpacked(packed);
  return Array.isArray(entries)
    ? entries.map((entry: unknown) => (Array.isArray(entry) ? read(entry) : entry))
    : entries;
}

export const unpackBlocks = (packed: unknown): unknown =>
  unpackEach(packed, ([role, start, end, where]) => ({ role, span: span(start, end), where }));

/** Of the identifiers of records, the document's is left out. */
export const packNumbers = ({ id, numbers }: Pick<Document, 'id' | 'numbers'>): string => {
  const short = (record: string | null): string | null =>
    record?.startsWith(`${id}:`) ? record.slice(id.length) : record;
  return JSON.stringify(
    numbers.map((one: LedgerEntry) => [one.class, one.span.start, one.span.end, one.text, short(one.record)]),
  );
};

export const unpackNumbers = (packed: unknown, document: string): unknown =>
  unpackEach(packed, ([kind, start, end, text, record]) => ({
    span: span(start, end),
    text,
    class: kind,
    record: typeof record === 'string' && record.startsWith(':') ? document + record : record,
  }));

export const packInferences = (inferred: readonly Inference[]): string | null =>
  inferred.length === 0
    ? null
    : JSON.stringify(inferred.map((one) => [one.field, one.by, one.span?.start ?? null, one.span?.end ?? null]));

export const unpackInferences = (packed: unknown): unknown =>
  packed === null ? [] : unpackEach(packed, ([field, by, start, end]) => ({ field, by, span: span(start, end) }));
