import type { Span } from '../model/index.js';
import { oneLine, pad, textWidth } from './text-width.js';

/** Marks under a text: a name in the margin, and below each span its sign, repeated, or once at its start. */
export interface SpanMarks {
  readonly name: string;
  readonly marks: readonly { readonly span: Span; readonly sign: string; readonly once?: boolean }[];
}

/** A row of the text that fits the width: where its characters lie, and in which columns. */
interface Row {
  readonly start: number;
  readonly text: string;
  /** The column of each code unit, and of the end. */
  readonly columns: readonly number[];
}

/** A line feed in a cell, and what else would break the ruler, shows as a space. */
function rowsOf(text: string, offset: number, width: number): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  let row = '';
  let columns = [0];
  for (const character of text) {
    const room = textWidth(oneLine(character));
    if ((columns.at(-1) ?? 0) + room > width && row !== '') {
      rows.push({ start: offset + start, text: row, columns });
      start += columns.length - 1;
      row = '';
      columns = [0];
    }
    const at = columns.at(-1) ?? 0;
    row += oneLine(character);
    // The second half of a pair lies where the pair does.
    if (character.length === 2) columns.push(at);
    columns.push(at + room);
  }
  return [...rows, { start: offset + start, text: row, columns }];
}

/**
 * A text that begins at `offset`, broken to the width, with marks under each row: two columns for a Chinese character.
 * Lines of marks that are empty in a row are left out.
 */
export function markedText(
  text: string,
  offset: number,
  marks: readonly SpanMarks[],
  width: number,
): readonly string[] {
  const margin = Math.max(0, ...marks.map(({ name }) => textWidth(name))) + 2;
  const rows = rowsOf(text, offset, Math.max(20, width - margin));
  return rows.flatMap((row) => [
    ' '.repeat(margin) + row.text,
    ...marks.flatMap((line) => {
      const below = marksUnder(row, line);
      return below === '' ? [] : [pad(line.name, margin, 'left') + below];
    }),
  ]);
}

function marksUnder({ start, columns }: Row, { marks }: SpanMarks): string {
  let line = '';
  const end = start + columns.length - 1;
  for (const { span, sign, once } of marks) {
    if (span.end <= start || span.start >= end || (once && span.start < start)) continue;
    const from = columns[Math.max(span.start, start) - start] ?? 0;
    const to = columns[Math.min(span.end, end) - start] ?? from;
    line = line.padEnd(from) + (once ? sign : sign.repeat(Math.max(0, to - line.padEnd(from).length)));
  }
  return line;
}
