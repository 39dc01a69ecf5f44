import type { Panel, PanelCell, PanelVariable } from '../compare/index.js';
import type { WrittenTable } from '../export/tables/written-table.js';
import type { ColumnDescription } from '../model/index.js';
import { heading, sayBesideHeads } from './language/headings.js';
import type { PlainMessage } from './language/say.js';

type Column = ColumnDescription & { readonly name: string };

const column = (name: string, type: Column['type'], description: string): Column => ({
  name,
  type,
  nullable: true,
  description,
});

/** Name, type and what it tells. */
type ColumnLine = readonly [name: string, type: Column['type'], description: PlainMessage];

const columnOf = ([name, type, description]: ColumnLine): Column => column(name, type, sayBesideHeads(description));

const PLACE_COLUMNS: readonly ColumnLine[] = [
  ['region', 'text', 'region that the plans are for'],
  ['code', 'text', 'its GB/T 2260 code in that year'],
  ['level', 'text', 'its level: 国家, 省, 市, 县 or 乡'],
  ['province', 'text', 'province that it is or lies in'],
  ['year', 'integer', 'year that the values are for'],
];

/** What is told of each indicator, in the order of the columns. */
const FIELDS: readonly (readonly [keyof PanelCell, Column['type'], PlainMessage])[] = [
  ['low', 'number', 'least that the figure leaves: of 5%以上 5, of 5%-6% 5; empty where it is open below (3%以内)'],
  [
    'high',
    'number',
    'most that it leaves: of 3%以内 3, of 5%-6% 6; empty where it is open above (5%以上). 左右 leaves low and high alike',
  ],
  ['bound', 'text', 'word that bounds it: 以上, 左右, 以内 …; 区间 for a range; empty for a bare figure'],
  ['hard', 'text', 'hard (以上, 不低于, 不超过, 确保), soft (左右, 力争, a range) or plain'],
  ['stretch', 'number', 'a higher aim beside it (力争5.5%)'],
  ['base', 'text', 'what a share is of, or a change is from'],
  ['unit', 'text', 'unit of low, high and stretch'],
  [
    'status',
    'text',
    'stated; without a number (said in words alone); not comparable (for a part, or measured otherwise); not stated (there are plans for the year); no document',
  ],
  ['quote', 'text', 'the words that it was read from'],
  ['source', 'text', 'the record: plan-extract explain shows it in its sentence'],
];

const columnsFor = ({ indicator }: PanelVariable): readonly Column[] =>
  FIELDS.map(([field, type, description]) =>
    column(`${indicator}_${field}`, type, `${indicator}${sayBesideHeads(': ')}${sayBesideHeads(description)}`),
  );

/** A row a region and year, a column for each thing that is told of an indicator. */
export function panelTable({ variables, rows }: Panel): WrittenTable {
  return {
    name: 'panel',
    columns: [...PLACE_COLUMNS.map(columnOf), ...variables.flatMap(columnsFor)],
    rows: rows.map(({ place, year, code, cells }) => ({
      region: place.name,
      code,
      level: place.level,
      province: place.province,
      year,
      ...Object.fromEntries(
        cells.flatMap((cell, i) =>
          FIELDS.map(([field]) => [`${variables[i]?.indicator}_${field}`, cell[field]] as const),
        ),
      ),
    })),
  };
}

const GUIDE_COLUMNS: readonly ColumnLine[] = [
  ['column', 'text', 'name of a column of the panel'],
  ['type', 'text', 'what its cells hold'],
  ['unit', 'text', 'unit of its figures'],
  ['description', 'text', 'what it tells'],
  ['stated', 'integer', 'rows with a value'],
  ['without_number', 'integer', 'rows where it is said in words alone'],
  ['not_comparable', 'integer', 'rows where what is said cannot be compared'],
  ['not_stated', 'integer', 'rows with plans that do not say it'],
  ['no_document', 'integer', 'rows without a plan'],
];

/** What each column of a panel holds, and of each indicator how often it is known. */
export function codebook({ variables, status }: Panel): WrittenTable {
  const place = PLACE_COLUMNS.map(columnOf).map(({ name, type, description }) => ({
    column: heading(name),
    type,
    description,
  }));
  const told = variables.flatMap((variable) =>
    columnsFor(variable).map(({ name, type, description }) => ({
      column: heading(name),
      type,
      unit: type === 'number' ? variable.unit : null,
      description: name.endsWith('_low')
        ? sayBesideHeads('{description}. Values are of the status {status}', {
            description,
            status: sayBesideHeads(status),
          })
        : description,
      stated: variable.counts.stated,
      without_number: variable.counts['without a number'],
      not_comparable: variable.counts['not comparable'],
      not_stated: variable.counts['not stated'],
      no_document: variable.counts['no document'],
    })),
  );
  return { name: 'codebook', columns: GUIDE_COLUMNS.map(columnOf), rows: [...place, ...told] };
}

/** The panel as an object: each indicator of a row under its name. */
export const panelJson = (panel: Panel) => ({
  status: panel.status,
  codebook: codebook(panel).rows,
  rows: panel.rows.map(({ place, year, code, cells }) => ({
    region: place.name,
    code,
    level: place.level,
    province: place.province,
    year,
    indicators: Object.fromEntries(cells.map((cell, i) => [panel.variables[i]?.indicator ?? '', cell])),
  })),
});
