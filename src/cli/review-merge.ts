import { existsSync } from 'node:fs';
import { agreementOf } from '../compare/index.js';
import type { Decision, ReviewLine } from '../model/index.js';
import { differencesBetween, merged, reviewLines } from '../review/index.js';
import { EXIT } from './command.js';
import { CommandError } from './failure.js';
import { fieldValue } from './language/field-name.js';
import { say } from './language/say.js';
import { writeToFile } from './output.js';
import { readReviewFile } from './review-file.js';

/** Throws where a line is no decision: it would be lost in what both are put together to. */
function linesOf(file: string): readonly ReviewLine[] {
  if (!existsSync(file))
    throw new CommandError('no-review', say('There is no review file {file}. Check the spelling.', { file }));
  const { lines, faults } = readReviewFile(file);
  if (faults[0]) throw faults[0];
  return lines;
}

const said = ({ verdict, set, by, on }: Decision): string =>
  `  ${by}, ${on}: ${[fieldValue('verdict', verdict), ...Object.entries(set).map(([field, value]) => `${field} ${JSON.stringify(value)}`)].join(', ')}`;

/** Puts two reviews together, and tells how far they agree; gives the exit status. */
export async function mergeReviews(
  [first = '', second = '']: readonly string[],
  output: string | undefined,
  json: boolean,
): Promise<number> {
  const [one, other] = [linesOf(first), linesOf(second)];
  const { pairs, differences } = differencesBetween(one, other);
  const lines = merged(one, other);
  const agreement = { ...agreementOf(pairs), differ: differences.length };
  if (output !== undefined) await writeToFile([reviewLines(lines)], output);
  if (json) process.stdout.write(`${JSON.stringify({ lines: lines.length, agreement, differences }, null, 2)}\n`);
  else {
    const { cells, agreed, kappa } = agreement;
    const told = [
      ...differences.flatMap((difference) => [
        `«${difference.one.at.before.slice(-12)}${difference.one.at.quote}» ${difference.one.notice.title ?? ''}`,
        said(difference.one),
        said(difference.other),
      ]),
      say("both judged {cells} values, with the same verdict on {agreed}; Cohen's κ {kappa}; {differ} differ", {
        cells,
        agreed,
        kappa: kappa ?? say('not defined'),
        differ: differences.length,
      }),
      output === undefined
        ? say('{count} lines; --output FILE writes them', { count: lines.length })
        : say('{file}: {count} lines', { file: output, count: lines.length }),
    ];
    process.stdout.write(`${told.join('\n')}\n`);
  }
  return EXIT.well;
}
