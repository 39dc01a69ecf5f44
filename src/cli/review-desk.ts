import type { Decision, Document, ReviewAnswer, ReviewAsked, ReviewLine } from '../model/index.js';
import {
  applied,
  decide,
  noticeOf,
  RefusedDecision,
  reviewFor,
  type Signature,
  standing,
  withdraw,
} from '../review/index.js';
import type { Narrowing, Store } from '../store/index.js';
import { reviewQueue } from './review-queue.js';
import { applyReview } from './reviewed-store.js';

/** Keeps decisions and applies them as they come. */
export interface DeskOptions {
  readonly store: Store;
  readonly narrowing: Narrowing;
  /** The lines of the review as they are now: others may decide in the meantime. */
  readonly lines: () => readonly ReviewLine[];
  /** Writes a line where it lasts. */
  readonly keep: (line: ReviewLine) => void;
  readonly sign: () => Signature;
}

/** Throws RefusedDecision where a decision would not be seen in the document that it is about. */
function refuseUnfit(decision: Decision, document: Document, lines: readonly ReviewLine[]): void {
  const decisions = reviewFor(standing([...lines, decision]))(noticeOf(document));
  const found = applied(document, decisions).unfit.find((one) => one.decision.id === decision.id);
  if (!found) return;
  const given = Object.entries(decision.set).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  throw new RefusedDecision(
    'not-applicable',
    found.why === 'superseded'
      ? `A decision with a later time is about «${decision.at.quote}» already. Check the clock of this machine.`
      : `«${decision.at.quote}» cannot have these values: ${given.join(', ')}. Dates are 2024-12-31, numbers have no unit.`,
  );
}

/** Answers what the page of a review asks. Throws RangeError for what is not there, and RefusedDecision. */
export function reviewDesk({ store, narrowing, lines, keep, sign }: DeskOptions): (asked: ReviewAsked) => ReviewAnswer {
  /** Decisions of this sitting, and their documents, oldest first. */
  const mine: { readonly id: string; readonly document: string }[] = [];
  let counted: ReviewAnswer['progress'] | null = null;
  const queue = reviewQueue(store, narrowing);

  const apply = (document: string): Document | null => {
    counted = null;
    applyReview(store, reviewFor(standing(lines())), 'all');
    return store.document(document);
  };
  const { indicator, ...plans } = narrowing;
  const progress = (): ReviewAnswer['progress'] => {
    counted ??= {
      done: store.countRows({ view: 'review_view', narrowing: plans }),
      left: store.countRows({ view: 'unreviewed_view', narrowing }),
    };
    return counted;
  };
  const undo = (): Document | null => {
    const last = mine.at(-1);
    if (!last) return null;
    keep(withdraw(last.id, sign()));
    const document = apply(last.document);
    mine.pop();
    return document;
  };

  return (asked) => {
    if (asked.ask === 'queue') return { queue: queue(asked.order, asked.after), progress: progress() };
    if (asked.ask === 'document') return { document: store.document(asked.document), progress: progress() };
    if (asked.ask === 'undo') return { document: undo(), progress: progress() };
    const { document: id, ask, ...judged } = asked;
    const shown = store.document(id);
    if (!shown) throw new RangeError('no-such-document');
    const decision = decide(shown, judged, sign());
    refuseUnfit(decision, shown, lines());
    keep(decision);
    mine.push({ id: decision.id, document: id });
    return { document: apply(id), progress: progress() };
  };
}
