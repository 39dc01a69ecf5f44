import type { Block, Span } from '../model/index.js';
import { bare } from './alike.js';
import type { Hits } from './tally.js';

/** The spans of a text's lines, without their line feeds. */
function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
}

/** Counts characters, white space aside: which are boilerplate of the site by the blocks, which by the lines that the gold lists. */
export function judgeBoilerplate(text: string, blocks: readonly Block[], goldLines: readonly string[]): Hits {
  const found = new Uint8Array(text.length);
  for (const { role, span } of blocks) if (role === 'boilerplate') found.fill(1, span.start, span.end);
  const wanted = new Set(goldLines.map(bare));
  const gold = new Uint8Array(text.length);
  for (const { start, end } of linesOf(text)) if (wanted.has(bare(text.slice(start, end)))) gold.fill(1, start, end);
  let [both, extra, missed] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    if (!found[at] && !gold[at]) continue;
    if (/\s/.test(text.charAt(at))) continue;
    if (!found[at]) missed++;
    else if (gold[at]) both++;
    else extra++;
  }
  return { both, extra, missed };
}
