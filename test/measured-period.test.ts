import { expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';

const REPORT = `2026年云溪市政府工作报告

一、2025年工作回顾和“十四五”发展成就

过去一年，我们迎难而上。全市生产总值增长6.1%，年末城镇登记失业率3.2%。一般公共预算收入年均增长4.4%。完成年度目标任务的103%。

五年来，发展基础不断夯实。公路里程累计增加320公里，农村居民收入比2020年增长41%。

根据市委建议，我们编制了第十五个五年规划纲要（草案）。粮食产量保持在60万吨以上。

二、“十五五”时期主要目标

到2030年，常住人口城镇化率达到68%。生产总值年均增长5.5%左右。

三、2026年重点工作

今年主要预期目标是：生产总值增长5%左右、力争5.5%，剔除不可比因素后税收增长3%。6月底前建成学校12所，必须完成危房改造800户。
`;

const LIST_OF_REVIEWS = `2022年西坪县工作要点

——这是民生改善最多的五年。新建学校46所。

一、2022年主要任务

新建养老中心7个。
`;

const told = (text: string): string[] =>
  extract(new TextEncoder().encode(text), 'report.txt').measures.map((measure) => {
    const { period, status, strength, tier, basis, change } = measure;
    const rest = [tier === 'base' ? null : tier, basis, strength, change.direction, change.from].filter(Boolean);
    return [measure.text, status, `${period.start ?? ''}..${period.end ?? ''}`, ...rest].join(' ');
  });

test('a report: what was reached and what is aimed at, and for which time', () => {
  expect(told(REPORT)).toEqual([
    '6.1% achieved 2025-01-01..2025-12-31 rise',
    '3.2% achieved ..2025-12-31',
    '4.4% achieved 2021-01-01..2025-12-31 rise',
    '103% achieved 2025-01-01..2025-12-31',
    '320公里 achieved 2021-01-01..2025-12-31 rise',
    '41% achieved 2021-01-01..2025-12-31 rise 较2020年',
    '60万吨以上 target 2026-01-01..2030-12-31 expected',
    '68% target ..2030-12-31 expected',
    '5.5%左右 target ..2030-12-31 expected rise',
    '5%左右 target 2026-01-01..2026-12-31 expected rise',
    '5.5% target 2026-01-01..2026-12-31 stretch striving rise',
    '3% target 2026-01-01..2026-12-31 剔除不可比因素后 expected rise',
    '12所 target ..2026-06-30 expected',
    '800户 target ..2026-06-30 binding',
  ]);
});

test('the place in front of a known indicator is whom the value is for', () => {
  const text = '2026年四川省工作要点\n\n一、主要目标\n\n泸州、宜宾经济总量突破3000亿元。\n';
  const [measure] = extract(new TextEncoder().encode(text), 'plan.txt').measures;
  expect(measure).toMatchObject({ scope: '泸州、宜宾', subject: '经济总量', indicator: '地区生产总值' });
});

const REVIEW_OF_ITS_YEAR = `2024年清江市政府工作报告

一、2023年工作回顾

今年是全面推进乡村振兴的重要一年，我们克服困难。

（一）锚定目标任务，经济运行稳中有进

新增企业36家。自2019年以来累计完成改造4.2万户。两年累计投入9亿元，近三年新建公园15座。

二、2024年工作安排

今年要新建学校12所。全力以赴抓好各项工作，确保完成年度任务，办好民生实事，让群众更有获得感、幸福感、安全感。

名词解释

1.“双百工程”：是指在100个村建设示范点。
`;

test('a heading with an aim in it under a review is part of the review, and 今年 there the year it is of; a glossary describes', () => {
  expect(told(REVIEW_OF_ITS_YEAR)).toEqual([
    '36家 achieved 2023-01-01..2023-12-31',
    '4.2万户 achieved 2019-01-01..2023-12-31',
    '9亿元 achieved 2022-01-01..2023-12-31',
    '15座 achieved 2021-01-01..2023-12-31',
    '12所 target 2024-01-01..2024-12-31 expected',
    '100个 descriptive ..',
  ]);
});

test('a change from an earlier year goes over all the years since, and is no yearly one', () => {
  const text =
    '2024年清江市政府工作报告\n\n一、过去五年工作回顾\n\n2023年，生产总值达到860亿元，比2018年增长41%。与2018年相比，农业总产值增长22%。2023年粮食产量比2022年增长5%。\n';
  const { measures } = extract(new TextEncoder().encode(text), 'report.txt');
  expect(measures.map(({ text: value, indicator, period }) => [value, indicator, period.start, period.end])).toEqual([
    ['860亿元', '地区生产总值', '2023-01-01', '2023-12-31'],
    ['41%', '地区生产总值累计增长', '2019-01-01', '2023-12-31'],
    ['22%', '农业总产值累计增长', '2019-01-01', '2023-12-31'],
    ['5%', '粮食产量增长', '2023-01-01', '2023-12-31'],
  ]);
});

const DUE_BY_WHOM = `2023年清江市工作要点

一、主要任务

各县（市、区）民政局要在3月底前完成年审，复核率达到100%。推动5个技改项目上半年竣工投产。
`;

test('a due date behind who is to act, and one behind what is counted', () => {
  expect(told(DUE_BY_WHOM)).toEqual([
    '100% target ..2023-03-31 expected',
    '5个 target 2023-01-01..2023-06-30 expected',
  ]);
});

test('a review that only says that these were the five years', () => {
  expect(told(LIST_OF_REVIEWS)).toEqual([
    '46所 achieved 2017-01-01..2021-12-31',
    '7个 target 2022-01-01..2022-12-31 expected',
  ]);
});

test('a paragraph that looks far back is in the present again where it says so; what was there to be done and is done was reached', () => {
  const text = `2024年南江市政府工作报告

一、2023年工作回顾

2014年，我市首次进入全国百强，外贸额12亿元。九年来，创新动能不断增强。居民收入增长4.2%。省定的15件民生实事全部兑现。
`;
  expect(told(text)).toEqual([
    '12亿元 achieved 2014-01-01..2014-12-31',
    '4.2% achieved 2023-01-01..2023-12-31 rise',
    '15件 achieved 2023-01-01..2023-12-31',
  ]);
});
