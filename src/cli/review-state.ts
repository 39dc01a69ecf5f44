import type { Decision } from '../model/index.js';
import { applied, noticeOf, reviewFor, standing, type Unfit } from '../review/index.js';
import type { Library } from '../store/index.js';
import { say } from './language/say.js';
import { note } from './notes.js';
import { readReviewFile, reviewFileOf } from './review-file.js';

/** What has become of a decision: it is seen in documents, or why in none. */
export interface DecisionState {
  readonly decision: Decision;
  readonly state: 'applied' | Unfit | 'no-such-notice';
  /** Paths of the documents that it is about. */
  readonly paths: readonly string[];
}

/** What has become of each decision in a database, in their order. */
export function reviewStates(library: Library, decisions: readonly Decision[]): readonly DecisionState[] {
  if (decisions.length === 0) return [];
  const reviewOf = reviewFor(decisions);
  const found = new Map<Decision, { state: DecisionState['state']; paths: string[] }>();
  for (const head of library.reviewedHeads('all')) {
    const about = reviewOf(noticeOf(head));
    const document = about.length > 0 ? library.document(head.id) : null;
    if (!document) continue;
    const unfit = new Map(applied(document, about).unfit.map(({ decision, why }) => [decision, why]));
    for (const decision of about) {
      const state = unfit.get(decision) ?? 'applied';
      const before = found.get(decision);
      const paths = [...(before?.paths ?? []), document.source.path];
      found.set(decision, { state: before?.state === 'applied' ? 'applied' : state, paths });
    }
  }
  return decisions.map((decision) => ({
    decision,
    ...(found.get(decision) ?? { state: 'no-such-notice', paths: [] }),
  }));
}

/** Does it stand in the file, and is seen nowhere? */
export const fitsNothing = ({ state }: DecisionState): boolean => state !== 'applied' && state !== 'superseded';

/** Tells of decisions of people that are seen nowhere in a database, where there are any. */
export function noteUnfit(library: Library): void {
  const file = reviewFileOf(library.file);
  const unfit = reviewStates(library, standing(readReviewFile(file).lines)).filter(fitsNothing).length;
  if (unfit > 0)
    note(
      `plan-extract: ${say('{count} decisions of {file} fit nothing here; review --list names them.', { count: unfit, file })}`,
    );
}
