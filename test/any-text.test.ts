import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from '../src/model/index.js';
import { extract } from '../src/pipeline.js';
import { recordsOf } from './fixtures/records.js';

/** Pieces that plans are made of, and pieces made to disturb. */
const PIECES = [
  '9'.repeat(400),
  '一、',
  '(一)',
  '1.',
  '——',
  '一是',
  '分别',
  '各',
  '均',
  '达到',
  '提高到',
  '由46%提高到52%',
  '30%以上',
  '不低于',
  '2000个',
  '6.5万张',
  '每人每月',
  '三分之一',
  '全覆盖',
  '苏南',
  '全省',
  '各市、县(市、区)',
  '市民政局',
  '责任单位：',
  '牵头',
  '3月底前',
  '2015年',
  '“十三五”时期',
  '每年',
  '《',
  '》',
  '〔2013〕',
  '78号',
  '(',
  ')',
  '（',
  '“',
  '”',
  '、',
  '，',
  ',',
  '。',
  ';',
  '：',
  '\n',
  '\t',
  '|',
  ' ',
  '　',
  '𪨶',
  '🏘️',
  '\ud800',
  '\u200b',
  '床位',
  '覆盖率',
  '养老服务',
  '新建',
  '完善',
  '工作要点',
  '关于印发',
  '序号',
  '指标名称',
  '单位',
  '0',
  '1',
  '万',
];
/** Control characters make a file binary, which is an error of its own. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ');
const planLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const text = fc.oneof(planLike, fc.string({ unit: 'binary', maxLength: 200 }).map(printable));

const read = (source: string): Document =>
  extract(new TextEncoder().encode(`2015年工作要点\n一、任务\n${source}\n完`), 'any.txt');

describe('any text', () => {
  test('gives a Document that satisfies the schema, every record standing where its span says', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = read(source);
        expect(Document.safeParse(document).success).toBe(true);
        const records = recordsOf(document);
        for (const { span, text } of records) expect(document.text.slice(span.start, span.end)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test('is read the same twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(JSON.stringify(read(source))).toBe(JSON.stringify(read(source)));
      }),
      { numRuns: 60 },
    );
  });
});
