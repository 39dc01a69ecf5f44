import { z } from 'zod';
import { Diagnostic } from './diagnostic.js';
import { Span } from './span.js';

/** A calendar day, `YYYY-MM-DD`. */
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How a value that does not stand in the record's own text was arrived at: which field, by which step, read from where. */
export const Inference = z.strictObject({ field: z.string(), by: z.string(), span: Span.nullable() });
export type Inference = Readonly<z.infer<typeof Inference>>;

export const Source = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  encoding: z.string(),
});
export type Source = Readonly<z.infer<typeof Source>>;

export const DocumentKind = z.enum([
  '工作要点',
  '工作计划',
  '发展规划',
  '任务分解表',
  '实施方案',
  '政府工作报告',
  '通知',
  '其他',
]);
export const RegionLevel = z.enum(['国家', '省', '市', '县', '乡']);

export const Metadata = z.strictObject({
  title: z.string().nullable(),
  noticeTitle: z.string().nullable(),
  kind: DocumentKind,
  issuer: z.string().nullable(),
  /** `code` is the GB/T 2260 code where it is known. A national document has a `name` of null. */
  region: z.strictObject({
    name: z.string().nullable(),
    level: RegionLevel.nullable(),
    code: z.string().nullable(),
  }),
  indexNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  publishedOn: IsoDate.nullable(),
  issuedOn: IsoDate.nullable(),
  period: z.strictObject({ start: IsoDate.nullable(), end: IsoDate.nullable() }),
  addressees: z.array(z.string()),
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
  role: BlockRole,
  span: Span,
  /** Where in the source it stands: `line 12` of a text file, `page 3-4`, `paragraph 8`, `table 1, row 2-9`, `sheet 任务, row 2-40`; null for web pages. */
  where: z.string().nullable(),
});
export type Block = Readonly<z.infer<typeof Block>>;

/** A node of the heading tree; `span` goes from the marker through the title. */
export const Section = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  level: z.int().min(1),
  marker: z.string().nullable(),
  number: z.int().nullable(),
  title: z.string(),
  span: Span,
});
export type Section = Readonly<z.infer<typeof Section>>;

/** What every record read out of a sentence or cell carries; `text` is `document.text.slice(span.start, span.end)`. */
const anchored = {
  id: z.string(),
  section: z.string().nullable(),
  span: Span,
  text: z.string(),
};

/** How strongly a commitment is put: binding (必须, 确保, 约束性), expected (达到, 预期性), striving (力争), encouraged (鼓励, 试点). */
export const Strength = z.enum(['binding', 'expected', 'striving', 'encouraged']);
export type Strength = z.infer<typeof Strength>;

export const Task = z.strictObject({ ...anchored, strength: Strength });
export type Task = Readonly<z.infer<typeof Task>>;

export const Op = z.enum(['>=', '>', '<=', '<', '~', '=', 'range']);
export type Op = z.infer<typeof Op>;
export const Status = z.enum(['target', 'achieved', 'descriptive']);
export type Status = z.infer<typeof Status>;

/** One quantity; `span` is the value expression with its bounds. */
export const Measure = z.strictObject({
  ...anchored,
  task: z.string().nullable(),
  subject: z.string().nullable(),
  indicator: z.string().nullable(),
  op: Op,
  value: z.number(),
  upper: z.number().nullable(),
  unit: z.string(),
  per: z.string().nullable(),
  base: z.string().nullable(),
  scope: z.string().nullable(),
  status: Status,
  due: IsoDate.nullable(),
  strength: Strength,
  rule: z.string(),
  inferred: z.array(Inference),
});
export type Measure = Readonly<z.infer<typeof Measure>>;

export const DeadlineKind = z.enum(['by', 'within', 'recurring', 'relative', 'duration']);
export const Deadline = z.strictObject({
  ...anchored,
  task: z.string().nullable(),
  kind: DeadlineKind,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  /** ISO 8601, for recurring, relative and duration. */
  duration: z.string().nullable(),
  rule: z.string(),
  inferred: z.array(Inference),
});
export type Deadline = Readonly<z.infer<typeof Deadline>>;

export const UnitRole = z.enum(['lead', 'responsible', 'support', 'partner', 'executor']);
export type UnitRole = z.infer<typeof UnitRole>;
export const ResponsibleUnit = z.strictObject({
  ...anchored,
  task: z.string().nullable(),
  unit: z.string(),
  role: UnitRole,
  formal: z.boolean(),
  rule: z.string(),
  inferred: z.array(Inference),
});
export type ResponsibleUnit = Readonly<z.infer<typeof ResponsibleUnit>>;

export const Reference = z.strictObject({
  ...anchored,
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  self: z.boolean(),
});
export type Reference = Readonly<z.infer<typeof Reference>>;

/** A row of a task table. Columns without a name of ours stand beside these under their printed names. */
export const TableRow = z
  .object({
    category: z.string().nullable(),
    task: z.string().nullable(),
    target: z.string().nullable(),
    allocation: z.string().nullable(),
    /** Null where the table has no such column. */
    responsible: z.array(z.string()).nullable(),
  })
  .catchall(z.union([z.string().nullable(), z.array(z.string())]));
export type TableRow = Readonly<z.infer<typeof TableRow>>;
export const Table = z.strictObject({
  span: Span,
  title: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(TableRow),
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
  /** Site furniture and letterheads: ICP and index numbers, view counts. */
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
  span: Span,
  text: z.string(),
  class: NumberClass,
  record: z.string().nullable(),
});
export type LedgerEntry = Readonly<z.infer<typeof LedgerEntry>>;

/** Everything that was read out of one source file. */
export const Document = z.strictObject({
  id: z.string(),
  source: Source,
  text: z.string(),
  metadata: Metadata,
  blocks: z.array(Block),
  sections: z.array(Section),
  tasks: z.array(Task),
  measures: z.array(Measure),
  deadlines: z.array(Deadline),
  responsibleUnits: z.array(ResponsibleUnit),
  references: z.array(Reference),
  tables: z.array(Table),
  numbers: z.array(LedgerEntry),
  diagnostics: z.array(Diagnostic),
});
export type Document = Readonly<z.infer<typeof Document>>;

/** The file that `plan-extract export --format json` writes. */
export const Export = z.strictObject({
  format: z.literal('plan-extract'),
  version: z.literal(1),
  documents: z.array(Document),
});
export type Export = Readonly<z.infer<typeof Export>>;
