import type { DocumentCard } from '../../report/contents.js';
import { placeOf } from './document-of.js';

interface Quoted {
  readonly id: string;
  readonly document: DocumentCard;
  readonly sentence: string;
  readonly at: number;
  readonly text: string;
}

/** So many characters are shown before the quote: enough to see what it belongs to, few enough that it is seen. */
const BEFORE = 36;

/** The sentence that a value was read from, with the value's own words set off; leads to its place in the document. */
export function QuotedSentence({ row }: { readonly row: Quoted }) {
  const { sentence, at, text } = row;
  const start = at < 0 ? 0 : at;
  const from = start > BEFORE + 8 ? start - BEFORE : 0;
  return (
    <a class="quoted" href={placeOf(row.document, row.id)} lang="zh-CN">
      {from > 0 && '…'}
      {sentence.slice(from, start)}
      <b>{text}</b>
      {at < 0 ? null : sentence.slice(at + text.length)}
    </a>
  );
}
