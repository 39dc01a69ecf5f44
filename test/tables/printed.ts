import { cell, docxOf, paragraph, row, run, table } from '../office/made-docx.js';
import { isGroup, type MadeColumn, type MadeTable, MERGED } from './made-table.js';

/** The plan around every table: what stands before and behind it must stay out of it. */
const TITLE = '临江市2024年重点工作任务实施方案';
const BEFORE = ['一、总体要求', '坚持问题导向，明确任务分工，确保各项工作按期完成。', '二、任务分工'];
const AFTER = ['三、工作保障', '各责任单位要加强组织领导，定期通报进展情况，推动工作落到实处。'];

/** A cell of a table set into its grid. */
interface Placed {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Covered by the cell above. */
  readonly covered: boolean;
}

/** The head of a table as one row of cells or two. */
function headRows(columns: readonly MadeColumn[]): readonly (readonly Placed[])[] {
  const twofold = columns.some(({ head }) => typeof head !== 'string');
  const upper: Placed[] = [];
  const lower: Placed[] = [];
  for (let i = 0; i < columns.length; i++) {
    const { head } = columns[i] as MadeColumn;
    if (typeof head === 'string') {
      upper.push({ text: head, columns: 1, rows: twofold ? 2 : 1, covered: false });
      lower.push({ text: '', columns: 1, rows: 1, covered: true });
      continue;
    }
    let width = 0;
    for (; columns[i + width] && columns[i + width]?.head[0] === head[0]; width++)
      lower.push({ text: columns[i + width]?.head[1] ?? '', columns: 1, rows: 1, covered: false });
    upper.push({ text: head[0], columns: width, rows: 1, covered: false });
    i += width - 1;
  }
  return twofold ? [upper, lower] : [upper];
}

/** The whole table as rows of placed cells. */
function placed({ title, titleInside, columns, rows }: MadeTable): readonly (readonly Placed[])[] {
  const across = (text: string): readonly Placed[] => [{ text, columns: columns.length, rows: 1, covered: false }];
  const height = (from: number, column: number): number => {
    let to = from + 1;
    for (let below = rows[to]; below && !isGroup(below) && below[column] === MERGED; below = rows[++to]);
    return to - from;
  };
  const body = rows.map((made, i) =>
    isGroup(made)
      ? across(made.group)
      : made.map((text, column) => {
          const covered = text === MERGED;
          return { text: covered ? '' : text, columns: 1, rows: covered ? 1 : height(i, column), covered };
        }),
  );
  return [...(titleInside ? [across(title)] : []), ...headRows(columns), ...body];
}

const above = ({ title, titleInside }: MadeTable): readonly string[] => (titleInside ? BEFORE : [...BEFORE, title]);

/** As a web page, with rowspan and colspan. */
export function asHtml(made: MadeTable): string {
  const line = (text: string): string => `<p>${text}</p>`;
  const td = ({ text, columns, rows }: Placed): string =>
    `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>${text.split('\n').map(line).join('')}</td>`;
  const grid = placed(made).map(
    (cells) =>
      `<tr>${cells
        .filter(({ covered }) => !covered)
        .map(td)
        .join('')}</tr>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><div class="article"><h1>${TITLE}</h1>${[
    ...above(made).map(line),
    `<table border="1">${grid.join('')}</table>`,
    ...AFTER.map(line),
  ].join('\n')}</div></body></html>`;
}

/** As a Word document, with vMerge and gridSpan. */
export function asDocx(made: MadeTable): Uint8Array {
  const line = (text: string): string => paragraph(run(text));
  const tc = ({ text, columns, rows, covered }: Placed): string =>
    cell(
      text.split('\n').map(line).join(''),
      (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '') +
        (rows > 1 ? '<w:vMerge w:val="restart"/>' : covered ? '<w:vMerge/>' : ''),
    );
  const grid = table(...placed(made).map((cells) => row(...cells.map(tc))));
  return docxOf({ body: [TITLE, ...above(made)].map(line).join('') + grid + AFTER.map(line).join('') });
}

/** Between upright bars, with the rule below the head; merged cells are left empty. */
export function asPiped(made: MadeTable): string {
  const bars = (cells: readonly Placed[]): string =>
    `| ${cells.flatMap(({ text, columns }) => [text.replaceAll('\n', '<br>'), ...Array<string>(columns - 1).fill('')]).join(' | ')} |`;
  const [first = [], ...others] = placed(made);
  const rule = `|${' --- |'.repeat(made.columns.length)}`;
  return [TITLE, ...above(made), '', bars(first), rule, ...others.map(bars), '', ...AFTER].join('\n');
}

/** Rows of cells as a reader sees them, each paragraph of a cell behind the other. */
const gridOf = (made: MadeTable): readonly (readonly string[])[] =>
  placed(made).map((cells) =>
    cells.flatMap(({ text, columns }) => [text.replaceAll('\n', ''), ...Array<string>(columns - 1).fill('')]),
  );

/** Between upright bars or wide gaps by a converter that knows nothing of merged cells: the rows below leave them out. */
export function asLeftOut(made: MadeTable, between: string): string {
  const rows = placed(made).map((cells) =>
    cells
      .filter(({ covered }) => !covered)
      .map(({ text }) => text.replaceAll('\n', '') || (between === '|' ? '' : '—')),
  );
  return [TITLE, ...above(made), ...rows.map((cells) => cells.join(between)), ...AFTER].join('\n');
}

/** Between gaps that are all alike, empty cells too. */
export const asGaps = (made: MadeTable, gap: string): string =>
  [TITLE, ...above(made), ...gridOf(made).map((cells) => cells.join(gap).trimEnd()), ...AFTER].join('\n');

/** In columns of fixed width, as pdftotext lays them out; `drawn` with the lines of a box. */
export function asFixedWidths(made: MadeTable, drawn: boolean): string {
  const grid = gridOf(made);
  const width = (text: string): number => [...text].reduce((sum, c) => sum + (c < '\u2000' ? 1 : 2), 0);
  const widths = made.columns.map((_, i) => Math.max(...grid.map((row) => (row[1] ? width(row[i] ?? '') : 2))));
  const cells = (row: readonly string[]): readonly string[] =>
    row.map((text, i) => text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(text))));
  const border = `+${widths.map((w) => '-'.repeat(w + 2)).join('+')}+`;
  const lines = drawn
    ? [border, ...grid.flatMap((row) => [`│ ${cells(row).join(' │ ')} │`, border])]
    : grid.map((row) => cells(row).join('   ').trimEnd());
  return [TITLE, ...above(made), ...lines, '', ...AFTER].join('\n');
}

/** One cell a line: what is merged or empty has none. */
export function asLines(made: MadeTable): string {
  const cells = placed(made).flatMap((cells) => cells.flatMap(({ text }) => text.split('\n').filter(Boolean)));
  return [TITLE, ...above(made), ...cells, ...AFTER].join('\n');
}

/** One cell a line as a PDF breaks it: each column so many characters wide, the head printed again on the second page. */
export function asBrokenLines(made: MadeTable, widths: readonly number[]): string {
  const broken = (text: string, width: number): readonly string[] => {
    const pieces: string[] = [];
    for (let at = 0; at < text.length; ) {
      // A stop or comma never begins a line.
      const length = /[，。；、）》]/u.test(text[at + width] ?? '') ? width - 1 : width;
      pieces.push(text.slice(at, at + length));
      at += length;
    }
    return pieces;
  };
  const rows = placed(made);
  const head = headRows(made.columns).flatMap((cells) => cells.map(({ text }) => text).filter(Boolean));
  const half = Math.floor(rows.length / 2);
  const lines = rows.flatMap((cells, i) => [
    ...(i === half ? head : []),
    ...cells.flatMap(({ text, columns }, k) =>
      columns > 1 || i === 0 ? [text] : text.split('\n').flatMap((part) => broken(part, widths[k] ?? 16)),
    ),
  ]);
  return [TITLE, ...above(made), ...lines.filter(Boolean), ...AFTER].join('\n');
}
