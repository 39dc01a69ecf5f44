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

/** What has become of each decision in a database, or of some of them, in their order. */
export function reviewStates(
  library: Library,
  decisions: readonly Decision[],
  some: readonly Decision[] = decisions,
): readonly DecisionState[] {
  if (some.length === 0) return [];
  const asked = new Set(some);
  const reviewOf = reviewFor(decisions);
  const found = new Map<Decision, { state: DecisionState['state']; paths: string[] }>();
  for (const head of library.reviewedHeads('all')) {
    const about = reviewOf(noticeOf(head));
    const document = about.some((decision) => asked.has(decision)) ? library.document(head.id) : null;
    if (!document) continue;
    const unfit = new Map(applied(document, about).unfit.map(({ decision, why }) => [decision, why]));
    for (const decision of about) {
      const state = unfit.get(decision) ?? 'applied';
      const before = found.get(decision);
      const paths = [...(before?.paths ?? []), document.source.path];
      found.set(decision, { state: before?.state === 'applied' ? 'applied' : state, paths });
    }
  }
  return some.map((decision) => ({
    decision,
    ...(found.get(decision) ?? { state: 'no-such-notice', paths: [] }),
  }));
}

/** Does it stand in the file, and is seen nowhere? */
export const fitsNothing = ({ state }: DecisionState): boolean => state !== 'applied' && state !== 'superseded';

/** The decisions that no document of a database has applied. */
function seenNowhere(library: Library, decisions: readonly Decision[]): readonly Decision[] {
  if (decisions.length === 0) return [];
  const rows = library.ask({ view: 'review_view', columns: ['decision'], narrowing: {}, order: [], limit: null });
  const seen = new Set([...rows].map(({ decision }) => decision));
  return decisions.filter(({ id }) => !seen.has(id));
}

/** Tells of decisions of people that are seen nowhere in a database that is in keeping with its review, where there are any. */
export function noteUnfit(library: Library): void {
  const file = reviewFileOf(library.file);
  const decisions = standing(readReviewFile(file).lines);
  const unfit = reviewStates(library, decisions, seenNowhere(library, decisions)).filter(fitsNothing).length;
  if (unfit > 0)
    note(
      `plan-extract: ${say('{count} decisions of {file} fit nothing here; review --list names them.', { count: unfit, file })}`,
    );
}
