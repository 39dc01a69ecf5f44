import type { DocumentCard } from '../../report/contents.js';
import { hashOf } from '../address.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';

/** The place that a document speaks for: a name from the text, or that it is the country's or unknown. */
export const regionName = ({ region }: DocumentCard, words: Words): string =>
  region.name ?? (region.level === '国家' ? words.country : words.unknownRegion);

/** 2015, or 2016–2020 for a plan of several years. */
export const yearsText = ({ years: { from, to } }: DocumentCard, words: Words): string =>
  from === null ? words.unknownYear : to === null || to === from ? String(from) : `${from}–${to}`;

/** A document as a row names it: its place and years, leading to its text. */
export function DocumentName({ document }: { readonly document: DocumentCard }) {
  const words = useWords();
  return (
    <a class="document-name" href={hashOf('document', {}, document.id)} title={document.title ?? document.path}>
      <span class="region" lang="zh-CN">
        {regionName(document, words)}
      </span>{' '}
      <span class="years">{yearsText(document, words)}</span>
    </a>
  );
}
