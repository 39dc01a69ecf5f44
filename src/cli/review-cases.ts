import { type Case, casesOf } from '../cases/index.js';
import { asRead, type Decision, type Document, SourceError } from '../model/index.js';
import { extract, type ReadOptions } from '../pipeline.js';
import { applied, noticeOf, reviewFor, standing } from '../review/index.js';
import type { Library } from '../store/index.js';
import { EXIT } from './command.js';
import { libraryAt } from './database.js';
import { keptOptions, stagesOfKept } from './kept-stages.js';
import { say } from './language/say.js';
import { writeToFile } from './output.js';
import { caseReport } from './review-cases-report.js';
import { readReviewOf } from './review-file.js';

/** The name that a passage is read under; it says nothing of a place or a year. */
const PASSAGE = 'passage.txt';

/** Reads a passage as the library reads a file; null for what is no text of a notice. */
const passageReader =
  (options: ReadOptions) =>
  (passage: string): Document | null => {
    try {
      return extract(new TextEncoder().encode(passage), PASSAGE, options);
    } catch (error) {
      if (error instanceof SourceError) return null;
      throw error;
    }
  };

const isWrong = ({ verdict }: Decision): boolean => verdict !== 'accepted';

/** The cases of all documents that decisions are about. */
function* casesIn(library: Library, decisions: readonly Decision[], anonymous: boolean): Generator<Case> {
  const reviewOf = reviewFor(decisions);
  const told = new Set<string>();
  for (const head of library.reviewedHeads('all')) {
    const about = reviewOf(noticeOf(head));
    const document = about.some(isWrong) ? library.document(head.id) : null;
    if (!document) continue;
    const options = keptOptions(library.provenance(head.id)?.lexicon ?? null);
    const reviewed = applied(document, about).document;
    const cases = casesOf(reviewed, stagesOfKept(asRead(document), options), {
      read: passageReader(options),
      anonymous,
    });
    // Of several copies of a notice one is enough.
    yield* cases.filter(({ decision }) => !told.has(decision));
    for (const { decision } of cases) told.add(decision);
  }
}

/** Writes what people have corrected, removed and added as test cases of the rules, and prints them; gives the exit status. */
export async function reportCases(database: string, output: string, anonymous: boolean): Promise<number> {
  const library = libraryAt(database);
  try {
    const review = readReviewOf(database);
    const decisions = standing(review.lines);
    const wrong = decisions.filter(isWrong).length;
    const cases = [...casesIn(library, decisions, anonymous)];
    await writeToFile(
      cases.map((one) => `${JSON.stringify(one)}\n`),
      output,
    );
    const held = cases.filter(({ holds }) => holds).length;
    process.stdout.write(
      `${[
        ...cases.map(caseReport),
        say('{file}: {count} cases of {decisions} decisions; {held} are read in their passages as in the notice', {
          ...{ file: output, count: cases.length, decisions: wrong, held },
        }),
      ].join('\n')}\n`,
    );
    return review.faults.length > 0 ? EXIT.someWrong : EXIT.well;
  } finally {
    library.close();
  }
}
