import type { Identified } from './kept-ids.js';
import { idOf } from './kept-ids.js';

/** A view that analysts start from. */
export interface View {
  readonly description: string;
  readonly select: string;
}

/** The year that a plan is for; of a document without a period, the year of its date. */
export const YEAR = `CAST(substr(coalesce(d.period_start, d.issued_on, d.published_on), 1, 4) AS INTEGER)`;

/** The last year that a plan is for. */
export const LAST_YEAR = `CAST(substr(coalesce(d.period_end, d.period_start, d.issued_on, d.published_on), 1, 4) AS INTEGER)`;

/** What each record is read with: its plan, place and year, and the headings above it. */
const PLAN = `d.title, d.region_name AS region, d.region_province_name AS province,
  d.region_prefecture_name AS prefecture, ${YEAR} AS year`;
const CONTEXT = `${PLAN}, s.path AS section_path`;

/** What the place of a plan is and lies in, beside its province and prefecture; a zone lies in what has a code. */
const PLACE = `d.region_county_name AS county, d.region_level, d.region_code,
  coalesce(d.region_code, d.region_county_code, d.region_prefecture_code, d.region_province_code) AS place_code`;

/** The file that a record comes from, what its plan is filed under, and the keys to join on. */
const keys = (table: Identified): string =>
  `d.path, d.part, d.url, d.kind AS document_kind, ${PLACE}, r.span_start, ${idOf(table, 'r')} AS id, ${idOf('sections', 's')} AS section, d.id AS document`;

/** What a record comes from: its own words, the sentence around them, the rule and the file. */
const origin = (table: Identified): string =>
  `r.text AS quote, t.text AS sentence, r.rule, r.reviewed, ${keys(table)}, ${idOf('tasks', 't')} AS task`;

const from = (table: Identified): string => `FROM kept_${table} AS r
  JOIN kept_documents AS d ON d.key = r.document
  LEFT JOIN kept_sections AS s ON s.document = r.document AND s.position = r.section`;

const fromTask = (table: Identified): string => `${from(table)}
  LEFT JOIN kept_tasks AS t ON t.document = r.document AND t.position = r.task`;

/** The tasks `m` of an item of work, which is known by the position of its first. */
const ofItem = (item: string): string => `m.document = r.document AND m.item = ${item}`;

/** The tasks of the item `r` with their records `c`: few tasks, so these come first. */
const recordsOfItem = (table: Identified): string =>
  `FROM kept_tasks AS m CROSS JOIN kept_${table} AS c ON c.document = m.document AND c.task = m.position WHERE ${ofItem('r.position')}`;

/** The records of an item of work in a cell, each wording once: those of its bracket or labels first, then in reading order. */
const listed = (table: Identified, words: string, where = ''): string =>
  `(SELECT group_concat(words, '; ') FROM (SELECT DISTINCT ${words} AS words ${recordsOfItem(table)}
    ${where && `AND ${where}`} ORDER BY m.kind, c.position))`;

/** The same; where the item names none, those of the heading that it stands under. */
const listedOrAbove = (table: Identified, words: string, where = 'true'): string =>
  `coalesce(${listed(table, words, where)}, (SELECT group_concat(words, '; ') FROM (SELECT DISTINCT ${words} AS words FROM kept_${table} AS c
    WHERE c.document = r.document AND c.section = r.section AND c.task IS NULL AND ${where} ORDER BY c.position)))`;

const inRole = (role: string): string => listedOrAbove('responsible_units', 'c.unit', `c.role = '${role}'`);

/** What told a field of a record that does not stand in its words. */
const inferredBy = (record: string, field: string): string =>
  `(SELECT json_extract(i.value, '$[1]') FROM json_each(${record}.inferred) AS i WHERE json_extract(i.value, '$[0]') = '${field}')`;

/** A time limit as printed, then the day it comes to and how that was told, where it does not stand there. */
const LIMIT = `replace(replace(c.text, char(10), ''), ' ', '') || coalesce(' = ' || c.to_date || ' (' || ${inferredBy('c', 'to')} || ')', '')`;

/** What is to be done: the sentences of an item without those that only assign them, or the heading that is assigned as it stands. */
const workOf = (item: string): string =>
  `coalesce((SELECT group_concat(words, '') FROM (SELECT replace(m.text, char(10), '') AS words FROM kept_tasks AS m
    WHERE ${ofItem(item)} AND m.kind = 'work' ORDER BY m.position)), s.title)`;

/** The strongest of an item's sentences. */
const STRONGEST = `(SELECT m.strength FROM kept_tasks AS m WHERE ${ofItem('r.position')} AND m.kind = 'work'
  ORDER BY instr('binding expected striving encouraged', m.strength) LIMIT 1)`;

const dayOf = (which: 'min' | 'max'): string => `(SELECT ${which}(c.to_date) ${recordsOfItem('deadlines')})`;

const FIGURE = `ltrim(coalesce(c.scope, '') || ' ' || coalesce(c.indicator, c.subject, '') || ' ' || c.text)`;

const withRole = (role: string): string => `count(*) FILTER (WHERE r.role = '${role}') AS ${role}`;

/** The ladder of administration from the top, those of no known level last. */
const RUNG = `CASE r.level WHEN '国家' THEN 1 WHEN '省' THEN 2 WHEN '市' THEN 3 WHEN '县' THEN 4 WHEN '乡' THEN 5
  WHEN '村' THEN 6 ELSE 7 END`;

/** The day by which a value is to be reached: said of it, or the end of the time that it is an aim for. */
const aimedAt = (measure: string): string =>
  `coalesce(${measure}.due, CASE ${measure}.status WHEN 'target' THEN ${measure}.period_end END)`;

/** What such a day is: due where the text says so, period where it is the end of the time aimed at. */
const saidBy = (due: string, until: string): string =>
  `CASE WHEN ${due} IS NOT NULL THEN 'due' WHEN ${until} IS NOT NULL THEN 'period' END`;

const FIRST_AIM = `(SELECT min(${aimedAt('c')}) ${recordsOfItem('measures')})`;

/** Views by name, made anew whenever one is defined otherwise than the database has it. */
export const VIEWS = {
  measure_view: {
    description: 'every quantity with its plan, region, year, headings and sentence: start here',
    select: `SELECT ${CONTEXT}, r.indicator, r.subject, r.op, r.value, r.upper, r.unit, r.per, r.base, r.scope,
  r.compared_value, r.compared_upper, r.compared_unit,
  r.due, r.period_start, r.period_end, ${aimedAt('r')} AS until, ${saidBy('r.due', aimedAt('r'))} AS until_by, r.status, r.change_direction, r.change_from, r.tier, r.basis, r.confidence, r.strength,
  ${origin('measures')} ${fromTask('measures')}`,
  },
  qualitative_view: {
    description: 'what is to be reached, or was, and told without a number, with its plan, headings and sentence',
    select: `SELECT ${CONTEXT}, r.indicator, r.subject, r.relation, r.related_to, r.scope, r.period_start, r.period_end,
  r.status, ${origin('qualitative_targets')} ${fromTask('qualitative_targets')}`,
  },
  task_view: {
    description: 'every item of work with who leads and helps, its deadlines and its measures side by side',
    select: `SELECT ${CONTEXT}, ${workOf('r.position')} AS quote, coalesce(${STRONGEST}, r.strength) AS strength, ${listed('measures', FIGURE)} AS measures,
  ${listedOrAbove('deadlines', LIMIT)} AS deadlines, ${dayOf('min')} AS due, ${dayOf('max')} AS last_due,
  coalesce(${dayOf('min')}, ${FIRST_AIM}) AS until, ${saidBy(dayOf('min'), FIRST_AIM)} AS until_by,
  ${inRole('lead')} AS lead, ${inRole('responsible')} AS responsible, ${inRole('support')} AS support,
  ${listed('responsible_units', "c.unit || ' (' || c.role || ')'", "c.role IN ('partner', 'guide', 'executor')")} AS others,
  ${listed('responsible_units', 'c.unit')} AS units,
  (SELECT json_extract(b.blocks, '$[' || r.block || '][3]') FROM kept_blocks AS b WHERE b.document = r.document) AS place,
  ${keys('tasks')} ${from('tasks')} WHERE r.item = r.position`,
  },
  deadline_view: {
    description: 'every time that bounds work, with the day it comes to',
    select: `SELECT ${CONTEXT}, r.kind AS type, r.kind, r.from_date, r.to_date, ${inferredBy('r', 'to')} AS inferred, r.duration,
  ${workOf('t.item')} AS work, ${origin('deadlines')} ${fromTask('deadlines')}`,
  },
  unit_view: {
    description: 'who has what to do: a line for each time that a plan names a body',
    select: `SELECT ${CONTEXT}, r.unit, r.unit_full, r.field AS body_field, r.level AS body_level, r.role, r.formal,
  ${workOf('t.item')} AS work, ${origin('responsible_units')} ${fromTask('responsible_units')}`,
  },
  unit_workload_view: {
    description: 'how much each body of a region has to do, over all plans of that region',
    select: `SELECT d.region_name AS region, d.region_province_name AS province,
  d.region_prefecture_name AS prefecture, r.unit, r.field AS body_field, r.level AS body_level, ${RUNG} AS rung, count(DISTINCT r.document || coalesce('t' || r.task, 's' || r.section, 'u' || r.position)) AS tasks,
  count(DISTINCT r.document) AS documents, min(${YEAR}) AS first_year, max(${YEAR}) AS last_year,
  ${['lead', 'responsible', 'support', 'partner', 'guide', 'executor'].map(withRole).join(', ')},
  ${PLACE} FROM kept_responsible_units AS r JOIN kept_documents AS d ON d.key = r.document
  GROUP BY d.region_name, d.region_province_name, d.region_prefecture_name, d.region_county_name, r.unit, r.field, r.level`,
  },
  reference_view: {
    description: 'every policy that a plan cites, a line each time',
    select: `SELECT ${CONTEXT}, r.title AS cited_title, r.document_number AS cited_number, r.self, r.text AS quote, r.reviewed,
  ${keys('policy_references')} ${from('policy_references')}`,
  },
  policy_view: {
    description: 'which policies are cited, how often, and by whom',
    select: `SELECT r.title AS cited_title, max(r.document_number) AS cited_number, count(*) AS citations,
  count(DISTINCT r.document) AS documents,
  group_concat(DISTINCT coalesce(d.region_name, '') || coalesce(${YEAR}, '')) AS cited_by
  FROM kept_policy_references AS r JOIN kept_documents AS d ON d.key = r.document WHERE r.self = 0
  GROUP BY coalesce(r.title, r.document_number), r.title`,
  },
  unexplained_view: {
    description: 'every number that nothing explains, with the text around it: what to look at by hand',
    select: `SELECT ${PLAN}, r.text AS number, coalesce(t.text, r.around) AS around, d.path, r.span_start, d.id AS document
  FROM kept_unexplained AS r JOIN kept_documents AS d ON d.key = r.document
  LEFT JOIN kept_tasks AS t ON t.document = r.document AND t.position = r.task`,
  },
  review_view: {
    description: 'what people have decided about what was read, with what the rules say there (as JSON)',
    select: `SELECT ${PLAN}, r.verdict, r.kind, r.text AS quote, r.read, r.decided_by, r.decided_on, r.why, r.decision, r.record,
  d.path, d.part, d.url, d.kind AS document_kind, ${PLACE}, r.span_start, d.id AS document
  FROM kept_reviews AS r JOIN kept_documents AS d ON d.key = r.document`,
  },
  unreviewed_view: {
    description: 'everything that nobody has judged yet, a record or an unexplained number a row',
    select: (
      [
        ['measures', 'measures', 'r.confidence', 'r.indicator', 'coalesce(r.indicator, r.subject)'],
        ['qualitativeTargets', 'qualitative_targets', 'NULL', 'r.indicator', 'coalesce(r.indicator, r.subject)'],
        ['deadlines', 'deadlines', 'NULL', 'NULL', 'r.to_date'],
        ['responsibleUnits', 'responsible_units', 'NULL', 'NULL', 'r.unit'],
        ['references', 'policy_references', 'NULL', 'NULL', 'r.title'],
        ['numbers', null, 'NULL', 'NULL', 'NULL'],
      ] as const
    )
      .map(
        ([kind, table, confidence, indicator, what]) => `SELECT ${PLAN}, '${kind}' AS kind, ${confidence} AS confidence,
  ${indicator} AS indicator, ${what} AS what, r.text AS quote, ${table ? idOf(table, 'r') : 'NULL'} AS id, d.path, d.part, d.url, d.kind AS document_kind,
  ${PLACE}, r.span_start, d.id AS document FROM kept_${table ?? 'unexplained'} AS r JOIN kept_documents AS d ON d.key = r.document${
    table ? ' WHERE r.reviewed IS NULL' : ''
  }`,
      )
      .join(' UNION ALL '),
  },
  document_view: {
    description: 'every plan with how much was read out of it',
    select: `SELECT ${PLAN}, d.kind, d.issuer, d.document_number, d.period_start, d.period_end,
  c.sections, c.tasks, c.measures, c.qualitative_targets, c.deadlines, c.responsible_units, c.policy_references, c.tables, c.numbers,
  c.unexplained, c.diagnostics, (SELECT group_concat(json_extract(i.value, '$[0]') || ' (' || json_extract(i.value, '$[1]') || ')', '; ')
    FROM json_each(d.inferred) AS i) AS inferred,
  d.path, d.part, d.url, d.kind AS document_kind, ${PLACE}, d.id, d.id AS document FROM kept_documents AS d LEFT JOIN kept_counts AS c ON c.document = d.key`,
  },
} as const satisfies Readonly<Record<string, View>>;
