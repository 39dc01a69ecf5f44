import { SourceError, type Span } from '../../model/index.js';
import type { SourceText } from '../source-text.js';
import { struckThrough } from '../struck-through.js';
import { type Article, articleOf } from './article.js';
import { articleHead, siteTail } from './article-head.js';
import { type PageNode, parsePage } from './dom.js';
import { inkOf } from './line-text.js';
import { pageSource } from './page-encoding.js';
import { pageHead } from './page-head.js';
import type { PageLines } from './page-line.js';
import { pageLines } from './page-lines.js';

interface Found {
  readonly page: PageLines;
  readonly article: Article;
}

const SEEN = { hidden: false, struck: false };

/** A tag that is never closed strikes the rest of a page through, which nobody meant. */
const mostIsStruck = ({ lines, struck }: PageLines): boolean =>
  struck.reduce((ink, text) => ink + inkOf(text), 0) > lines.reduce((ink, line) => ink + line.ink, 0);

/** The article in what is seen of a page; where there is none, in all of it: some sites show their article by script. */
function findArticle(root: PageNode): Found | null {
  for (const seen of [SEEN, { ...SEEN, struck: true }, { hidden: true, struck: true }]) {
    const page = pageLines(root, seen);
    if (mostIsStruck(page)) continue;
    const article = articleOf(page);
    if (article) return { page, article };
  }
  return null;
}

/** The text of a page, the lines that are the site's marked as boilerplate. */
function assembled(
  root: PageNode,
  { page, article }: Found,
): { readonly text: string; readonly boilerplate: readonly Span[] } {
  const head = articleHead({ page, article, head: pageHead(root) });
  const written: string[] = [];
  const boilerplate: Span[] = [];
  let length = 0;
  const write = (text: string, isSite: boolean): void => {
    if (text === '') return;
    if (isSite) boilerplate.push({ start: length, end: length + text.length });
    written.push(text);
    length += text.length + 1;
  };
  for (const line of head.added) write(line, false);
  page.lines.forEach((line, i) => {
    const kept = head.kept.get(i);
    const text = kept ?? line.text;
    const isSite = kept === undefined && article.site[i] === true;
    const tail = !isSite && (kept !== undefined || i < article.opens) ? siteTail(text) : text.length;
    write(tail < text.length ? text.slice(0, tail).trimEnd() : text, isSite);
    write(text.slice(tail), true);
  });
  return { text: written.join('\n'), boilerplate };
}

/** A page's text, the lines in it that are the site's, and what is to be told of it. */
export type PageText = Pick<SourceText, 'text' | 'boilerplate' | 'diagnostics'>;

/** What a page's characters come to. Throws SourceError `no-notice` when nothing in it reads like one. */
export function textOfPage(html: string, name: string): PageText {
  const root = parsePage(html, name);
  const found = findArticle(root);
  if (!found)
    throw new SourceError(
      'no-notice',
      `${name} is a web page without an article: a list, an index, an error page, or one that loads its text by script. ` +
        'Open the notice itself in a browser and save that page.',
    );
  const struck = struckThrough();
  for (const text of found.page.struck) struck.add(text);
  return { ...assembled(root, found), diagnostics: struck.diagnostics() };
}

/**
 * A saved web page as its reader sees it: one block a line, tables a row a line with tabs between cells, numbered lists with their
 * numbers. What belongs to the site around the notice is kept, and marked as boilerplate.
 * Throws SourceError: `empty`, `undecodable`, `nested-too-deep`, `no-notice`.
 */
export function htmlText(bytes: Uint8Array, name: string): SourceText {
  const { html, encoding, diagnostics } = pageSource(bytes, name);
  const page = textOfPage(html, name);
  return {
    ...page,
    mediaType: 'text/html',
    encoding,
    diagnostics: [...diagnostics, ...page.diagnostics],
    places: [],
  };
}
