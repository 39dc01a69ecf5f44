import type { BlockRole, Diagnostic, Place, Span } from '../model/index.js';
import { bySpan } from '../model/index.js';
import { blocksOf } from './blocks.js';
import { brokenCharacters } from './broken-characters.js';
import { latePublication, nothingToRead, refusedTables, unbalanced, unreadCells } from './damage.js';
import { foldedText } from './folded-text.js';
import { withHeadLines } from './head-lines.js';
import type { Layout, TableLayout } from './layout.js';
import { type LineRoles, lineRolesOf } from './line-roles.js';
import type { Line } from './lines.js';
import { withSequentialMarkers } from './marker-sequence.js';
import { metadataOf } from './metadata.js';
import { passagesOf } from './passages.js';
import { withBreaks } from './run-on-lines.js';
import { outlineOf, type SectionPlace } from './sections.js';
import { taskTable } from './table/task-table.js';

/**
 * Reads a notice's text as a reader sees its page: what is notice and what is site, where its parts are, which heading stands over
 * which sentence. Total: odd text gives diagnostics, never a throw. `path` is the file's, the last witness of its region. Lines in `boilerplate` are the
 * site's, whatever they say; `places` tell where in the source a stretch of the text stands.
 */
export function structure(
  text: string,
  path: string,
  boilerplate: readonly Span[] = [],
  places: readonly Place[] = [],
): Layout {
  const { plain, folded, lines: printed } = foldedText(text);
  const lines = withSequentialMarkers(withHeadLines(withBreaks(printed)));
  const lineRoles = lineRolesOf(plain, folded, lines, boilerplate);
  const outline = outlineOf(plain, lines, lineRoles);
  const tables = lineRoles.tables.map((table): TableLayout => {
    const start = (lines[table.first] as Line).span.start;
    const end = (lines[table.last] as Line).span.end;
    const title = table.title ?? lineRoles.titles.findLast((group) => group.last === table.first - 1)?.text ?? null;
    return { span: { start, end }, title, columns: table.columns.map((column) => column.name), rows: table.rows };
  });
  const roles = rolesOf(lineRoles, outline.places, lines);
  const reads = (i: number): boolean =>
    roles[i] === 'paragraph' || roles[i] === 'preamble' || roles[i] === 'heading' || roles[i] === 'table';
  const { metadata, diagnostics: remarks } = metadataOf(plain, lines, lineRoles, path);
  const diagnostics: Diagnostic[] = [
    ...lineRoles.diagnostics,
    ...outline.diagnostics,
    ...remarks,
    ...latePublication(metadata, lineRoles),
    ...unreadCells(lines, lineRoles),
    ...refusedTables(lines, lineRoles),
    ...nothingToRead(roles),
    ...unbalanced(folded, lines, reads),
    ...brokenCharacters(text),
    ...(plain === text ? [] : [TRADITIONAL_TEXT]),
  ];
  return {
    text,
    plain,
    folded,
    metadata,
    blocks: blocksOf(lines, roles, places),
    sections: outline.places.map((place) => place.section),
    tables,
    taskTables: tables.map(taskTable),
    passages: passagesOf(folded, lines, lineRoles, outline.places, tables),
    diagnostics: diagnostics.sort((a, b) =>
      bySpan({ span: a.span ?? { start: 0, end: 0 } }, { span: b.span ?? { start: 0, end: 0 } }),
    ),
  };
}

const TRADITIONAL_TEXT: Diagnostic = {
  severity: 'info',
  code: 'traditional-characters',
  message: 'The text is in traditional characters. It is quoted as it is; all values are given in simplified ones.',
  span: null,
};

/** Running text told apart by the outline: lines that are headings whole, text of the plan before the first section, the rest. */
function rolesOf(lineRoles: LineRoles, places: readonly SectionPlace[], lines: readonly Line[]): readonly BlockRole[] {
  const roles = [...lineRoles.roles];
  const first = places[0]?.line ?? 0;
  for (let i = lineRoles.planStart; i < first; i++) if (roles[i] === 'paragraph') roles[i] = 'preamble';
  for (const place of places)
    if (place.heading && place.bodyStart >= (lines[place.line]?.span.end ?? 0)) roles[place.line] = 'heading';
  return roles;
}
