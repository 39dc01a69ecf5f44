import { type Diagnostic, SourceError } from '../../model/index.js';
import type { SourceText } from '../source-text.js';
import { textOfPage } from './html-text.js';
import { savedPages } from './mail-parts.js';
import { pageSource } from './page-encoding.js';

/** More frames than this no page of a notice has. */
const MOST_PAGES = 20;
/** What a page saved whole ends with, comments of its site behind it aside. */
const END = /<\/html\s*>/iu;
const END_WITHIN = 4096;

/** A download that broke off in the page; one that broke off in a picture behind it has lost nothing. */
const cutOff = (html: string, isLast: boolean): readonly Diagnostic[] =>
  !isLast || END.test(html.slice(-END_WITHIN))
    ? []
    : [
        {
          severity: 'warning',
          code: 'cut-off',
          message: 'The file ends inside the saved page: the end of the notice may be missing. Save the page again.',
          span: null,
        },
      ];

/**
 * A page saved as one file (.mht) as its reader sees it; of several frames the one with the most text of a notice.
 * Throws SourceError `no-notice` when no frame has an article, `too-large`, and what reading its only page throws.
 */
export function mhtText(bytes: Uint8Array, name: string): SourceText {
  let best: SourceText | null = null;
  let bestInk = -1;
  let failure: SourceError | null = null;
  for (const page of savedPages(bytes, name).slice(0, MOST_PAGES)) {
    try {
      const { html, encoding, diagnostics } = pageSource(page.bytes, name, page.charset);
      const read = textOfPage(html, name);
      const { text, boilerplate } = read;
      const ink = boilerplate.reduce((left, span) => left - (span.end - span.start), text.length);
      if (ink <= bestInk) continue;
      const told = [...diagnostics, ...cutOff(html, page.isLast), ...read.diagnostics];
      best = { ...read, mediaType: 'multipart/related', encoding, diagnostics: told, places: [] };
      bestInk = ink;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      failure ??= error;
    }
  }
  if (best) return best;
  throw (
    failure ?? new SourceError('no-notice', `${name} is a saved page without any text. Save the page again as HTML.`)
  );
}
