import { type Decision, ReviewLine } from '../model/index.js';

/** A line of a review file that is no decision. */
export class ReviewFileError extends Error {
  override readonly name = 'ReviewFileError';
  readonly code = 'bad-review';
}

/** What stands in a review file, and what is wrong with the lines that are no decision. */
export interface ReviewText {
  readonly lines: readonly ReviewLine[];
  readonly faults: readonly ReviewFileError[];
}

/** The lines of a review file, called `name` where one of them is none. */
export function readReview(text: string, name: string): ReviewText {
  const lines: ReviewLine[] = [];
  const faults: ReviewFileError[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = ReviewLine.safeParse(jsonOf(line));
    if (parsed.success) lines.push(parsed.data as ReviewLine);
    else
      faults.push(
        new ReviewFileError(
          `${name}, line ${at + 1} is no decision of a review (${whyRefused(parsed.error)}). Correct the line, or take it out.`,
        ),
      );
  }
  return { lines, faults };
}

interface Refused {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** What is wrong with a line, and where in it. */
const whyRefused = ({ issues: [issue] }: Refused): string =>
  `${issue?.path.join('.') || 'the whole'}: ${issue?.message}`;

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

/** Lines as they stand in the file. Throws ReviewFileError for one that could not be read again. */
export const reviewLines = (lines: readonly ReviewLine[]): string =>
  lines
    .map((line) => {
      const { error } = ReviewLine.safeParse(line);
      if (error) throw new ReviewFileError(`A decision is not written: ${whyRefused(error)}.`);
      return `${JSON.stringify(line)}\n`;
    })
    .join('');

/** The decisions that were not taken back, each once, oldest first. */
export function standing(lines: readonly ReviewLine[]): readonly Decision[] {
  const withdrawn = new Set(lines.flatMap((line) => (line.verdict === 'withdrawn' ? [line.decision] : [])));
  const decisions = new Map(
    lines.flatMap((line) => (line.verdict === 'withdrawn' || withdrawn.has(line.id) ? [] : [[line.id, line] as const])),
  );
  return [...decisions.values()].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
