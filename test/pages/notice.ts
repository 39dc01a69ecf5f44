/** A notice taken apart for a site to set up again: what its page says around it, its lines, its table. */
export interface Notice {
  readonly title: string;
  readonly issuer: string | null;
  readonly indexNumber: string | null;
  readonly publishedOn: string | null;
  readonly lines: readonly string[];
  readonly table: PlainTable | null;
}
export interface PlainTable {
  readonly title: string;
  readonly rows: readonly (readonly PlainCell[])[];
}
export interface PlainCell {
  readonly text: string;
  readonly rows: number;
}

/** As much of a gold file as a page is made from. */
export interface GoldNotice {
  readonly document: {
    readonly title: string;
    readonly noticeTitle: string | null;
    readonly issuer: string | null;
    readonly indexNumber: string | null;
    readonly publishedOn: string | null;
    readonly addressees: readonly string[];
    readonly boilerplate: readonly string[];
  };
  readonly sections: readonly { readonly quote: string }[];
  readonly tables: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly Readonly<Record<string, string | readonly string[] | null>>[];
  }[];
}

const bare = (text: string): string => text.replace(/[\s。;；、]/gu, '');

/** Takes a notice's plain text apart, by what its gold says of it; advertising in the middle of it stays where it was injected. */
export function noticeOf(text: string, gold: GoldNotice): Notice {
  const { document } = gold;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const opening = document.addressees[0] ?? gold.sections[0]?.quote ?? '';
  const first = lines.findIndex((line) => line.startsWith(opening));
  const isSite = (line: string): boolean => document.boilerplate.some((other) => other.trim() === line);
  let end = lines.length;
  // Below the notice a site's lines come thick; one site line in the notice's last lines closes it.
  const closes = lines.findIndex((line, i) => i > lines.length / 2 && isSite(line));
  if (closes > 0) end = closes;
  const body = lines.slice(first, end);
  const table = gold.tables[0];
  const at = table ? body.lastIndexOf(table.title) : -1;
  return {
    title: document.noticeTitle ?? document.title,
    issuer: document.issuer,
    indexNumber: document.indexNumber,
    publishedOn: document.publishedOn,
    lines: at < 0 ? body : body.slice(0, at),
    table: table && at >= 0 ? { title: table.title, rows: rowsOf(body.slice(at + 1), table) } : null,
  };
}

/** Sets the lines of a table that was printed one cell a line back into rows; a cell that spans rows says how many. */
function rowsOf(lines: readonly string[], table: GoldNotice['tables'][number]): PlainCell[][] {
  const keys = ['category', 'task', 'target', 'allocation', 'responsible'];
  const width = table.columns.length;
  const rows: PlainCell[][] = [lines.slice(0, width).map((text) => ({ text, rows: 1 }))];
  let next = width;
  const open = new Map<string, { text: string; rows: number }>();
  table.rows.forEach((row, n) => {
    const cells: { text: string; rows: number }[] = [{ text: '', rows: 1 }];
    const above = table.rows[n - 1];
    for (const key of keys) {
      const value = row[key];
      const wanted = bare(typeof value === 'string' ? value : (value ?? []).join(''));
      const lines2 = lines.slice(next, next + 2);
      const same = wanted !== '' && JSON.stringify(above?.[key]) === JSON.stringify(value);
      const covers = open.get(key);
      let text = '';
      if (same && covers && (key === 'category' || !bare(lines[next] ?? '').endsWith(wanted))) {
        covers.rows++;
        continue;
      }
      if (wanted !== '' && bare(lines[next] ?? '').endsWith(wanted)) text = lines[next++] ?? '';
      else if (wanted !== '' && bare(lines2.join('')) === wanted) {
        text = lines2.join(' ');
        next += 2;
      }
      const cell = { text, rows: 1 };
      open.set(key, cell);
      cells.push(cell);
    }
    rows.push(cells);
  });
  if (next !== lines.length) throw new Error(`line ${next} of the table is left: ${lines[next]}`);
  return rows;
}
