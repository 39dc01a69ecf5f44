import type { Decision } from '../model/index.js';
import { applied, digestOf, noticeOf, type ReviewOf, reviewFor } from '../review/index.js';
import { prepare, type ReviewedHead, type Store, type WhichReviewed } from '../store/index.js';

/** Applies decisions to a document that is kept; what search finds it by stays, since its text does. */
function applyTo({ id }: ReviewedHead, decisions: readonly Decision[], store: Store): void {
  const document = store.document(id);
  if (!document) return;
  store.keepReviewed(prepare(applied(document, decisions).document), digestOf(decisions));
}

/** Brings what is kept in keeping with a review; gives how many documents were changed. */
export function applyReview(store: Store, reviewOf: ReviewOf, which: WhichReviewed): number {
  const stale = store.reviewedHeads(which).flatMap((head) => {
    const decisions = reviewOf(noticeOf(head));
    return digestOf(decisions) === head.review ? [] : [{ head, decisions }];
  });
  for (const { head, decisions } of stale) applyTo(head, decisions, store);
  return stale.length;
}

/** A store in which whatever is kept has a review applied, in the same transaction. */
export function reviewedStore(store: Store, decisions: readonly Decision[]): Store {
  const reviewOf = reviewFor(decisions);
  store.together(() => applyReview(store, reviewOf, decisions.length === 0 ? 'reviewed' : 'all'));
  if (decisions.length === 0) return store;
  return {
    ...store,
    keep: (documents, rulesVersion) =>
      store.together(() => {
        const kept = store.keep(documents, rulesVersion);
        applyReview(
          store,
          reviewOf,
          kept.map(({ id }) => id),
        );
        return kept;
      }),
  };
}
