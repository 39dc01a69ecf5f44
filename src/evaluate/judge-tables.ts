import type { Table } from '../model/index.js';
import { bare } from './alike.js';
import type { GoldTable } from './gold.js';
import { type Judgement, unlike } from './judgement.js';
import { type Share, share } from './tally.js';

type Cell = string | null | readonly string[] | undefined;

/** A cell as it is compared: lists joined as they are printed, without the closing stop. */
function cellText(cell: Cell): string | null {
  const joined = cell == null || typeof cell === 'string' ? cell : cell.join('、');
  return joined == null ? null : bare(joined).replace(/[。;]$/, '');
}

/** Counts cells, tables and rows in reading order; a table or row that was not found has all its cells wrong. */
export function judgeTables(tables: readonly Table[], golds: readonly GoldTable[]): Judgement<Share> {
  const outcomes = golds.flatMap((gold, table) =>
    gold.rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => {
        const found: Cell = tables[table]?.rows[index]?.[column];
        return {
          right: cellText(found) === cellText(value),
          remark: {
            message: `${table + 1} row ${index + 1} ${unlike(column, found, value)}`,
            wrong: [column],
            span: tables[table]?.span ?? null,
            record: null,
          },
        };
      }),
    ),
  );
  return {
    counted: share(outcomes.map(({ right }) => right)),
    differences: outcomes.filter(({ right }) => !right).map(({ remark }) => remark),
  };
}
