import type { Document, Inference, Span } from '../../model/index.js';
import { hashOf } from '../address.js';
import { useWords } from '../language/language.js';
import type { Mark } from './mark.js';
import { shownFields } from './record-fields.js';
import { ReviewNote } from './review-note.js';

const TABLE_OF = { measure: 'measures', qualitative: 'qualitative', deadline: 'deadlines', unit: 'units' } as const;

interface Props {
  readonly document: Document;
  /** The marks that were read from the same words. */
  readonly marks: readonly Mark[];
  /** Shows a place that something was inferred from. */
  readonly onPlace: (span: Span) => void;
  /** Are there tables to lead to, as in the report? */
  readonly isReport?: boolean;
}

function Origin({
  inference,
  document,
  onPlace,
}: Pick<Props, 'document' | 'onPlace'> & { readonly inference: Inference }) {
  const words = useWords();
  const { span, by } = inference;
  return (
    <span class="origin">
      <span class="inferred-badge">{words.documentView.inferredFrom}</span> <code>{by}</code>
      {span === null ? (
        by.startsWith('year/') && ` ${words.documentView.notInText}`
      ) : (
        <button type="button" class="source-quote" onClick={() => onPlace(span)} lang="zh-CN">
          {document.text.slice(span.start, span.end)}
        </button>
      )}
    </span>
  );
}

function OneMark({
  mark,
  document,
  onPlace,
  isReport,
}: Pick<Props, 'document' | 'onPlace' | 'isReport'> & { readonly mark: Mark }) {
  const words = useWords();
  const table = mark.layer in TABLE_OF ? TABLE_OF[mark.layer as keyof typeof TABLE_OF] : null;
  const block = document.blocks.find(({ span }) => span.start <= mark.span.start && mark.span.start < span.end);
  return (
    <article class={`particulars-of ${mark.layer}`}>
      <h3>{words.layer[mark.layer]}</h3>
      <blockquote lang="zh-CN">{document.text.slice(mark.span.start, mark.span.end)}</blockquote>
      <ReviewNote document={document} mark={mark} />
      <dl>
        {shownFields(mark, words).map(({ name, value, inferred }) => (
          <div key={name} class={name === 'value' ? 'field is-value' : 'field'}>
            <dt>{words.field[name]}</dt>
            <dd>
              <span class="field-value">{value}</span>
              {inferred && <Origin inference={inferred} document={document} onPlace={onPlace} />}
            </dd>
          </div>
        ))}
        {'rule' in mark.record && (
          <div class="field small">
            <dt>{words.documentView.readBy}</dt>
            <dd>
              <code>{mark.record.rule}</code>
            </dd>
          </div>
        )}
        {'id' in mark.record && (
          <div class="field small">
            <dt>{words.documentView.record}</dt>
            <dd>
              <code>{mark.record.id}</code>
            </dd>
          </div>
        )}
        {block?.where && (
          <div class="field small">
            <dt>{words.documentView.where}</dt>
            <dd>{block.where}</dd>
          </div>
        )}
      </dl>
      {isReport && table && (
        <a class="quiet-link" href={hashOf(table, { document: document.id, row: mark.key })}>
          {words.documentView.inTable}
        </a>
      )}
    </article>
  );
}

/** What was read at a mark: its fields, the rule, and from where a field was filled in. */
export function Particulars({ document, marks, onPlace, isReport = true }: Props) {
  const words = useWords();
  if (marks.length === 0) return <p class="hint">{words.documentView.chooseAMark}</p>;
  return (
    <>
      {marks.map((mark) => (
        <OneMark
          key={`${mark.layer}${mark.key}`}
          mark={mark}
          document={document}
          onPlace={onPlace}
          isReport={isReport}
        />
      ))}
    </>
  );
}
