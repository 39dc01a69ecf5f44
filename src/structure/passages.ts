import type { Section } from '../model/index.js';
import type { CellPlace, Passage, TableLayout, Zone } from './layout.js';
import type { LineRoles } from './line-roles.js';
import type { Line } from './lines.js';
import type { SectionPlace } from './sections.js';
import { sentencesOf } from './sentences.js';

/** All sentences, headings and cells of a document in reading order, each with its zone and section. */
export function passagesOf(
  folded: string,
  lines: readonly Line[],
  lineRoles: LineRoles,
  places: readonly SectionPlace[],
  tables: readonly TableLayout[],
): readonly Passage[] {
  const passages: Passage[] = [];
  const placeAt = new Map(places.map((place) => [place.line, place]));
  const tableAt = new Map(lineRoles.tables.map((table, i) => [table.first, tables[i]]));
  let section: Section | null = null;
  const zoneAt = (line: number): Zone => {
    if (line < lineRoles.planStart) return 'notice';
    return section === null && places.length > 0 && line < (places[0]?.line ?? 0) ? 'preamble' : 'body';
  };
  lines.forEach((line, i) => {
    const table = tableAt.get(i);
    if (table) for (const cell of cellsOf(table, i, section)) passages.push(cell);
    const role = lineRoles.roles[i];
    if (role !== 'heading' && role !== 'paragraph' && role !== 'preamble') return;
    const place = placeAt.get(i);
    let from = line.span.start;
    if (place) {
      section = place.section;
      const zone = zoneAt(i);
      const end = Math.max(place.section.span.end, place.bodyStart);
      // 2.100%完成: the number of the item is not part of the figure.
      if (/^\d+\.\d/u.test(folded.slice(from, from + 6))) from += place.section.marker?.length ?? 0;
      passages.push({
        span: { start: from, end: trimmed(folded, from, end) },
        kind: place.heading ? 'heading' : 'sentence',
        zone,
        section,
        paragraph: i,
        cell: null,
      });
      from = place.bodyStart;
    }
    const zone = zoneAt(i);
    for (const span of sentencesOf(folded, { start: from, end: line.span.end }))
      passages.push({ span, kind: 'sentence', zone, section, paragraph: i, cell: null });
  });
  return passages;
}

function trimmed(folded: string, from: number, to: number): number {
  let end = to;
  while (end > from && folded[end - 1] === ' ') end--;
  return end;
}

function cellsOf(table: TableLayout, paragraph: number, section: Section | null): readonly Passage[] {
  return table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => !cell.repeated)
      .map((cell): Passage => {
        const place: CellPlace = { table, row, column: cell.column };
        return { span: cell.span, kind: 'cell', zone: 'table', section, paragraph, cell: place };
      }),
  );
}
