import { isArticleName } from '../../lexicon/page-element-names.js';
import { headsArticle, type LineWeights, lineWeights } from './line-weights.js';
import type { PageLines } from './page-line.js';
import { beside, type Stretch, sumOver, sumsOf } from './stretch.js';

/** Where in a page its article is. */
export interface Article {
  readonly first: number;
  readonly last: number;
  /** The first line of running text: above it stand titles and particulars, among them the site's lines. */
  readonly opens: number;
  /** For each line of the page, whether it is the site's; some of these may yet say something of the article. */
  readonly site: readonly boolean[];
}

/** The article's element holds this much of the running text; what it lacks is looked for around it. */
const MOST = 0.6;
/** Elements that hold one paragraph, not an article, and how many lines an article's element has at least. */
const PARAGRAPHS = new Set(['p', 'li', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const FEWEST_LINES = 3;
/** Text beside the article belongs to it when it is as dense as this, and no further away than so many characters. */
const DENSE = 0.4;
const FEW_LINKS = 0.2;
const GAP = 300;
/** A page with less running text than a covering letter has brings no notice. */
const LEAST = 30;
/** What is numbered is a notice's however short it is, unless the page says that what was asked for is not there, and why in numbers. */
const LEAST_NUMBERED = 8;
const NOT_FOUND =
  /(?:页面|网页|文件|内容|文章|信息).{0,12}(?:不存在|找不到|没有找到|未找到|已(?:被)?(?:删除|移除)|无法(?:访问|显示|打开))|\b404\b/u;

const leastOf = ({ folded, numbered }: LineWeights): number =>
  numbered.includes(true) && !folded.some((line) => NOT_FOUND.test(line)) ? LEAST_NUMBERED : LEAST;

const LEAST_SHARE = 0.15;

/** Goes down from the page to the innermost element that holds most of the running text; one named for articles is far enough. */
function coreOf({ blocks }: PageLines, { stretches }: LineWeights, sums: readonly number[]): number {
  const most = (sums.at(-1) ?? 0) * MOST;
  let core = 0;
  // Blocks come in reading order, the outer before the inner; only one child can hold most.
  blocks.forEach(({ parent, names, tag }, b) => {
    const lines = stretches[b];
    if (parent !== core || !lines || sumOver(sums, lines) < most || isArticleName(blocks[core]?.names ?? '')) return;
    if (isArticleName(names) || (!PARAGRAPHS.has(tag) && lines.end - lines.first >= FEWEST_LINES)) core = b;
  });
  return core;
}

const CLOSING =
  /^(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}) ?年.{2,12}日(?:印发)?$|印发$|^抄送|^附件|公开(?:发布)?\)$/u;
const LONGEST_CLOSING = 200;

/** Widens the article by what stands beside its element and reads like it: a covering letter, a signature, the rest of a split text. */
function widened(page: PageLines, known: LineWeights, sums: readonly number[], core: number): Stretch {
  const { lines, blocks } = page;
  const ink = sumsOf(lines.map((line) => line.ink));
  const linked = sumsOf(lines.map((line) => line.linked));
  const some = (unit: Stretch, test: (i: number) => boolean): boolean => {
    for (let i = unit.first; i < unit.end; i++) if (test(i)) return true;
    return false;
  };
  const reads = (unit: Stretch): boolean =>
    sumOver(sums, unit) >= sumOver(ink, unit) * DENSE && sumOver(linked, unit) <= sumOver(ink, unit) * FEW_LINKS;
  const closes = (unit: Stretch): boolean =>
    sumOver(ink, unit) <= LONGEST_CLOSING &&
    some(unit, (i) => CLOSING.test(known.folded[i] ?? '')) &&
    !some(unit, (i) => known.named[i] === true || known.speech[i] === true);
  let { first, end } = known.stretches[core] as Stretch;
  let headed = some({ first, end }, (i) => headsArticle(page, known, i));
  for (
    let inner = core, outer = blocks[core]?.parent ?? -1;
    outer >= 0;
    inner = outer, outer = blocks[outer]?.parent ?? -1
  ) {
    const { before, after } = beside(page, known.stretches, inner, outer);
    let gap = 0;
    for (const unit of before) {
      if (headed || gap > GAP) break;
      if (reads(unit)) first = unit.first;
      gap = reads(unit) ? 0 : gap + sumOver(ink, unit);
      headed = sumOver(ink, unit) <= GAP && some(unit, (i) => headsArticle(page, known, i));
    }
    gap = 0;
    for (const unit of after) {
      const alike = reads(unit) || (gap === 0 && closes(unit));
      if (alike) end = unit.end;
      gap = alike ? 0 : gap + sumOver(ink, unit);
      if (gap > GAP) break;
    }
  }
  return { first, end };
}

const ATTACHMENT = /^附(?:件|表) ?\d{0,2} ?(?::|$)/u;

/** Takes the site's lines off both ends: above the running text each for itself, below it the first of them and all that follow. */
function withoutSite({ lines }: PageLines, known: LineWeights, { first, end }: Stretch): Article {
  const isSite = (i: number): boolean =>
    known.named[i] === true || (known.speech[i] === true && !ATTACHMENT.test(known.folded[i] ?? ''));
  let opens = first;
  while (opens < end - 1 && (known.weights[opens] ?? 0) === 0) opens++;
  let last = end - 1;
  while (last > opens && (known.weights[last] ?? 0) === 0) last--;
  while (last < end - 1 && !isSite(last + 1)) last++;
  const site = lines.map((line, i) => {
    if (i < first || i > last) return true;
    if (line.kind === 'label') return false;
    return i < opens ? isSite(i) : known.named[i] === true && known.speech[i] === true;
  });
  return { first, last, opens, site };
}

/** Finds the article of a page by where its running text is; null when the page has none. */
export function articleOf(page: PageLines): Article | null {
  const known = lineWeights(page);
  const sums = sumsOf(known.weights);
  const least = leastOf(known);
  if ((sums.at(-1) ?? 0) < least) return null;
  const article = withoutSite(page, known, widened(page, known, sums, coreOf(page, known, sums)));
  const own = page.lines.filter((_, i) => !article.site[i]).reduce((ink, line) => ink + line.ink, 0);
  const read = sumOver(sums, { first: article.first, end: article.last + 1 });
  return read < least || read < own * LEAST_SHARE ? null : article;
}
