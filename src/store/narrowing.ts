/** Does a place, or one that it lies in, go by this name? 江苏 is 江苏省, 恩施 is 恩施土家族苗族自治州; 镇江市 lies in both 江苏 and 镇江. */
const liesIn = (...columns: readonly string[]): string =>
  columns
    .map(
      (column) => `(substr(${column}, 1, length(@region)) = @region AND (${column} = @region
  OR substr(${column}, length(@region) + 1) IN ('省', '市', '县', '区', '自治区', '壮族自治区', '回族自治区', '维吾尔自治区', '特别行政区', '地区', '盟', '新区')
  OR ${column} LIKE '%自治州' OR ${column} LIKE '%自治县'))`,
    )
    .join(' OR ');

/**
 * What rows can be narrowed to, by name: a condition on the columns of a view, with the value under the same name. The views
 * bring the columns; a condition is used on those that have its own.
 */
const CONDITIONS = {
  document: 'document = @document',
  /** Ids as a JSON array. */
  among: 'document IN (SELECT value FROM json_each(@among))',
  /** Without the records of these ids, a JSON array. */
  except: '(id IS NULL OR id NOT IN (SELECT value FROM json_each(@except)))',
  region: `(${liesIn('region', 'province', 'prefecture', 'county')})
  OR (@region IN ('全国', '国家', '中国') AND region_level = '国家')`,
  regionCode: "place_code GLOB @regionCode || '*'",
  level: 'region_level = @level',
  fromYear: 'year >= @fromYear',
  toYear: 'year <= @toYear',
  documentKind: 'document_kind = @documentKind',
  indicator: 'indicator = @indicator',
  subject: "instr(coalesce(subject, '') || ' ' || coalesce(indicator, ''), @subject) > 0",
  scope: "instr(coalesce(scope, ''), @scope) > 0",
  measureUnit: 'unit = @measureUnit',
  op: 'op = @op',
  status: 'status = @status',
  strength: 'strength = @strength',
  relation: 'relation = @relation',
  minConfidence: 'confidence >= @minConfidence',
  maxConfidence: 'confidence <= @maxConfidence',
  least: 'coalesce(upper, value) >= @least',
  most: 'value <= @most',
  dueBefore: 'until < @dueBefore',
  dueAfter: 'until > @dueAfter',
  toBefore: 'to_date < @toBefore',
  toAfter: 'to_date > @toAfter',
  deadlineKind: 'kind = @deadlineKind',
  body: '(unit = @body OR unit_full = @body)',
  bodyField: 'body_field = @bodyField',
  role: 'role = @role',
  sentence: 'instr(coalesce(sentence, quote), @sentence) > 0',
  words: 'instr(quote, @words) > 0',
  section: "instr(coalesce(section_path, ''), @section) > 0",
  cited:
    "(cited_title = @cited OR cited_number = @cited OR instr(coalesce(cited_title, '') || ' ' || coalesce(cited_number, ''), @cited) > 0)",
  self: 'self = @self',
  /** 1: judged by a person; 0: by nobody. */
  reviewed: '(reviewed IS NOT NULL) = @reviewed',
  /** Unexplained numbers, or records of every kind. */
  recordKind: "(kind = 'numbers') = (@recordKind = 'numbers')",
} as const;

/** The values that rows are narrowed to. */
export type Narrowing = Readonly<Partial<Record<keyof typeof CONDITIONS, string | number>>>;

/** Conditions on what a record has of its plan: `document_view` has all their columns. */
const OF_PLANS: ReadonlySet<string> = new Set<keyof Narrowing>([
  ...(['document', 'among', 'region', 'regionCode', 'level', 'fromYear', 'toYear', 'documentKind'] as const),
]);

/** What of a narrowing leaves plans and not records. */
export const ofPlans = (narrowing: Narrowing): Narrowing =>
  Object.fromEntries(Object.entries(narrowing).filter(([name]) => OF_PLANS.has(name)));

/** The conditions as a clause of SQL, with a parameter for each under its name; `further` is one more. */
export function whereClause(narrowing: Narrowing, further: string | null = null): string {
  const named = Object.keys(narrowing).map((name) => CONDITIONS[name as keyof typeof CONDITIONS]);
  const conditions = [...named, ...(further === null ? [] : [further])].map((condition) => `(${condition})`);
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
