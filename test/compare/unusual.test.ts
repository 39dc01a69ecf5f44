import { describe, expect, it } from 'vitest';
import { type Unusual, unusualValues } from '../../src/compare/index.js';
import type { PlanMeasure } from '../../src/model/index.js';
import { measuresOf, plan } from './plans.js';

const CITIES = '南通 徐州 常州 扬州 镇江 泰州 盐城 淮安 宿迁 无锡'.split(' ');

/** An aim of each city for 2024, in the order of the cities. */
const aims = (indicator: string, sentence: (city: string, at: number) => string): PlanMeasure[] => [
  ...measuresOf(
    indicator,
    CITIES.map((city, at) => plan(`2024年${city}市政府工作报告`, sentence(city, at))),
  ),
];
const JOBS = '城镇新增就业';
const jobs = (last: string): PlanMeasure[] =>
  aims(JOBS, (_, at) => `1.今年城镇新增就业${at === 9 ? last : `${4 + 0.3 * at}万`}人。`);
const GROWTH = '地区生产总值增长';
const growths = (last: string): PlanMeasure[] =>
  aims(GROWTH, (_, at) => `1.今年地区生产总值增长${at === 9 ? last : 5 + 0.1 * (at % 3)}%。`);

const told = (found: readonly Unusual[]): string[] =>
  found.map(({ reason, row: { plan: its, measure } }) => `${reason} ${its.region.name} ${measure.text}`);

describe('a value beside those of other cities', () => {
  it('is told when its unit may have been lost, with what it was compared with', () => {
    const [found, ...more] = unusualValues(jobs('6'), 'target');
    expect(told(found ? [found] : [])).toEqual(['unit 无锡市 6人']);
    expect(more).toEqual([]);
    expect(found?.others).toMatchObject({ level: '市', year: 2024, regions: 10, least: 6, most: 64_000 });
    expect(found?.others.median).toBe(50_500);
  });

  it('is told when it is far from them, a share by points', () => {
    expect(told(unusualValues(growths('15'), 'target'))).toEqual(['far 无锡市 15%']);
    expect(unusualValues(growths('6.5'), 'target')).toEqual([]);
  });

  it('is told to be far, and in no other unit, when it falls where others grow', () => {
    const [found] = unusualValues(
      aims(GROWTH, (_, at) => `1.今年地区生产总值增长${at === 9 ? 30 : 0.3}%。`).map((row, at) =>
        at === 9
          ? { ...row, measure: { ...row.measure, value: -30, compared: { ...row.measure.compared, value: -30 } } }
          : row,
      ),
      'target',
    );
    expect(found?.reason).toBe('far');
  });

  it('is not told for the size of the place: a large city has ten times the jobs', () => {
    const spread = aims(JOBS, (_, at) => `1.今年城镇新增就业${at === 9 ? 35 : 1.5 * (at + 1)}万人。`);
    expect(spread).toHaveLength(10);
    expect(unusualValues(spread, 'target')).toEqual([]);
  });

  it('is told when it is several times another of its own city, as a total behind what was added', () => {
    const rows = jobs('6万');
    const last = rows.at(-1) as PlanMeasure;
    const total = { ...last, measure: { ...last.measure, id: 'total', value: 300_000, text: '30万人' } };
    const found = unusualValues([...rows, total], 'target');
    expect(told(found)).toEqual(['beside 无锡市 30万人']);
    expect(found[0]?.beside?.measure.text).toBe('6万人');
  });
});

describe('nothing is told', () => {
  it('of fewer than eight cities', () => {
    expect(unusualValues(jobs('6').slice(2), 'target')).toHaveLength(1);
    expect(unusualValues(jobs('6').slice(3), 'target')).toEqual([]);
  });

  it('across years, spans of years, levels, and aims with results', () => {
    const rows = growths('15');
    const others = rows.slice(0, -1);
    const last = rows.at(-1) as PlanMeasure;
    const asResult = { ...last, measure: { ...last.measure, status: 'achieved' as const } };
    const fiveYears = { start: '2020-01-01', end: '2024-12-31' };
    const before = { start: '2019-01-01', end: '2019-12-31' };
    const ofFiveYears = { ...last, measure: { ...last.measure, period: fiveYears } };
    const ofAnotherYear = { ...last, measure: { ...last.measure, period: before } };
    const region = { ...last.plan.region, level: '县' as const };
    const ofCounty = { ...last, plan: { ...last.plan, region } };
    for (const row of [asResult, ofFiveYears, ofAnotherYear, ofCounty])
      expect(unusualValues([...others, row], 'target')).toEqual([]);
  });
});
