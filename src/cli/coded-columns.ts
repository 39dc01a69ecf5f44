import { CommandError } from './failure.js';
import { say } from './language/say.js';
import type { TableRow } from './table-file.js';

/** What a column of somebody's table can hold. */
export const COLUMN_ROLES = [
  'region',
  'code',
  'year',
  'indicator',
  'value',
  'low',
  'high',
  'unit',
  'bound',
  'status',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

const HEADS: Readonly<Record<ColumnRole, RegExp>> = {
  region: /^(?:地区|地区名称?|省份|省|省市|城市|市|地市|区域|行政区划?|区县|region|province|city|place|area)$/iu,
  code: /^(?:(?:行政区划|地区)?代码|区划码|adcode|code|region_code)$/iu,
  year: /^(?:年份?|年度|year)$/iu,
  indicator: /^(?:指标|指标名称?|项目|变量|indicator|variable|item)$/iu,
  value: /^(?:数值|值|目标|目标值|数据|指标值|增速目标|value|target|figure)$/iu,
  low: /^(?:下限|最低值?|low|min|lower)$/iu,
  high: /^(?:上限|最高值?|high|max|upper)$/iu,
  unit: /^(?:单位|计量单位|unit)$/iu,
  bound: /^(?:界|限定词?|约束词?|op|bound|modifier)$/iu,
  status: /^(?:状态|类别|类型|status|type)$/iu,
};

/** 增速(%): the head and the unit that stands in it. */
const WITH_UNIT = /^(?<head>.*?)(?<!\s)\s*[((](?<unit>[^()()]*)[))]$/su;

const normal = (head: string): string =>
  head
    .normalize('NFKC')
    .replace(/(?<![\s_])[\s_]+$/gu, '')
    .trim();

/** What the columns of a table hold. */
export interface Layout {
  readonly head: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Columns headed by an indicator, of a table with one for each. */
  readonly indicators: readonly { readonly column: number; readonly name: string; readonly unit: string | null }[];
  readonly unit: string | null;
}

/** Which role each column has, by its head or by what the user says of it (`value=增速`). */
function layoutOf(
  cells: readonly string[],
  head: number,
  mapped: ReadonlyMap<ColumnRole, string>,
  known: ReadonlySet<string>,
): Layout {
  const heads = cells.map(normal);
  const bare = heads.map((one) => WITH_UNIT.exec(one)?.groups?.head ?? one);
  const columns = new Map<ColumnRole, number>();
  for (const role of COLUMN_ROLES) {
    const wanted = mapped.get(role);
    const at = heads.findIndex((one, i) =>
      wanted === undefined ? HEADS[role].test(bare[i] ?? '') : one === normal(wanted),
    );
    if (at >= 0) columns.set(role, at);
  }
  const unitOf = (column: number): string | null => WITH_UNIT.exec(heads[column] ?? '')?.groups?.unit ?? null;
  const indicators = bare.flatMap((name, column) =>
    known.has(heads[column] ?? '') || known.has(name)
      ? [{ column, name: known.has(heads[column] ?? '') ? (heads[column] ?? '') : name, unit: unitOf(column) }]
      : [],
  );
  return { head, columns, indicators, unit: unitOf(columns.get('value') ?? -1) };
}

/** Does a row of heads say enough: where, when, and what? */
const isEnough = ({ columns, indicators }: Layout): boolean =>
  (columns.has('region') || columns.has('code')) &&
  (indicators.length > 0 || (columns.has('indicator') && (columns.has('value') || columns.has('low'))));

const MOST_HEAD_ROWS = 10;

/** The layout by the first row that names enough columns. Throws CommandError where there is none. */
export function headIn(
  rows: readonly TableRow[],
  mapped: ReadonlyMap<ColumnRole, string>,
  known: ReadonlySet<string>,
  name: string,
): Layout {
  for (const [i, { cells }] of rows.slice(0, MOST_HEAD_ROWS).entries()) {
    const layout = layoutOf(cells, i, mapped, known);
    if (isEnough(layout)) return layout;
  }
  throw new CommandError(
    'no-columns',
    say(
      '{name} has no row of heads with a region, an indicator and a value, or with indicators themselves. Found are {heads}. Say which column is what: --columns region=地名,year=年,indicator=指标,value=数.',
      { name, heads: (rows[0]?.cells ?? []).map((head) => `“${head}”`).join(', ') || say('no cells') },
    ),
  );
}
