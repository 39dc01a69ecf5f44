import { z } from 'zod';
import { spanOf } from './record-parts.js';

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
