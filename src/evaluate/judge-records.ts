import { overlaps, type Span } from '../model/index.js';
import { type Judgement, type Remark, unlike } from './judgement.js';
import type { Kind } from './kinds.js';
import { match, type Placed } from './match.js';
import type { KindTally, Share } from './tally.js';

interface Quoted {
  readonly quote: string;
  readonly optional: boolean;
  readonly self: boolean;
  readonly rejected: boolean;
}
interface Spanned {
  readonly id: string;
  readonly span: Span;
  readonly self?: boolean;
}

/** Optional items, and those by which a notice names itself, are neither a gain nor a loss. */
const free = (gold: Quoted): boolean => gold.optional || gold.self;

const fieldOf = (record: object, name: string): unknown => (record as Record<string, unknown>)[name];

/**
 * Counts the records of one kind against its gold; `quote` gives the words that a span holds. Of partial gold only those are too many
 * that it rejects.
 */
export function judgeRecords<Found extends Spanned, Gold extends Quoted>(
  kind: Kind<Found, Gold>,
  found: readonly Found[],
  annotated: readonly Placed<Gold>[],
  quote: (span: Span) => string,
  isPartial: boolean,
): Judgement<KindTally> {
  const golds = annotated.filter(({ gold }) => !gold.rejected);
  const isRejected = ({ span }: Found) => annotated.some(({ gold, at }) => gold.rejected && at && overlaps(span, at));
  const { pairs, missed, extra } = match(kind, found, golds);
  const differences: Remark[] = [];
  const fields: Record<string, Share> = {};
  let [both, strict, exact] = [0, 0, 0];
  for (const [record, { gold }] of pairs) {
    if (free(gold)) continue;
    both++;
    const wrong: string[] = [];
    for (const [name, isRight] of Object.entries(kind.fields)) {
      const right = isRight(record, gold);
      const before = fields[name] ?? { right: 0, all: 0 };
      fields[name] = { right: before.right + (right ? 1 : 0), all: before.all + 1 };
      if (!right) wrong.push(name);
    }
    if (!kind.strict.some((name) => wrong.includes(name))) strict++;
    if (wrong.length === 0) exact++;
    if (wrong.length > 0) {
      const said = wrong.map((name) => unlike(name, fieldOf(record, name), fieldOf(gold, name)));
      const message = `«${gold.quote}»: ${said.join('; ')}`;
      differences.push({ message, wrong, span: record.span, record: record.id });
    }
  }
  const lost = missed.filter(({ gold }) => !free(gold));
  const surplus = extra.filter(
    (record) =>
      !record.self &&
      (!isPartial || isRejected(record)) &&
      !golds.some(({ gold, at }) => free(gold) && at && overlaps(record.span, at)) &&
      !pairs.some(([paired, { gold }]) => kind.again?.(record, paired, gold)),
  );
  for (const { gold, at } of lost) {
    const message = `missed «${gold.quote}» ${kind.name(gold)}`;
    differences.push({ message, wrong: ['missed'], span: at, record: null });
  }
  for (const record of surplus) {
    const message = `extra «${quote(record.span)}» ${kind.name(record)}`;
    differences.push({ message, wrong: ['extra'], span: record.span, record: record.id });
  }
  return { counted: { both, extra: surplus.length, missed: lost.length, strict, exact, fields }, differences };
}
