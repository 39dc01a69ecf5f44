import type { Section, Span } from '../model/index.js';
import { contains, overlaps } from '../model/index.js';
import type { Stages } from '../pipeline.js';
import type { Passage } from '../structure/layout.js';
import type { Extent } from './case.js';

/** Stretches of a notice, joined, and where in them words of it begin. */
export interface Excerpt {
  readonly text: string;
  readonly extent: Extent;
  readonly start: number;
}

interface Body {
  readonly extent: Extent;
  readonly spans: readonly Span[];
}

const LEADS_IN = /[:：]\s*$/;

/** The sections around a passage, the innermost first. */
function around(section: Section | null, sections: readonly Section[]): readonly Section[] {
  const found: Section[] = [];
  for (let at = section; at; at = sections.find(({ id }) => id === at?.parent) ?? null) found.push(at);
  return found;
}

const through = (first: Passage, last: Passage): Span => ({ start: first.span.start, end: last.span.end });

/** The passages around one at `at` for which something holds, without a gap, from the first to the last of them. */
function run(passages: readonly Passage[], at: number, isPart: (passage: Passage) => boolean): Span {
  let [first, last] = [at, at];
  while (first > 0 && isPart(passages[first - 1] as Passage)) first--;
  while (last + 1 < passages.length && isPart(passages[last + 1] as Passage)) last++;
  return through(passages[first] as Passage, passages[last] as Passage);
}

/** What a judged value can be shown in, the smallest first. */
function bodiesOf(passages: readonly Passage[], first: number, last: number): readonly Body[] {
  const one = passages[first] as Passage;
  const own = through(one, passages[last] as Passage);
  const joined = (span: Span): readonly Span[] => [own, span];
  const section = run(passages, first, (other) => other.section === one.section);
  if (one.cell === null)
    return [
      { extent: 'sentence', spans: [own] },
      { extent: 'paragraph', spans: joined(run(passages, first, (other) => other.paragraph === one.paragraph)) },
      { extent: 'section', spans: joined(section) },
    ];
  const { table, row } = one.cell;
  const heads = { start: table.span.start, end: table.rows[0]?.span.start ?? table.span.start };
  return [
    { extent: 'row', spans: [heads, row.span, own] },
    { extent: 'table', spans: joined(table.span) },
    {
      extent: 'section',
      spans: joined({ start: Math.min(section.start, table.span.start), end: Math.max(section.end, table.span.end) }),
    },
  ];
}

/** What may have to stand in front for a value to be read as it was, the least first. */
function contextsOf({ layout }: Stages, passages: readonly Passage[], first: number): readonly (readonly Span[])[] {
  const one = passages[first] as Passage;
  const sections = around(one.section, layout.sections);
  const [heading, ...outer] = sections.map(({ span }) => span);
  const before = passages.slice(0, first);
  const inside = (passage: Passage): boolean => passage.section !== null && sections.includes(passage.section);
  const leads = [
    before.findLast(
      (passage) => inside(passage) && LEADS_IN.test(layout.text.slice(passage.span.start, passage.span.end)),
    ),
    before.find(({ paragraph }) => paragraph === one.paragraph),
  ].flatMap((passage) => (passage ? [passage.span] : []));
  const title = layout.blocks.filter(({ role }) => role === 'title').map(({ span }) => span);
  const own = heading ? [heading] : [];
  return [
    [],
    own,
    [...own, ...leads],
    title,
    [...title, ...own],
    [...title, ...own, ...leads],
    [...title, ...outer, ...own, ...leads],
  ];
}

/** One text of stretches that may overlap; what stands between them is left out, but for white space. */
function joined(text: string, spans: readonly Span[], at: number): Pick<Excerpt, 'text' | 'start'> {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  let [whole, start] = ['', 0];
  for (const span of merged) {
    if (whole !== '') whole += '\n';
    if (span.start <= at && at < span.end) start = whole.length + at - span.start;
    whole += text.slice(span.start, span.end).trimEnd();
  }
  return { text: whole, start };
}

/** Excerpts of a notice that hold a span: sentence, paragraph and section, with more and more of what stands over them. */
export function excerptsAround(stages: Stages, span: Span): readonly Excerpt[] {
  const { layout, copy, document } = stages;
  const wanted = copy.inCopy(span);
  const { passages } = layout;
  const first = passages.findIndex((passage) => overlaps(passage.span, wanted));
  const last = passages.findLastIndex((passage) => overlaps(passage.span, wanted));
  const excerpt = (extent: Extent, spans: readonly Span[]): Excerpt => ({
    extent,
    ...joined(document.text, spans, span.start),
  });
  if (first < 0) {
    const block = document.blocks.find((one) => contains(one.span, span));
    return [excerpt('paragraph', [block?.span ?? span])];
  }
  const contexts = contextsOf(stages, passages, first);
  const found = bodiesOf(passages, first, last).flatMap((body) =>
    contexts.map((context) => excerpt(body.extent, [...context, ...body.spans].map(copy.inSource).concat(span))),
  );
  const texts = found.map(({ text }) => text);
  return found.filter(({ text }, i) => texts.indexOf(text) === i);
}
