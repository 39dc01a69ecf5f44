import { describe, expect, test } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { deadlineRules } from '../../src/rules/deadline/index.js';

/** The deadlines of a sentence of a plan for 2015, as `kind date-or-duration`; `?` where the plan does not give the day. */
function deadlines(sentence: string): string[] {
  const plan = `2015年全市民政工作要点\n一、主要任务\n${sentence}\n`;
  const { deadlines } = extract(new TextEncoder().encode(plan), 'plan.txt');
  return deadlines.map(({ kind, to, duration }) => `${kind} ${duration ?? to ?? '?'}`);
}

describe.each(deadlineRules)('$id', ({ examples }) => {
  test.each(examples)('%s', (sentence, ...facts) => expect(deadlines(sentence)).toEqual(facts));
});

/** Expressions on which date libraries give confident wrong dates, each in a sentence as plans write it. */
describe('no wrong date', () => {
  test.each([
    ['继续实施“明天计划”，为孤儿开展手术康复。'],
    ['孤儿养育标准提高到每人每月1600元。'],
    ['3月底前出台实施方案。', 'by 2015-03-31'],
    ['2020年前完成改造任务。', 'by 2019-12-31'],
    ['“十三五”时期，全面建成养老服务体系。', 'within 2020-12-31'],
    ['上半年完成修订工作。', 'within 2015-06-30'],
    ['一季度完成摸底排查。', 'within 2015-03-31'],
    ['每月10日前报送工作进展。', 'recurring P1M'],
    ['春节期间开展走访慰问。'],
    ['春节前发放到位。', 'by 2015-02-18'],
    ['两节前发放到位。', 'by ?'],
    ['做好清明节文明祭扫工作。'],
    ['两年内实现全覆盖。', 'duration P2Y'],
    ['落实国办发〔2013〕78号文件。'],
    ['完成1:1万地图编制。'],
    ['实施福利院4号楼整体改造。'],
    ['深刻汲取“3·21”重大爆炸事故教训。'],
    ['做好期末考核工作。'],
    ['年内完成50%。', 'within 2015-12-31'],
    ['五一前完成招标，第二十一前后无关。', 'by 2015-04-30'],
    ['月底前完成自查。', 'by ?'],
    ['今冬明春做好困难群众救助。', 'within ?'],
    ['2024年内建成投用。', 'within 2024-12-31'],
  ])('%s', (sentence, ...facts) => expect(deadlines(sentence)).toEqual(facts));
});

test('a month before in the paragraph gives 月底前 its date', () => {
  expect(deadlines('4月上旬启动自查，月底前完成。')).toEqual(['within 2015-04-10', 'by 2015-04-30']);
});

test('a date whose 月 was lost is read when its digits can be cut in one way only', () => {
  expect(deadlines('615日前完成自查。')).toEqual(['by 2015-06-14']);
  expect(deadlines('111日前完成自查。')).toEqual(['by ?']);
});

test('a month of a plan for several years is not given a year', () => {
  const plan = '全市三年行动方案（2023—2025年）\n一、主要任务\n6月底前完成自查。\n';
  const { deadlines } = extract(new TextEncoder().encode(plan), 'plan.txt');
  expect(deadlines.map((d) => [d.text, d.to])).toEqual([['6月底前', null]]);
});

test.each([
  ['2024年十五项民生实事任务分解', '2024-01-01', '2024-12-31'],
  ['关于落实“十四五”规划2024年度工作要点', '2024-01-01', '2024-12-31'],
  ['某某县民政事业发展“十四五”规划', '2021-01-01', '2025-12-31'],
])('the period of %s', (title, start, end) => {
  const plan = `${title}\n一、主要任务\n3月底前新建养老床位500张。\n`;
  expect(extract(new TextEncoder().encode(plan), 'plan.txt').metadata.period).toEqual({ start, end });
});

test('元旦前 is by the last day of the plan’s year', () => {
  expect(deadlines('元旦前发放到位。')).toEqual(['by 2015-12-31']);
  expect(deadlines('2017年元旦前发放到位。').at(-1)).toBe('by 2016-12-31');
});

test('years before the plan bound no work of it', () => {
  expect(deadlines('2013年底前，各地已建成平台。')).toEqual([]);
});
