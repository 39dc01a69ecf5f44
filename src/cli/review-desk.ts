import type { Document, ReviewAnswer, ReviewAsked, ReviewItem, ReviewLine, ReviewOrder } from '../model/index.js';
import { decide, reviewFor, type Signature, standing, withdraw } from '../review/index.js';
import type { Narrowing, Order, Store } from '../store/index.js';
import { applyReview } from './reviewed-store.js';

/** The orders that what is to be reviewed is shown in. */
const ORDERS: Readonly<Record<ReviewOrder, readonly string[]>> = {
  confidence: ['confidence', 'path', 'part', 'span_start'],
  indicator: ['indicator', 'year', 'region', 'path', 'part', 'span_start'],
  reading: ['path', 'part', 'span_start'],
  unexplained: ['path', 'part', 'span_start'],
};

/** Keeps decisions and applies them as they come; `keep` writes a line where it lasts. */
export interface DeskOptions {
  readonly store: Store;
  readonly narrowing: Narrowing;
  readonly lines: readonly ReviewLine[];
  readonly keep: (line: ReviewLine) => void;
  readonly sign: () => Signature;
}

const COLUMNS = [
  'kind',
  'id',
  'document',
  'title',
  'region',
  'year',
  'what',
  'quote',
  'confidence',
  'indicator',
  'span_start',
];
/** So many are sent at once; the page asks for more when they are done. */
const SENT_AT_ONCE = 300;

/** Answers what the page of a review asks. Throws RangeError for what is not there. */
export function reviewDesk({
  store,
  narrowing,
  lines: before,
  keep,
  sign,
}: DeskOptions): (asked: ReviewAsked) => ReviewAnswer {
  const lines = [...before];
  /** Decisions of this sitting, and their documents, oldest first. */
  const mine: { readonly id: string; readonly document: string }[] = [];

  const add = (line: ReviewLine, document: string): Document | null => {
    keep(line);
    lines.push(line);
    store.together(() => applyReview(store, reviewFor(standing(lines)), 'all'));
    return store.document(document);
  };
  const { indicator, ...plans } = narrowing;
  const progress = (): ReviewAnswer['progress'] => ({
    done: store.countRows({ view: 'review_view', narrowing: plans }),
    left: store.countRows({ view: 'unreviewed_view', narrowing }),
  });
  const queue = (order: ReviewOrder): readonly ReviewItem[] => [
    ...(store.ask({
      view: 'unreviewed_view',
      columns: COLUMNS,
      narrowing:
        order === 'unexplained' ? { ...narrowing, recordKind: 'numbers' } : { ...narrowing, recordKind: 'records' },
      order: ORDERS[order].map((column): Order => ({ column, descending: false })),
      limit: SENT_AT_ONCE,
    }) as Iterable<unknown> as Iterable<ReviewItem>),
  ];

  return (asked) => {
    if (asked.ask === 'queue') return { queue: queue(asked.order), progress: progress() };
    if (asked.ask === 'document') return { document: store.document(asked.document), progress: progress() };
    if (asked.ask === 'undo') {
      const last = mine.pop();
      const document = last ? add(withdraw(last.id, sign()), last.document) : null;
      return { document, progress: progress() };
    }
    const { document: id, ask, ...judged } = asked;
    const shown = store.document(id);
    if (!shown) throw new RangeError('no-such-document');
    const decision = decide(shown, judged, sign());
    const document = add(decision, id);
    mine.push({ id: decision.id, document: id });
    return { document, progress: progress() };
  };
}
