import { contains, type Document, type Section } from '../model/index.js';
import type { Layout, Passage } from '../structure/layout.js';
import type { Place } from './explanation.js';
import { lineAndColumn } from './view.js';

const SEPARATOR = ' › ';

/** The headings from the top of the plan down to a section. */
function pathOf(section: Section | null, sections: readonly Section[]): string | null {
  const byId = new Map(sections.map((one) => [one.id, one]));
  const names: string[] = [];
  for (let at = section ?? undefined; at && names.length < sections.length; at = byId.get(at.parent ?? ''))
    names.unshift(`${at.marker ?? ''}${at.title}`);
  return names.length === 0 ? null : names.join(SEPARATOR);
}

/** The sentence, heading or cell at an offset. */
export const passageAt = (layout: Layout, offset: number): Passage | null =>
  layout.passages.find(({ span }) => span.start <= offset && offset < span.end) ?? null;

/** Where an offset stands, and whether rules read there. */
export function placeOf(document: Document, layout: Layout, offset: number): Place {
  const passage = passageAt(layout, offset);
  const block = document.blocks.find(({ span }) => span.start <= offset && offset < span.end);
  const role = block?.role ?? null;
  const point = { start: offset, end: offset + 1 };
  const task = document.tasks.find(({ span }) => contains(span, point))?.id ?? null;
  const because = role === null ? 'blank' : passage === null ? 'no-sentence' : null;
  return {
    offset,
    ...lineAndColumn(document.text, offset),
    where: block?.where ?? null,
    role,
    section: pathOf(passage?.section ?? null, layout.sections),
    task,
    passage: passage && {
      kind: passage.kind,
      zone: passage.zone,
      column: passage.cell?.column ?? null,
      span: passage.span,
      text: document.text.slice(passage.span.start, passage.span.end),
    },
    unreadBecause: passage?.zone === 'notice' ? 'covering-notice' : because,
  };
}
