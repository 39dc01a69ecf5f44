import { CLOSES_REVIEW, LOOKS_BACK, REPORTS_TO_CONGRESS } from '../lexicon/review-words.js';
import { isReviewHeading } from '../lexicon/status-words.js';
import type { Section } from '../model/index.js';
import type { Layout, Passage } from '../structure/layout.js';
import type { Ancestry } from './era.js';

/** Does a passage tell of what has been done, and not of what is to be? */
export type Reviewing = (passage: Passage) => boolean;

/** How far into a text the words stand that make it a report to a congress. */
const HEAD = 3000;

/**
 * A report of a government looks back first, up to the sentence or heading that opens the work to come; in every text what stands under a
 * heading over a review does, and nothing else.
 */
export function reviewing({ passages, folded, metadata }: Layout, ancestry: Ancestry): Reviewing {
  const isReport = metadata.kind === '政府工作报告' || REPORTS_TO_CONGRESS.test(folded.slice(0, HEAD));
  const ofSection = new Map<Section | null, boolean>();
  const headed = (section: Section | null): boolean => {
    const known = ofSection.get(section) ?? ancestry(section).some(({ title }) => isReviewHeading(title));
    ofSection.set(section, known);
    return known;
  };
  const plan = isReport ? planBegins(passages, folded, year(metadata.period.start)) : 0;
  return ({ span, section, cell }) => cell === null && (span.start < plan || headed(section));
}

const year = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** Where a report turns from the past to what is to come; 0 where it is not seen to. */
function planBegins(passages: readonly Passage[], folded: string, first: number | null): number {
  const latest = (passages.at(-1)?.span.end ?? 0) * MOST;
  for (const { span, kind, cell } of passages) {
    if (span.start > latest) break;
    if (cell !== null) continue;
    const text = folded.slice(span.start, Math.min(span.end, span.start + REACH));
    const found = CLOSES_REVIEW.exec(text);
    if (!found || LOOKS_BACK.test(text)) continue;
    const named = Number(found.groups?.year ?? Number.NaN);
    if (!Number.isNaN(named) && first !== null && named < first) continue;
    if (kind === 'heading' || Number.isNaN(named) || first !== null) return span.start;
  }
  return 0;
}
/** No report looks back for more of its length: what stands further on is no turn. */
const MOST = 0.7;
/** The words stand at the beginning of a sentence. */
const REACH = 60;
