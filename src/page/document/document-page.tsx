import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Document, Section, Span } from '../../model/index.js';
import type { Address } from '../address.js';
import { contents, loadDocument } from '../blocks.js';
import { useWords } from '../language/language.js';
import { shortId } from '../records/document-of.js';
import { settle } from '../use-address.js';
import { useLoaded } from '../use-loaded.js';
import { DocumentHead } from './document-head.js';
import { DocumentText } from './document-text.js';
import { chooseIn, highlightOrigins, show, showPlace } from './highlight.js';
import { LAYERS, type Layer } from './layer.js';
import { LayerSwitches } from './layer-switches.js';
import { type Mark, marksOf } from './mark.js';
import { nextMark } from './next-mark.js';
import { Particulars } from './particulars.js';
import { ParticularsColumn } from './particulars-column.js';
import { SectionTree } from './section-tree.js';
import { useKeys } from './use-keys.js';

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

const originsOf = ({ record }: Mark): Span[] =>
  'inferred' in record ? record.inferred.flatMap(({ span }) => span ?? []) : [];

/** The key of the first record of the mark that an event happened in. */
const keyAt = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null)?.dataset.mark?.split(' ')[0] ?? null;

function OpenDocument({ document, address }: { readonly document: Document; readonly address: Address }) {
  const words = useWords();
  const text = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(document), [document]);
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(new Set(['number']));
  const [pointed, setPointed] = useState<string | null>(null);

  const { at } = address.settings;
  // The overview leads to the first number that nothing explains without knowing which it is.
  const chosen = (at === 'unexplained' ? marks.find(({ layer }) => layer === at)?.key : at) ?? null;
  const choose = (key: string | null) => settle(address, key === null ? {} : { at: key });
  const chosenMark = marks.find(({ key }) => key === chosen) ?? null;
  const shownMark = marks.find(({ key }) => key === pointed) ?? chosenMark;
  const shownMarks = shownMark === null ? [] : marks.filter((mark) => isSamePlace(mark, shownMark));

  useEffect(() => {
    if (text.current) chooseIn(text.current, chosen);
    if (text.current) highlightOrigins(text.current, chosenMark ? originsOf(chosenMark) : []);
  }, [chosen, chosenMark]);

  // A remark leads to a place that need not be a mark.
  const { place } = address.settings;
  useEffect(() => {
    const [start, end] = (place ?? '').split('-').map(Number);
    if (!text.current || start === undefined || end === undefined) return;
    highlightOrigins(text.current, [{ start, end }]);
    showPlace(text.current, { start, end });
  }, [place]);

  useKeys((wish) => {
    const isWanted = (layer: Layer) => (wish.layer === null ? !hidden.has(layer) : layer === wish.layer);
    const next = wish.go === 0 ? null : nextMark(marks, chosenMark, wish.go, isWanted);
    if (wish.go === 0 || next) choose(next?.key ?? null);
  });

  const showSection = (section: Section) => {
    const heading = text.current?.querySelector(`#section-${CSS.escape(shortId(section.id))}`);
    if (heading) show(heading);
  };
  const onPlace = (span: Span) => text.current && showPlace(text.current, span);
  const onToggle = (layer: Layer) => {
    const next = new Set(hidden);
    if (!next.delete(layer)) next.add(layer);
    setHidden(next);
  };
  const counts = useMemo(() => countBy(marks, ({ layer }) => layer), [marks]);
  const measures = useMemo(() => countBy(document.measures, ({ section }) => section ?? ''), [document]);
  const rendered = useMemo(
    () => <DocumentText document={document} marks={marks} words={words} />,
    [document, marks, words],
  );
  const go = (step: 1 | -1) => choose(nextMark(marks, chosenMark, step, (layer) => !hidden.has(layer))?.key ?? null);

  return (
    <div class="document-page">
      <DocumentHead document={document} onPlace={onPlace} />
      <aside class="tree">
        <SectionTree sections={document.sections} measures={measures} onChoose={showSection} />
      </aside>
      <div class="text-column">
        <LayerSwitches counts={counts} hidden={hidden} onToggle={onToggle} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks within are the buttons; this listens for all of them */}
        <div
          ref={text}
          class={[
            'document-text',
            ...LAYERS.filter((layer) => hidden.has(layer)).map((layer) => `without-${layer}`),
          ].join(' ')}
          lang="zh-CN"
          onClick={({ target }) => {
            const key = keyAt(target);
            if (key) choose(key);
          }}
          onKeyDown={(event) => {
            const key = event.key === 'Enter' || event.key === ' ' ? keyAt(event.target) : null;
            if (key) {
              event.preventDefault();
              choose(key);
            }
          }}
          // A finger does not point before it chooses.
          onPointerOver={({ target, pointerType }) => pointerType === 'mouse' && setPointed(keyAt(target))}
          onPointerLeave={() => setPointed(null)}
        >
          {rendered}
        </div>
      </div>
      <ParticularsColumn marks={shownMarks} onStep={go} onClose={chosen === null ? null : () => choose(null)}>
        <Particulars document={document} marks={shownMarks} onPlace={onPlace} />
      </ParticularsColumn>
    </div>
  );
}

const isSamePlace = (a: Mark, b: Mark): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

/** A document's text with everything that was read from it, and the particulars of the mark that is chosen or pointed at. */
export function DocumentPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const index = contents.documents.findIndex(({ id }) => id === address.id);
  const loaded = useLoaded(
    () => (index < 0 ? Promise.reject(new Error(address.id ?? '')) : loadDocument(index)),
    index,
  );
  if (index < 0) return <p class="opening">{words.documentView.noSuchDocument}</p>;
  if (loaded === null) return <p class="opening">{words.opening}</p>;
  if ('failure' in loaded) return <p class="opening">{words.cannotLoad(loaded.failure)}</p>;
  return <OpenDocument key={address.id} document={loaded.value} address={address} />;
}
