import type { ComponentChild } from 'preact';
import type { Section, Span } from '../../model/index.js';
import type { Words } from '../language/words.js';
import { valueText } from '../records/value-text.js';
import type { Mark } from './mark.js';
import { type Piece, pieces } from './pieces.js';

/** A heading is set off in the text like a mark, also where a sentence follows it on its line. */
export type TextMark =
  | Mark
  | { readonly key: string; readonly span: Span; readonly layer: 'section'; readonly record: Section };

const isReviewed = ({ record }: Mark): boolean => 'reviewed' in record && record.reviewed !== null;

/** What someone who hears the mark is told beside its words. */
function spoken(mark: Mark, words: Words): string {
  switch (mark.layer) {
    case 'measure':
      return `${words.layer.measure}: ${mark.record.indicator ?? mark.record.subject ?? ''} ${valueText(mark.record)}`;
    case 'qualitative': {
      const { indicator, subject, relation } = mark.record;
      return `${words.layer.qualitative}: ${indicator ?? subject} ${words.relation[relation]}`;
    }
    case 'deadline':
      return `${words.layer.deadline}: ${mark.record.to ?? words.deadlineKind[mark.record.kind]}`;
    case 'unit':
      return `${words.layer.unit}: ${words.role[mark.record.role]}`;
    case 'reference':
      return words.layer.reference;
    default:
      return `${words.layer[mark.layer]}: ${words.numberClass[mark.record.class]}`;
  }
}

function piece(text: string, found: Piece<TextMark>, words: Words): ComponentChild {
  const { start, end } = found.span;
  if (found.marks === null) return text.slice(start, end);
  const inner = found.inner.map((one) => piece(text, one, words));
  return found.marks.reduceRight<ComponentChild>((within, mark, i) => {
    if (mark.layer === 'section')
      return (
        <span key={start} class="section-title" id={`section-${mark.key}`}>
          {within}
        </span>
      );
    // Of several records that were read from the same words only the outermost is a mark; it carries the keys of all.
    const records = found.marks.filter((one): one is Mark => one.layer !== 'section');
    if (mark !== records[0]) return within;
    const keys = records.map(({ key }) => key).join(' ');
    return (
      <span
        key={`${start}-${i}`}
        class={`mark ${mark.layer}${records.some(isReviewed) ? ' reviewed' : ''}`}
        data-mark={keys}
        // A button that holds buttons cannot be heard apart from them.
        role={found.inner.some(({ marks }) => marks !== null) ? 'group' : 'button'}
        tabIndex={-1}
        aria-description={records.map((one) => spoken(one, words)).join('; ')}
      >
        {within}
      </span>
    );
  }, inner);
}

/** A stretch of the text with its marks. */
export const markedText = (text: string, marks: readonly TextMark[], span: Span, words: Words): ComponentChild[] =>
  pieces(marks, span).map((one) => piece(text, one, words));
