import { createRequire } from 'node:module';
import { SourceError } from '../../model/index.js';

/** The parts of a parsed page that are looked at. */
export interface PageNode {
  readonly type: string;
  readonly parent: PageNode | null;
  readonly children?: readonly PageNode[];
  /** Of elements: the tag, in lower case. */
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  /** Of texts. */
  readonly data?: string;
}

type Load = (html: string) => { readonly root: () => { readonly [index: number]: unknown } };

let load: Load | null = null;

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9:]{0,20})/giu;
/** Elements that end by themselves, or that a parser ends when the next begins. */
const SELF_ENDING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup'.split(
    ' ',
  ),
);
/** No page that was made for reading nests deeper; a parser's time grows with depth times length. */
const DEEPEST = 5_000;
/** Elements that only dress text, which careless pages open thousands of times and never close. */
const DRESS = /<\/?(?:font|b|strong|span|i|em|u|big|small|o:p|st1:[a-z]{1,20})(?:\s[^<>]*)?>/giu;

/** How deep the elements of a page are nested, seen from its tags alone. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { groups } of html.matchAll(TAG)) {
    if (SELF_ENDING.has((groups?.name ?? '').toLowerCase())) continue;
    depth = groups?.close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/**
 * A page as a tree. The only place that knows cheerio, which takes a while to load and so is loaded with the first page.
 * Throws SourceError `nested-too-deep` for what no reader's page is.
 */
export function parsePage(html: string, name: string): PageNode {
  const source = depthOf(html) > DEEPEST ? html.replace(DRESS, '') : html;
  if (depthOf(source) > DEEPEST)
    throw new SourceError(
      'nested-too-deep',
      `${name} nests more than ${DEEPEST} elements in each other, as no page does. Save the page again from its site.`,
    );
  load ??= (createRequire(import.meta.url)('cheerio/slim') as { readonly load: Load }).load;
  return load(source).root()[0] as PageNode;
}
