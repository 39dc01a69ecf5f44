import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Contents } from './contents.js';
import { inlineJson } from './inline-json.js';

/** What runs in the reader's browser, as the build made it: one script and one style sheet. */
export interface PageCode {
  readonly script: string;
  readonly style: string;
}

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * Nothing may be loaded and nothing may run but the script and the style whose hashes stand here.
 * Of a split report that script may load the blocks that lie beside the page ('strict-dynamic').
 */
function contentSecurityPolicy({ script, style }: PageCode, split: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}${split ? " 'strict-dynamic'" : ''}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const REPORT_HEAD = '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="plan-extract">';

/** What both pages have before their body but for its policy, title and what else stands in the head. */
const headOf = ({ style }: PageCode, policy: string, title: string, links: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${links}
<title>${title}</title>
<style>${style}</style>
</head>
`;

/** The page until its data: to be followed by blocks and then `pageEnd`. */
export const pageStart = (
  code: PageCode,
  split: boolean,
): string => `${headOf(code, contentSecurityPolicy(code, split), '工作计划数据报告', REPORT_HEAD)}<body>
<div id="page"><p class="opening">正在打开… Opening…</p></div>
<noscript><p class="opening">此报告需要启用 JavaScript；它不连接网络。This report needs JavaScript; it uses no network.</p></noscript>
`;

/** The page of a review: it asks the program that serves it, and nobody else. */
export const reviewPage = (
  code: PageCode,
): string => `${headOf(code, `${contentSecurityPolicy(code, false)}; connect-src 'self'; img-src data:`, '工作计划审阅', '<link rel="icon" href="data:,">')}<body>
<div id="page"><p class="opening">正在打开… Opening…</p></div>
<script>${code.script}</script>
</body>
</html>
`;

/** A block that the page decodes when it needs it; inert, so that opening the page does not wait for it. */
export const inertBlock = (name: string, data: string): string =>
  `<script type="text/plain" id="${name}">${data}</script>\n`;

/**
 * The contents, which the page reads at once, and the script itself, piece by piece: the cards of very many documents are not to be held in
 * memory as objects, as JSON and as a page. `cards` are those of the documents, as JSON in UTF-8.
 */
export function* pageEnd(
  { script }: PageCode,
  cards: readonly Uint8Array[],
  others: Omit<Contents, 'documents'>,
): Generator<string> {
  yield '<script type="application/json" id="contents">{"documents":[';
  for (const [i, card] of cards.entries()) yield `${i === 0 ? '' : ','}${Buffer.from(card).toString()}`;
  yield `],${inlineJson(others).slice(1)}</script>
<script>${script}</script>
</body>
</html>
`;
}
