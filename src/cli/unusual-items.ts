import type { ReviewItem, UnusualNote } from '../model/index.js';
import type { Library, Narrowing } from '../store/index.js';
import { unusualIn } from './unusual-in.js';
import { noteOf } from './unusual-words.js';

/** A value that is to be reviewed first. */
interface UnusualPlace {
  readonly document: string;
  /** The record, or where it begins: parts that do not sum are shown by the first of them. */
  readonly is: (item: ReviewItem) => boolean;
  readonly note: UnusualNote;
}

/** What is unusual in all of a database, whatever of it is reviewed: a region is compared with others. */
export function unusualPlaces(library: Library): readonly UnusualPlace[] {
  const { values, sums } = unusualIn(library, [], { plans: library.heads(), narrowing: {}, years: null });
  return [
    ...values.map((one) => ({
      document: one.row.plan.id,
      is: ({ id }: ReviewItem) => id === one.row.measure.id,
      note: noteOf(one),
    })),
    ...sums.map(({ plan, diagnostic }) => ({
      document: plan.id,
      is: ({ kind, span_start }: ReviewItem) => kind === 'measures' && span_start === diagnostic.span?.start,
      note: { reason: 'sum' as const, times: null, beside: null, others: null },
    })),
  ];
}

/** Those of them that nobody has judged, in their order; `ask` gives what is to be reviewed of a narrowing. */
export function unusualItems(
  places: readonly UnusualPlace[],
  narrowing: Narrowing,
  ask: (narrowing: Narrowing) => readonly ReviewItem[],
): readonly ReviewItem[] {
  const asked: readonly string[] | null = narrowing.among === undefined ? null : JSON.parse(String(narrowing.among));
  const documents = [...new Set(places.map(({ document }) => document))].filter((id) => asked?.includes(id) ?? true);
  const open = new Map<string, ReviewItem[]>();
  for (const item of ask({ ...narrowing, among: JSON.stringify(documents) })) {
    const known = open.get(item.document);
    if (known) known.push(item);
    else open.set(item.document, [item]);
  }
  return places.flatMap(({ document, is, note }) => {
    const item = open.get(document)?.find(is);
    return item ? [{ ...item, unusual: note }] : [];
  });
}
