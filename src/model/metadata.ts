import { z } from 'zod';
import { Inference, IsoDate } from './record-parts.js';

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
