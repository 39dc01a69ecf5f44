import { NOTICE_TITLE } from '../../lexicon/document-titles.js';
import { fold } from '../../lexicon/fold.js';
import { isBoilerplateName, isSiteSpeech } from '../../lexicon/page-element-names.js';
import type { PageLine, PageLines } from './page-line.js';
import { type Stretch, stretchesOf, sumOver, sumsOf } from './stretch.js';

/** What is known of a page's lines before its article is looked for, each list as long as the lines. */
export interface LineWeights {
  readonly folded: readonly string[];
  /** Lines in elements whose names say that they are the site's. */
  readonly named: readonly boolean[];
  /** Lines that are links or what sites say about themselves. */
  readonly speech: readonly boolean[];
  /** How much each line speaks for being the article's. */
  readonly weights: readonly number[];
  /** Lines that begin with a number, and are the article's by their weight. */
  readonly numbered: readonly boolean[];
  /** The lines that each block holds. */
  readonly stretches: readonly Stretch[];
}

const SENTENCE = 15;
const MARKER =
  /^(?:第[一二三四五六七八九十百]{1,4}[章节编条]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d))/u;
/** An element named as the site's that holds this much of the page's running text is not the site's after all. */
const TOO_MUCH_FOR_BOILERPLATE = 0.3;

/** Running text, headings and rows of tables count whole; links, particulars and the site's words nothing. */
function weightOf(line: PageLine, folded: string, speech: boolean): number {
  if (speech || line.kind === 'label' || line.linked * 3 > line.ink) return 0;
  const reads = MARKER.test(folded) || (line.ink >= SENTENCE && /[,。;!?、]/u.test(folded));
  return line.kind === 'row' || reads ? line.ink : 0;
}

/** Weighs the lines of a page. */
export function lineWeights(page: PageLines): LineWeights {
  const { lines, blocks } = page;
  const folded = lines.map((line) => fold(line.text));
  const spoken = folded.map((text) => isSiteSpeech(text));
  const raw = lines.map((line, i) => weightOf(line, folded[i] ?? '', spoken[i] ?? false));
  const sums = sumsOf(raw);
  const most = (sums.at(-1) ?? 0) * TOO_MUCH_FOR_BOILERPLATE;
  const stretches = stretchesOf(page);
  const isNamed: boolean[] = [];
  blocks.forEach(({ tag, names, parent }, b) => {
    const own = isBoilerplateName(tag, names) && sumOver(sums, stretches[b]) < most;
    isNamed.push(own || (isNamed[parent] ?? false));
  });
  const named = lines.map((line) => isNamed[line.block] ?? false);
  const weights = raw.map((weight, i) => (named[i] ? 0 : weight));
  return {
    folded,
    named,
    speech: lines.map((line, i) => (spoken[i] ?? false) || line.linked * 2 > line.ink),
    weights,
    numbered: weights.map((weight, i) => weight > 0 && MARKER.test(folded[i] ?? '')),
    stretches,
  };
}

/** A line that heads the article: what stands above it is the site's. */
export const headsArticle = (page: PageLines, { folded }: LineWeights, i: number): boolean =>
  /^h[12]$/u.test(page.blocks[page.lines[i]?.block ?? 0]?.tag ?? '') ||
  NOTICE_TITLE.test((folded[i] ?? '').slice(0, 200).replaceAll(' ', ''));
