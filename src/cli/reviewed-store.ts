import type { Decision } from '../model/index.js';
import { applied, digestOf, noticeOf, type ReviewOf, reviewFor } from '../review/index.js';
import { prepare, type ReviewedHead, type Store, type WhichReviewed } from '../store/index.js';

/** Applies decisions to a document that is kept; what search finds it by stays, since its text does. */
function applyTo({ id }: ReviewedHead, decisions: readonly Decision[], store: Store): void {
  const document = store.document(id);
  if (!document) return;
  store.keepReviewed(prepare(applied(document, decisions).document), digestOf(decisions));
}

/** The documents that have other decisions applied than a review holds for them, with those that it holds. */
const staleIn = (store: Store, reviewOf: ReviewOf, which: WhichReviewed) =>
  store.reviewedHeads(which).flatMap((head) => {
    const decisions = reviewOf(noticeOf(head));
    return digestOf(decisions) === head.review ? [] : [{ head, decisions }];
  });

/** Brings what is kept in keeping with a review. To be called within a transaction. */
function bringUpToDate(store: Store, reviewOf: ReviewOf, which: WhichReviewed): void {
  for (const { head, decisions } of staleIn(store, reviewOf, which)) applyTo(head, decisions, store);
}

/** Brings what is kept in keeping with a review, at once; where it is so already, nobody who writes has to be waited for. */
export function applyReview(store: Store, reviewOf: ReviewOf, which: WhichReviewed): void {
  if (staleIn(store, reviewOf, which).length > 0) store.together(() => bringUpToDate(store, reviewOf, which));
}

/** A store in which whatever is kept has a review applied, in the same transaction. */
export function reviewedStore(store: Store, decisions: readonly Decision[]): Store {
  const reviewOf = reviewFor(decisions);
  applyReview(store, reviewOf, decisions.length === 0 ? 'reviewed' : 'all');
  if (decisions.length === 0) return store;
  return {
    ...store,
    keep: (documents, rulesVersion) =>
      store.together(() => {
        const kept = store.keep(documents, rulesVersion);
        bringUpToDate(
          store,
          reviewOf,
          kept.map(({ id }) => id),
        );
        return kept;
      }),
  };
}
