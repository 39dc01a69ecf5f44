import type { BlockRole, Diagnostic, Metadata } from '../model/index.js';
import { bracketsOf } from './brackets.js';
import type { LineRoles } from './line-roles.js';
import type { Line } from './lines.js';

/** Quotation marks and brackets without their partners, one report a paragraph. */
export function unbalanced(
  folded: string,
  lines: readonly Line[],
  reads: (index: number) => boolean,
): readonly Diagnostic[] {
  return lines.flatMap((line, i): Diagnostic[] => {
    if (!reads(i)) return [];
    const { single } = bracketsOf(folded, line.span);
    const [first] = single;
    if (first === undefined) return [];
    const quote = '“”‘’'.includes(folded[first] ?? '');
    const more = single.length > 1 ? ` and ${single.length - 1} more in this paragraph` : '';
    return [
      {
        severity: 'info',
        code: quote ? 'unbalanced-quote' : 'unbalanced-bracket',
        message: `${folded[first]} has no partner${more}; the sentence is read without it.`,
        span: { start: first, end: first + 1 },
      },
    ];
  });
}

/** A page dated after the plan has run out was put up by someone who collects plans; its date says nothing of the plan. */
export function latePublication(metadata: Metadata, lineRoles: LineRoles): readonly Diagnostic[] {
  const { publishedOn, period } = metadata;
  if (!publishedOn || !period.start || Number(publishedOn.slice(0, 4)) <= Number(period.start.slice(0, 4)) + 1)
    return [];
  const value = lineRoles.values.find((v) => v.kind === 'published-on');
  return [
    {
      severity: 'info',
      code: 'late-publication',
      message: `The page is dated ${publishedOn}, long after the plan began (${period.start}); the date is that of the page.`,
      span: value ? { start: value.start, end: value.start + value.value.length } : null,
    },
  ];
}

/** A text in which nothing reads like a notice: all of it was taken for letterhead and boilerplate of the site. */
export function nothingToRead(roles: readonly BlockRole[]): readonly Diagnostic[] {
  if (roles.length === 0 || roles.some((role) => READ.includes(role))) return [];
  return [
    {
      severity: 'warning',
      code: 'no-running-text',
      message: 'No sentence, heading or table of a notice was found in this text.',
      span: null,
    },
  ];
}
const READ: readonly BlockRole[] = ['heading', 'paragraph', 'preamble', 'table'];

/** Lines of tables that fit no column. */
export function unreadCells(lines: readonly Line[], lineRoles: LineRoles): readonly Diagnostic[] {
  return lineRoles.tables.flatMap((table) =>
    table.unread.map(
      (line): Diagnostic => ({
        severity: 'warning',
        code: 'table-cell-unread',
        message: 'This line of the table fits none of its columns; it is left out of the rows.',
        span: lines[line]?.span ?? null,
      }),
    ),
  );
}

/** Tables whose rows cannot be told: what was read as rows would be shifted. */
export const refusedTables = (lines: readonly Line[], lineRoles: LineRoles): readonly Diagnostic[] =>
  lineRoles.refused.map(({ first, last }) => ({
    severity: 'warning',
    code: 'table-not-rebuilt',
    message: 'The cells of this table cannot be told apart; its lines are read as text, and none of them as a row.',
    span: { start: lines[first]?.span.start ?? 0, end: lines[last]?.span.end ?? 0 },
  }));
