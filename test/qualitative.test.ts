import { describe, expect, test } from 'vitest';
import { diffPlans } from '../src/compare/index.js';
import { explainRecord } from '../src/explain/index.js';
import { extract, stagesOfBytes } from '../src/pipeline.js';
import { searchTerms } from '../src/search/terms.js';
import { openStore } from '../src/store/index.js';
import { prepared } from './fixtures/prepared.js';
import { scratchFolder } from './fixtures/scratch.js';

const REPORT = `2026年云溪市政府工作报告

一、2025年工作回顾

过去一年，居民收入增长快于经济增长。进出口总额增长3.1%、高于全省平均水平。建成区黑臭水体全面消除。

二、2026年重点工作

今年主要预期目标是：生产总值增长5%左右，居民收入增长与经济增长同步，进出口实现正增长，粮食产量只增不减，单位GDP能耗完成省下达目标。到2028年，农村居民收入增速高于全省平均水平。

努力提高公共服务水平。坚持招商与招才同步。
`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => extract(bytes(text), 'report.txt');
const told = (text: string): string[] =>
  read(text).qualitativeTargets.map(({ subject, relation, relatedTo, status, period }) =>
    [subject, relation, relatedTo ?? '—', status, `${period.start ?? ''}..${period.end}`].join(' '),
  );

describe('targets without a number', () => {
  test('have a subject, a relation, and the time and part of the report that they stand in', () => {
    expect(told(REPORT)).toEqual([
      '居民收入增长 above 经济增长 achieved 2025-01-01..2025-12-31',
      '进出口总额增长 above 全省平均水平 achieved 2025-01-01..2025-12-31',
      '建成区黑臭水体 none-left — achieved 2025-01-01..2025-12-31',
      '居民收入增长 in-step 经济增长 target 2026-01-01..2026-12-31',
      '进出口 rise — target 2026-01-01..2026-12-31',
      '粮食产量 no-fall — target 2026-01-01..2026-12-31',
      '单位GDP能耗 as-set 省下达目标 target 2026-01-01..2026-12-31',
      '农村居民收入增速 above 全省平均水平 target ..2028-12-31',
    ]);
  });

  test('have the indicator that a value of the same would have', () => {
    const names = read(REPORT).qualitativeTargets.map(({ indicator }) => indicator);
    expect(names).toEqual([
      '居民人均可支配收入增长',
      '进出口总额增长',
      '建成区黑臭水体',
      '居民人均可支配收入增长',
      '进出口总额增长',
      '粮食产量',
      '单位地区生产总值能耗',
      '农村居民人均可支配收入增长',
    ]);
  });

  test('say where a subject is from that stands in the value before', () => {
    const { text, qualitativeTargets } = read(REPORT);
    const [, trade] = qualitativeTargets;
    const inference = trade?.inferred.find(({ field }) => field === 'subject');
    expect(inference?.by).toBe('subject/earlier-value');
    expect(text.slice(inference?.span?.start, inference?.span?.end)).toBe('3.1%');
    for (const { span, text: words } of qualitativeTargets) expect(text.slice(span.start, span.end)).toBe(words);
  });

  test('in a cell are told of what the row is for', () => {
    const table =
      '2026年云溪市工作要点\n\n一、目标任务\n\n序号\t指标名称\t目标\t责任单位\n1\t居民收入\t与经济增长同步\t市发展改革委\n2\t单位GDP能耗\t完成省下达目标\t市发展改革委\n';
    expect(told(table).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      '居民收入 in-step 经济增长',
      '单位GDP能耗 as-set 省下达目标',
    ]);
  });

  test('are kept and given back, with what was inferred', () => {
    const document = read(REPORT);
    const store = openStore(`${scratchFolder()}/plans.db`, { termsOf: searchTerms });
    store.keep([prepared(document)], 'r1');
    expect([...store.documents()]).toEqual([document]);
    expect(store.summary(document.id).counts.qualitativeTargets).toBe(8);
    const asked = store.ask({
      view: 'qualitative_view',
      columns: ['year', 'indicator', 'related_to', 'quote'],
      narrowing: { relation: 'in-step' },
      order: [],
      limit: null,
    });
    expect([...asked]).toEqual([
      { year: 2026, indicator: '居民人均可支配收入增长', related_to: '经济增长', quote: '与经济增长同步' },
    ]);
    store.close();
  });

  test('are explained by the rule and its slots', () => {
    const stages = stagesOfBytes(bytes(REPORT), 'report.txt');
    const income = stages.document.qualitativeTargets[3];
    const explanation = explainRecord(stages, income?.id ?? '');
    const [reading] = explanation?.readings ?? [];
    expect(reading?.rule?.id).toBe('qualitative/in-step');
    expect(reading?.slots.map(({ name, text }) => `${name} ${text}`)).toEqual([
      'what 居民收入增长',
      'related 经济增长',
    ]);
    const origins = Object.fromEntries((reading?.records[0]?.fields ?? []).map(({ name, by }) => [name, by]));
    expect(origins).toMatchObject({ subject: 'slot what', relatedTo: 'slot related', period: 'period/due' });
  });

  test('are no targets dropped from one plan to the next', () => {
    const before = read('2025年云溪市工作要点\n\n一、主要目标\n\n居民收入增长6%以上。\n');
    const after = read('2026年云溪市工作要点\n\n一、主要目标\n\n居民收入增长与经济增长同步。\n');
    const changes = (a: typeof before, b: typeof before) =>
      diffPlans(a, b).indicators.map(({ indicator, change, note }) => [indicator, change, note]);
    expect(changes(before, after)).toEqual([['居民人均可支配收入增长', 'unclear', 'now: 与经济增长同步']]);
    expect(changes(after, before)).toEqual([['居民人均可支配收入增长', 'unclear', 'before: 与经济增长同步']]);
  });
});
