import { describe, expect, it } from 'vitest';
import { compareMeasures } from '../../src/compare/index.js';
import { measuresOf, plan } from './plans.js';

const JIANGSU = plan('江苏省民政厅2015年工作要点', '1.发展养老服务。护理型床位占比达到30%以上。');
const CHANGZHOU = plan('常州市2020年民政工作要点', '1.发展养老服务。护理型床位占比达到62%以上。');
const LATER = plan(
  '江苏省民政厅2018年工作要点',
  '1.发展养老服务。全省护理型床位占比达到50%以上，苏南地区护理型床位占比达到60%以上。',
);

const told = (indicator: string, ...plans: readonly ReturnType<typeof plan>[]) =>
  compareMeasures(measuresOf(indicator, plans)).map(
    ({ plan: { year, region }, measure, differences }) =>
      `${year} ${region.name} ${measure.value} ${differences.map(({ code }) => code).join('+') || 'comparable'}`,
  );

describe('values of one indicator side by side', () => {
  it('stand in the order of years, whatever order they were read in', () => {
    expect(told('护理型床位占比', CHANGZHOU, JIANGSU)).toEqual([
      '2015 江苏省 30 comparable',
      '2020 常州市 62 comparable',
    ]);
  });

  it('are not comparable when they are for a part of the region', () => {
    expect(told('护理型床位占比', JIANGSU, LATER, CHANGZHOU)).toEqual([
      '2015 江苏省 30 comparable',
      '2018 江苏省 50 comparable',
      '2018 江苏省 60 scope',
      '2020 常州市 62 comparable',
    ]);
  });

  it('are comparable for 全省, and for a group that the indicator names itself', () => {
    const plans = ['2014', '2016'].map((year) =>
      plan(`江苏省民政厅${year}年工作要点`, '1.完善救助制度。全省农村低保标准达到每人每月600元。'),
    );
    expect(told('农村低保标准', ...plans)).toEqual(['2014 江苏省 600 comparable', '2016 江苏省 600 comparable']);
  });

  it('are not comparable with what has been reached; a range is', () => {
    const reached = plan('山东省2014年工作要点', '1.发展养老服务。目前，护理型床位占比已达到28%。');
    const range = plan('浙江省2016年工作要点', '1.发展养老服务。护理型床位占比达到40-45%。');
    expect(told('护理型床位占比', JIANGSU, CHANGZHOU, reached, range)).toEqual([
      '2014 山东省 28 achieved',
      '2015 江苏省 30 comparable',
      '2016 浙江省 40 comparable',
      '2020 常州市 62 comparable',
    ]);
  });

  it('are not comparable with a rise where the others say how much there is', () => {
    const rise = plan('山东省2014年工作要点', '1.发展养老服务。护理型床位占比达到40%。');
    const points = measuresOf('护理型床位占比', [rise]).map((row) => ({
      ...row,
      measure: { ...row.measure, base: '较上年', unit: '百分点' },
    }));
    const rows = compareMeasures([...measuresOf('护理型床位占比', [JIANGSU, CHANGZHOU]), ...points]);
    expect(rows.map(({ differences }) => differences.map(({ code }) => code))).toEqual([['unit', 'change'], [], []]);
  });

  it('are not comparable when one says how many more, the other how many in all', () => {
    const rows = measuresOf('护理型床位占比', [JIANGSU, CHANGZHOU]).map((row, i) => ({
      ...row,
      measure: { ...row.measure, indicator: '示范社区', unit: '个', subject: i === 0 ? '示范社区' : '示范社区总数' },
    }));
    const said = (words: string) =>
      compareMeasures(rows.map((row, i) => (i === 0 ? { ...row, sentence: words, offset: words.length } : row))).map(
        ({ differences }) => differences.map(({ message }) => message),
      );
    expect(said('今年再创建')).toEqual([['so many more, the others so many in all'], []]);
    expect(said('示范社区达到')).toEqual([[], []]);
    expect(said('示范社区')).toEqual([[], []]);
  });

  it('are not comparable in another unit, per another denominator, or as a share of something else', () => {
    const [row] = measuresOf('护理型床位占比', [JIANGSU]);
    if (!row) throw new Error('nothing read');
    const other = (change: object, id: string) => ({
      ...row,
      plan: { ...row.plan, id },
      measure: { ...row.measure, ...change },
    });
    const codes = (first: object, second: object) =>
      compareMeasures([other(first, 'a'), other(first, 'b'), other(second, 'c')]).flatMap(({ differences }) =>
        differences.map(({ code, message }) => `${code}: ${message}`),
      );
    expect(codes({ unit: '家' }, { unit: '所' })).toEqual([]);
    expect(codes({ unit: '家' }, { unit: '元' })).toEqual(['unit: in 元, the others in 个']);
    expect(codes({ per: '千名老年人' }, { per: '千名老年人口' })).toEqual([]);
    expect(codes({ per: '千名老年人' }, { per: null })).toEqual(['per: in all, the others per 千老年人']);
    expect(codes({ base: '养老机构床位总数' }, { base: '机构床位' })).toEqual([]);
    expect(codes({ base: '养老机构床位总数' }, { base: '医疗机构数' })).toEqual([
      'base: of 医疗机构数, the others of 养老机构床位',
    ]);
  });
});
