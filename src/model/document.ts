import { z } from 'zod';
import { Review, Reviewed } from './decision.js';
import { Diagnostic } from './diagnostic.js';
import { Span } from './span.js';

/** Where a record stands in the text. */
const spanOf = (what: string) => Span.describe(`place of the ${what} in the text of the document`);

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How a value that does not stand in the record's own text was arrived at: which field, by which step, read from where. */
export const Inference = z.strictObject({
  field: z.string().describe('field that was filled in'),
  by: z.string().describe('step that filled it in'),
  span: spanOf('words that it was read from').nullable(),
});
export type Inference = Readonly<z.infer<typeof Inference>>;

/** Where a file came from, as whoever fetched it has noted it. */
export const Origin = z.strictObject({
  url: z.string().nullable().describe('address that the file was fetched from'),
  publisher: z.string().nullable().describe('who published it there'),
  fetchedAt: z.string().nullable().describe('when it was fetched: a day, or a time as ISO 8601 has it'),
});
export type Origin = Readonly<z.infer<typeof Origin>>;
export const NO_ORIGIN: Origin = { url: null, publisher: null, fetchedAt: null };

export const Source = z.strictObject({
  path: z.string().describe('the file, as it was named when it was read, with "/" between folders'),
  part: z
    .int()
    .min(1)
    .nullable()
    .describe('which notice of the file, where it holds several one after another; null where it holds one'),
  sha256: z.string().describe('digest of the bytes of the file'),
  bytes: z.int().describe('size of the file'),
  mediaType: z.string().describe('format of the file, known by its content'),
  encoding: z.string().describe('how the characters of the file were encoded'),
  ...Origin.shape,
});
export type Source = Readonly<z.infer<typeof Source>>;

/** A document's name for people: its path, and of a file with several notices which it is: `yearbook.docx#2`. */
export const sourceName = ({ path, part }: Pick<Source, 'path' | 'part'>): string =>
  part === null ? path : `${path}#${part}`;

export const DocumentKind = z.enum([
  '工作要点',
  '工作计划',
  '发展规划',
  '任务分解表',
  '实施方案',
  '政府工作报告',
  '意见',
  '通知',
  '其他',
]);
export const RegionLevel = z.enum(['国家', '省', '市', '县', '乡']);

const division = (level: string, example: string) =>
  z
    .strictObject({
      name: z.string().nullable().describe(`${level} that the plan is for, or that its place lies in: ${example}`),
      code: z.string().nullable().describe(`GB/T 2260 code of that ${level}`),
    })
    .describe(`${level} that the plan is for, or that its place lies in`);

/**
 * The place that a plan governs. `code` is that of GB/T 2260 in the year of the document; null where the standard has none
 * (development zones, townships) or where one name is that of several places. A national document has a `name` of null.
 */
export const Region = z.strictObject({
  name: z.string().nullable().describe('place that the plan is for; null for the whole country'),
  level: RegionLevel.nullable().describe('level of that place: 国家, 省, 市, 县 or 乡'),
  code: z.string().nullable().describe('GB/T 2260 code of that place in the year of the document, where it has one'),
  province: division('province', '江苏省'),
  prefecture: division('prefecture', '镇江市'),
  county: division('county', '丹徒区'),
});
export type Region = Readonly<z.infer<typeof Region>>;

export const Metadata = z.strictObject({
  title: z.string().nullable().describe('title of the plan'),
  noticeTitle: z.string().nullable().describe('title of the notice that the plan was sent out with'),
  kind: DocumentKind.describe('what the document is: 工作要点, 发展规划, 任务分解表 …'),
  issuer: z.string().nullable().describe('body that issued it (发布机构)'),
  region: Region.describe('place that the plan is for (地区)'),
  indexNumber: z.string().nullable().describe('index number of the issuer (索引号)'),
  documentNumber: z.string().nullable().describe('document number (文号): 苏民办〔2015〕3号'),
  publishedOn: IsoDate.nullable().describe('day on which it was put online (发布日期)'),
  issuedOn: IsoDate.nullable().describe('day on which it was issued (成文日期)'),
  period: z
    .strictObject({
      start: IsoDate.nullable().describe('first day of the time that the plan is for'),
      end: IsoDate.nullable().describe('last day of the time that the plan is for'),
    })
    .describe('time that the plan is for'),
  addressees: z.array(z.string()).describe('whom it is sent to (主送机关)'),
  inferred: z
    .array(Inference)
    .describe(
      'fields that neither a title, a label nor a signature states, and what they were told by: region by path',
    ),
});
export type Metadata = z.infer<typeof Metadata>;

export const BlockRole = z.enum([
  'boilerplate',
  'metadata',
  'title',
  'addressee',
  'preamble',
  'heading',
  'paragraph',
  'table',
  'signature',
  'attachment',
]);
export type BlockRole = z.infer<typeof BlockRole>;
/** A stretch of whole lines with one role, without surrounding white space. */
export const Block = z.strictObject({
  role: BlockRole.describe('what the lines are: heading, paragraph, table, boilerplate …'),
  span: spanOf('lines'),
  where: z
    .string()
    .nullable()
    .describe(
      'where in the source it stands: line 12 of a text file, page 3-4, paragraph 8, table 1, row 2-9; null for web pages',
    ),
});
export type Block = Readonly<z.infer<typeof Block>>;

/** A node of the heading tree; `span` goes from the marker through the title. */
export const Section = z.strictObject({
  id: z.string().describe('identifier, the same wherever this file is read'),
  parent: z.string().nullable().describe('section that it stands in'),
  level: z.int().min(1).describe('depth in the heading tree, from 1'),
  marker: z.string().nullable().describe('what numbers it, as printed: 三、 or (二)'),
  number: z.int().nullable().describe('its number among its neighbours'),
  title: z.string().describe('heading without its marker'),
  span: spanOf('heading, with its marker,'),
});
export type Section = Readonly<z.infer<typeof Section>>;

/** What every record read out of a sentence or cell carries; `text` is `document.text.slice(span.start, span.end)`. */
const anchored = {
  id: z.string().describe('identifier, the same wherever this file is read'),
  section: z.string().nullable().describe('section that it stands in'),
  span: spanOf('words'),
  text: z.string().describe('the words of the document, exactly'),
};
/** What every record carries that a rule has read. */
const task = z.string().nullable().describe('task that it stands in');
const rule = z.string().describe('rule that read it');
const inferred = z
  .array(Inference)
  .describe('fields whose value does not stand in the words themselves, and where it is from');

/** How strongly a commitment is put: binding (必须, 确保, 约束性), expected (达到, 预期性), striving (力争), encouraged (鼓励, 试点). */
export const Strength = z.enum(['binding', 'expected', 'striving', 'encouraged']);
export type Strength = z.infer<typeof Strength>;
const strength = Strength.describe('how strongly it is put: binding, expected, striving or encouraged');

export const TaskKind = z.enum(['work', 'assignment']);
export const Task = z.strictObject({
  ...anchored,
  strength,
  kind: TaskKind.describe(
    'work: it says what is to be done; assignment: only who does what stands before it, and by when (责任单位：…)',
  ),
  item: z
    .string()
    .describe(
      'first task of the item of work that it is part of: sentences with one assignment are one item, other sentences one each',
    ),
});
export type Task = Readonly<z.infer<typeof Task>>;

export const Op = z.enum(['>=', '>', '<=', '<', '~', '=', 'range']);
export type Op = z.infer<typeof Op>;
export const Status = z.enum(['target', 'achieved', 'descriptive']);
export type Status = z.infer<typeof Status>;

/** Is it the aim itself, or a higher one that is striven for beside it (5%左右、力争5.5%)? */
export const Tier = z.enum(['base', 'stretch']);
export type Tier = z.infer<typeof Tier>;
export const Direction = z.enum(['rise', 'fall']);
export type Direction = z.infer<typeof Direction>;
/** What of a value is a change: which way, and from what on. */
export const Change = z.strictObject({
  direction: Direction.nullable().describe('whether the figure is a rise or a fall; null where it is no change'),
  from: z.string().nullable().describe('what it is a change from, where that is said: 较上年'),
});
export type Change = Readonly<z.infer<typeof Change>>;
/** A value in the unit that all of its family are compared in: 1 公顷 is 15 亩. */
export const Compared = z.strictObject({
  value: z.number().describe('the figure, in the unit that values of its kind are compared in'),
  upper: z.number().nullable().describe('upper end of a range, in that unit'),
  unit: z.string().describe('unit that values of its kind are compared in: 亩 for 公顷, 吨 for 斤'),
});
export type Compared = Readonly<z.infer<typeof Compared>>;

/** The time that a value is for: of a result the time it was reached in, of a target until when. */
export const MeasuredTime = z.strictObject({
  start: IsoDate.nullable().describe('first day of the time that the value is for'),
  end: IsoDate.nullable().describe('last day of the time that the value is for'),
});
export type MeasuredTime = Readonly<z.infer<typeof MeasuredTime>>;

/** One quantity; `span` is the value expression with its bounds. */
export const Measure = z.strictObject({
  ...anchored,
  task,
  subject: z.string().nullable().describe('what is measured, in the words of the document'),
  indicator: z.string().nullable().describe('what is measured, under the one name it has in all documents (指标)'),
  op: Op.describe('how the value is meant: >= at least, <= at most, ~ about, = just so, range from value to upper'),
  value: z.number().describe('the figure'),
  upper: z.number().nullable().describe('upper end of a range'),
  unit: z.string().describe('unit of the figure: %, 张, 元, 万人 …; empty for a bare number'),
  compared: Compared.describe('the same in the unit that values of its kind are compared in'),
  per: z.string().nullable().describe('what the figure is for one of: 每千名老年人, 每人每月'),
  base: z.string().nullable().describe('what a share is of, or a change is from'),
  scope: z.string().nullable().describe('place or group that this figure alone is for: 苏南, 城市'),
  status: Status.describe('target to be reached, achieved already, or descriptive'),
  due: IsoDate.nullable().describe('day by which it is to be reached'),
  period: MeasuredTime.describe('time that the value is for'),
  change: Change.describe('whether the figure is a rise or a fall of something, and from what'),
  tier: Tier.describe('base: the aim itself; stretch: a higher one striven for beside it (力争, 奋斗目标)'),
  basis: z.string().nullable().describe('how it is counted, where that is said: 同口径, 扣除价格因素'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('how sure it is that the subject is what the value measures, by signs fitted to judged measures'),
  strength: Strength.nullable().describe(
    'how strongly a target is put: binding, expected, striving or encouraged; null for what is no target',
  ),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type Measure = Readonly<z.infer<typeof Measure>>;

/** How what is told of without a number stands to something: the closed list of relations. */
export const Relation = z.enum([
  /** As fast, or as high, as something else: 与经济增长同步, 与全国一致. */
  'in-step',
  /** 高于全国平均水平, 快于经济增长. */
  'above',
  /** 不低于上年, 保持在全国平均水平以上. */
  'at-least',
  /** 低于全国平均水平. */
  'below',
  /** 不高于上年, 控制在全国平均水平以内. */
  'at-most',
  /** What another level of government has set: 完成国家下达目标. */
  'as-set',
  /** More than before: 正增长, 稳步提高. */
  'rise',
  /** Less than before: 持续下降. */
  'fall',
  /** 只增不减. */
  'no-fall',
  /** 零增长. */
  'no-rise',
  /** 保持稳定, 在合理区间. */
  'steady',
  /** 动态清零, 全面消除. */
  'none-left',
  /** Among the first: 保持全省前列. */
  'leading',
]);
export type Relation = z.infer<typeof Relation>;

/** What is aimed at, or was reached, and told without a number; `span` is what tells it: 与经济增长同步. */
export const QualitativeTarget = z.strictObject({
  ...anchored,
  task,
  subject: z.string().describe('what it is told of, in the words of the document: 居民收入增长'),
  indicator: z.string().nullable().describe('what it is told of, under the one name it has in all documents (指标)'),
  relation: Relation.describe(
    'how it is to stand: in-step with, above, at-least, below, at-most something; as-set by others; rise, fall, no-fall, no-rise, steady; none-left; leading',
  ),
  relatedTo: z.string().nullable().describe('what it is related to: 经济增长, 全国平均水平, 国家下达目标'),
  scope: z.string().nullable().describe('place or group that it is told of alone: 苏南, 城市'),
  status: Status.describe('target to be reached, or achieved already'),
  period: MeasuredTime.describe('time that it is told for'),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type QualitativeTarget = Readonly<z.infer<typeof QualitativeTarget>>;

export const DeadlineKind = z.enum(['by', 'within', 'recurring', 'relative', 'duration']);
export const Deadline = z.strictObject({
  ...anchored,
  task,
  kind: DeadlineKind.describe('by a day, within a time, recurring, relative to an event, or a duration'),
  from: IsoDate.nullable().describe('first day of the time meant'),
  to: IsoDate.nullable().describe('last day of the time meant: the day by which the work is due'),
  duration: z.string().nullable().describe('of recurring, relative and duration: ISO 8601, P3M for each quarter'),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type Deadline = Readonly<z.infer<typeof Deadline>>;

export const UnitRole = z.enum(['lead', 'responsible', 'support', 'partner', 'guide', 'executor']);
export type UnitRole = z.infer<typeof UnitRole>;
export const BodyLevel = z.enum(['国家', '省', '市', '县', '乡', '村']);
export type BodyLevel = z.infer<typeof BodyLevel>;
export const ResponsibleUnit = z.strictObject({
  ...anchored,
  task,
  unit: z.string().describe('body that must or will act (责任单位)'),
  unitFull: z
    .string()
    .nullable()
    .describe('what it is called in full, as far as the document tells: 市财政局 of a plan of 泰州市 is 泰州市财政局'),
  field: z
    .string()
    .nullable()
    .describe('matter that it is there for, under one name: 财政 of 财政部, 省财政厅 and 市财政局'),
  level: BodyLevel.nullable().describe('rung of the administration that it stands on: 国家, 省, 市, 县, 乡 or 村'),
  role: UnitRole.describe('its part in the work: lead, responsible, support, partner, guide or executor'),
  formal: z
    .boolean()
    .describe('whether the document names it as responsible (责任单位：…), or says in passing that it acts'),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type ResponsibleUnit = Readonly<z.infer<typeof ResponsibleUnit>>;

export const Reference = z.strictObject({
  ...anchored,
  title: z.string().nullable().describe('title of the document cited'),
  documentNumber: z.string().nullable().describe('number of the document cited: 鲁发〔2009〕24号'),
  self: z.boolean().describe('whether it is the document itself that is meant'),
  reviewed: Reviewed,
});
export type Reference = Readonly<z.infer<typeof Reference>>;

/** A row of a task table. Columns without a name of ours stand beside these under their printed names. */
export const TableRow = z
  .object({
    category: z.string().nullable().describe('group that the row stands in'),
    task: z.string().nullable().describe('work to be done'),
    target: z.string().nullable().describe('what is to be reached'),
    allocation: z.string().nullable().describe('how the target is shared out among places'),
    responsible: z.array(z.string()).nullable().describe('bodies responsible; null where the table has no such column'),
  })
  .catchall(z.union([z.string().nullable(), z.array(z.string())]));
export type TableRow = Readonly<z.infer<typeof TableRow>>;
export const Table = z.strictObject({
  span: spanOf('table'),
  title: z.string().nullable().describe('title of the table'),
  columns: z.array(z.string()).describe('heads of its columns, as printed'),
  rows: z.array(TableRow).describe('rows of the tables of tasks'),
});
export type Table = Readonly<z.infer<typeof Table>>;

/** What a number in a document turned out to be. A number that no class explains is `unexplained`, so that it is seen. */
export const NumberClass = z.enum([
  /** The value of a measure, or its denominator (每千名老年人); `record` is the measure. */
  'measure',
  /** In a deadline; `record` is the deadline. */
  'deadline',
  /** A day, month or year that bounds no work: 2015年2月25日, 1990年以来. */
  'date',
  /** The number of a section, item or attachment: 一、, (二), 附件1. */
  'section-number',
  /** 鲁发〔2009〕24号, 23号文件. */
  'document-number',
  /** 第三届, 十八大, 三中全会, 二期工程. */
  'ordinal',
  /** A level or class of quality: 5A级, 三甲, 十八级, 35千伏, 三级医院. */
  'grade',
  /** Part of a programme's, slogan's, road's or other name: 两学一做, 1+6+X, “十三五”规划, 4号楼, G318. */
  'name',
  /** The year of a name: 2015年版, 2014年度计划. */
  'name-year',
  /** 第十条. */
  'article',
  /** A count that sets nothing to be reached: 三大平台, 两项补贴, 24部门, 一批. */
  'count',
  /** What an object is, not how much is to be done: 60岁以上, 20户以上自然村, 亿元以上项目. */
  'attribute',
  'phone',
  /** Boilerplate of the site and letterheads: ICP and index numbers, view counts. */
  'page-furniture',
  /** The number of a table's row. */
  'table-number',
  /** In the title of a cited document. */
  'reference',
  /** A time of day or a stretch of time that bounds no work: 24小时值班, 70周年. */
  'time',
  'unexplained',
]);
export type NumberClass = z.infer<typeof NumberClass>;
/** An entry of the number ledger; `record` is the measure or deadline that holds the number. */
export const LedgerEntry = z.strictObject({
  span: spanOf('number'),
  text: z.string().describe('the number as printed'),
  class: NumberClass.describe('what the number turned out to be; unexplained when nothing told'),
  record: z.string().nullable().describe('measure or deadline that holds it'),
});
export type LedgerEntry = Readonly<z.infer<typeof LedgerEntry>>;

/** Everything that was read out of one source file. */
export const Document = z.strictObject({
  id: z.string().describe('identifier: the beginning of the digest of the bytes of the file'),
  source: Source.describe('the file that it was read from'),
  text: z.string().describe('all its text; spans count UTF-16 code units in it'),
  metadata: Metadata.describe('what its head and foot say'),
  blocks: z.array(Block).describe('stretches of lines with one role'),
  sections: z.array(Section).describe('headings, as a tree'),
  tasks: z.array(Task).describe('sentences and table rows that commit to work'),
  measures: z.array(Measure).describe('quantities: what is measured, the figure, and what it means'),
  qualitativeTargets: z
    .array(QualitativeTarget)
    .describe('what is to be reached, or was, and told without a number: 与经济增长同步, 正增长, 动态清零'),
  deadlines: z.array(Deadline).describe('times that bound work'),
  responsibleUnits: z.array(ResponsibleUnit).describe('bodies that must or will act'),
  references: z.array(Reference).describe('policies and documents cited'),
  tables: z.array(Table).describe('tables of tasks'),
  numbers: z.array(LedgerEntry).describe('every number of the document, and what it turned out to be'),
  diagnostics: z.array(Diagnostic).describe('what was odd in the source, or could not be read'),
  reviews: z.array(Review).describe('what people have decided about what was read, and what the rules say there'),
});
export type Document = Readonly<z.infer<typeof Document>>;

/** The file that `plan-extract export --format json` writes. */
export const Export = z.strictObject({
  format: z.literal('plan-extract'),
  version: z.literal(1),
  documents: z.array(Document),
});
export type Export = Readonly<z.infer<typeof Export>>;
