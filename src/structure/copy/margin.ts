import { STOPPED, type TextLine } from './text-lines.js';

const NARROWEST = 14;
const WIDEST = 100;
/** How much a line may fall short of the margin. */
const RAGGED = 3;
/** Lines as long as the margin, and the share of them that end inside a sentence, from which a text counts as broken. */
const FEWEST = 3;
const SHARE_OPEN = 0.5;
/** Nearly all lines of a broken text end before the margin. */
const SHARE_WITHIN = 0.95;

/**
 * The width at which the lines of a text are broken, in Chinese characters; null where they end as paragraphs do: then the longest lines
 * are of all lengths, and end with a stop. `opens` says whether a line opens something of its own behind another.
 */
export function marginOf(
  lines: readonly TextLine[],
  opens: (line: TextLine, next: TextLine) => boolean,
): number | null {
  const widths = lines.map(({ width }) => Math.min(Math.ceil(width), WIDEST + 1));
  const counts = new Array<number>(WIDEST + 2).fill(0);
  for (const width of widths) counts[width] = (counts[width] ?? 0) + 1;
  let [margin, within] = [-1, 0];
  while (within < lines.length * SHARE_WITHIN) within += counts[++margin] ?? 0;
  if (margin < NARROWEST || margin > WIDEST) return null;
  let [full, open] = [0, 0];
  lines.forEach((line, i) => {
    if ((widths[i] ?? 0) < margin - RAGGED) return;
    const next = lines[i + 1];
    full++;
    if (!STOPPED.test(line.text) && next !== undefined && !opens(line, next)) open++;
  });
  return full >= FEWEST && open >= full * SHARE_OPEN ? margin : null;
}
