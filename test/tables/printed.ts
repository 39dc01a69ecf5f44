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
