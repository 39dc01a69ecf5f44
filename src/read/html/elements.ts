import type { PageNode } from './dom.js';

/** Elements whose content no reader sees as text. A list to choose from shows one of its options, which says nothing. */
const UNSEEN = new Set(
  'head title script style noscript template select datalist textarea iframe frame object embed applet svg math canvas video audio map'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr legend li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul frameset marquee'
  ).split(' '),
);

const LONGEST_STYLE = 2000;
/** Out of sight by the element's own style: not displayed, or moved off the page as injected links are. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{4,})/iu;

const styleOf = (node: PageNode): string => node.attribs?.style?.slice(0, LONGEST_STYLE) ?? '';

/** Has this element no text that is ever seen? */
export const isUnseen = (node: PageNode): boolean => UNSEEN.has(node.name ?? '');

/** Is this element there but hidden, with all in it? */
export const isHidden = (node: PageNode): boolean =>
  node.attribs !== undefined && ('hidden' in node.attribs || HIDING_STYLE.test(styleOf(node)));

const STRIKING = new Set(['s', 'strike', 'del']);
const STRIKING_STYLE = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,60}line-through/iu;

/** Is all in this element shown struck through? */
export const isStruck = (node: PageNode): boolean =>
  STRIKING.has(node.name ?? '') || STRIKING_STYLE.test(styleOf(node));

/** Does this element begin and end a line? */
export const isBlock = (node: PageNode): boolean =>
  BLOCKS.has(node.name ?? '') || /(?:^|[;\s])display\s*:\s*block/iu.test(styleOf(node));

/** Are line feeds in this element's text line ends? */
export const keepsLines = (node: PageNode): boolean =>
  node.name === 'pre' || /(?:^|[;\s])white-space\s*:\s*pre/iu.test(styleOf(node));

/** The `id` and the classes of an element. */
export const namesOf = (node: PageNode): string => `${node.attribs?.id ?? ''} ${node.attribs?.class ?? ''}`.trim();

/** Does a reader click this: a link, or what a script listens on? */
export const isLink = (node: PageNode): boolean =>
  (node.name === 'a' && node.attribs?.href !== undefined) ||
  node.name === 'button' ||
  node.attribs?.onclick !== undefined;
