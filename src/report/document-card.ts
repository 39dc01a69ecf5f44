import type { Document, NumberClass } from '../model/index.js';
import { COUNTED_KINDS, type CountedKind, type DocumentCard } from './contents.js';

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

function ledgerOf(document: Document): Partial<Record<NumberClass, number>> {
  const counts: Partial<Record<NumberClass, number>> = {};
  for (const number of document.numbers) counts[number.class] = (counts[number.class] ?? 0) + 1;
  return counts;
}

/** The years that a document speaks for; like the database's views, by its date where it names no period. */
function yearsOf({ metadata }: Document): DocumentCard['years'] {
  const { period, issuedOn, publishedOn } = metadata;
  const from = yearOf(period.start ?? issuedOn ?? publishedOn);
  return { from, to: yearOf(period.end) ?? from };
}

/** What the page shows of a document without opening it. */
export function documentCard(document: Document): DocumentCard {
  const { metadata, diagnostics } = document;
  const counts = Object.fromEntries(COUNTED_KINDS.map((kind) => [kind, document[kind].length]));
  return {
    id: document.id,
    path: document.source.path,
    title: metadata.title ?? metadata.noticeTitle,
    kind: metadata.kind,
    issuer: metadata.issuer,
    region: metadata.region,
    years: yearsOf(document),
    length: document.text.length,
    counts: counts as Record<CountedKind, number>,
    ledger: ledgerOf(document),
    diagnostics,
  };
}
