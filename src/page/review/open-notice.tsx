import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Document, Fields, ReviewedKind, ReviewItem, Span } from '../../model/index.js';
import { DocumentText } from '../document/document-text.js';
import { chooseIn, showPlace } from '../document/highlight.js';
import { isElsewhere } from '../document/keys.js';
import { type Mark, marksOf } from '../document/mark.js';
import { Particulars } from '../document/particulars.js';
import { useWords } from '../language/language.js';
import { reviewWords } from '../language/review-words.js';
import { RecordForm } from './record-form.js';
import { ReviewButtons, type Wish, wishOf } from './review-buttons.js';
import { selectedSpan } from './selected-span.js';
import type { Sitting } from './use-review.js';

const KIND_OF_LAYER: Readonly<Partial<Record<Mark['layer'], ReviewedKind>>> = {
  measure: 'measures',
  qualitative: 'qualitativeTargets',
  deadline: 'deadlines',
  unit: 'responsibleUnits',
  reference: 'references',
};

/** A mark of the text as something to be judged. */
const itemOf = (document: Document, { layer, record, span }: Mark): ReviewItem => ({
  kind: KIND_OF_LAYER[layer] ?? 'numbers',
  id: 'id' in record ? record.id : null,
  document: document.id,
  title: document.metadata.title,
  region: document.metadata.region.name,
  year: null,
  what: null,
  quote: document.text.slice(span.start, span.end),
  confidence: null,
  indicator: null,
  span_start: span.start,
});

const isOf = (item: ReviewItem, { layer, record, span }: Mark): boolean =>
  'id' in record
    ? record.id === item.id
    : item.id === null && span.start === item.span_start && (layer === 'unexplained' || layer === 'number');

/** The notice around what is judged, with its marks, and the buttons, keys and form to judge it by. */
export function OpenNotice({ document, sitting }: { readonly document: Document; readonly sitting: Sitting }) {
  const words = useWords();
  const review = reviewWords(words);
  const text = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState<Span | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const marks = useMemo(() => marksOf(document), [document]);
  const { item } = sitting;
  const mark = (item && item.document === document.id && marks.find((one) => isOf(item, one))) || null;
  const kind = item && item.kind !== 'numbers' ? item.kind : null;

  useLayoutEffect(() => {
    setAdding(null);
    setCorrecting(false);
  }, [item]);
  const isForm = isCorrecting || adding !== null;
  useEffect(() => {
    if (text.current && !isForm) chooseIn(text.current, mark?.key ?? null);
  }, [mark, document, isForm]);

  const add = () => {
    const span = selectedSpan(document.text) ?? (item?.kind === 'numbers' ? (mark?.span ?? null) : null);
    if (span) setAdding(span);
    else sitting.say(review.selectFirst);
  };
  const wishes: Readonly<Record<Wish, () => void>> = {
    next: () => sitting.go(1),
    previous: () => sitting.go(-1),
    accept: () => kind && item?.id && sitting.decide({ verdict: 'accepted', kind, record: item.id }),
    correct: () => setCorrecting(kind !== null && mark !== null),
    remove: () => kind && item?.id && sitting.decide({ verdict: 'removed', kind, record: item.id }),
    add,
    undo: sitting.undo,
  };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = isElsewhere(event) || isForm ? null : wishOf(event);
      if (!wish) return;
      event.preventDefault();
      wishes[wish]();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  const save = (saved: ReviewedKind, set: Fields, why: string | null) =>
    adding
      ? sitting.decide({ verdict: 'added', kind: saved, record: null, span: adding, set, why })
      : sitting.decide({ verdict: 'corrected', kind: saved, record: item?.id ?? null, set, why });
  const leave = () => {
    setAdding(null);
    setCorrecting(false);
  };

  const rendered = useMemo(
    () => <DocumentText document={document} marks={marks} words={words} />,
    [document, marks, words],
  );
  const title = document.metadata.title ?? document.metadata.noticeTitle ?? words.untitled;
  return (
    <>
      <div class="text-column">
        <h2 lang="zh-CN">{title}</h2>
        <p class="note">{document.source.path}</p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks within are the buttons; this listens for all of them */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are listened for on the whole page */}
        <div
          ref={text}
          class="document-text without-number"
          lang="zh-CN"
          onClick={({ target }) => {
            const key = target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset.mark : null;
            const chosen = marks.find((one) => one.key === key?.split(' ')[0]);
            // A click that ends a selection chooses nothing.
            if (chosen && getSelection()?.isCollapsed !== false) sitting.choose(itemOf(document, chosen));
          }}
        >
          {rendered}
        </div>
      </div>
      <aside class="particulars open" aria-label={words.documentView.particulars}>
        {isForm ? (
          <>
            <blockquote lang="zh-CN">
              {adding ? document.text.slice(adding.start, adding.end) : (item?.quote ?? '')}
            </blockquote>
            <RecordForm
              key={adding ? `add ${adding.start}` : item?.id}
              record={adding ? null : ((mark?.record ?? null) as unknown as Fields | null)}
              kind={kind ?? 'measures'}
              quote={adding ? document.text.slice(adding.start, adding.end) : ''}
              onSave={save}
              onCancel={leave}
            />
          </>
        ) : (
          <>
            <ReviewButtons wishes={wishes} canJudge={kind !== null && mark !== null} />
            {item?.unusual && (
              <p class="unusual">
                <strong>{review.unusual(item.unusual)}</strong>
                {item.unusual.others && <span class="note">{review.comparedWith(item.unusual.others)}</span>}
              </p>
            )}
            <Particulars
              document={document}
              marks={mark ? [mark] : []}
              onPlace={(span) => text.current && showPlace(text.current, span)}
              isReport={false}
            />
          </>
        )}
      </aside>
    </>
  );
}
