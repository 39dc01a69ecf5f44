import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicatorLineError, parseIndicators } from '../src/lexicon/indicators/indicator.js';
import { INDICATORS } from '../src/lexicon/indicators.js';
import { extract } from '../src/pipeline.js';
import { builtInCatalogue, type IndicatorQuestion, indicatorOf } from '../src/resolve/indicator.js';
import { CatalogueError, catalogue, withIndicators, wordingsOf } from '../src/resolve/indicator-catalogue.js';
import { normalWording } from '../src/resolve/indicator-wording.js';

const NOTHING: IndicatorQuestion = { subject: null, unit: '%', per: null, base: null, scope: null };
const ask = (subject: string, parts: Partial<IndicatorQuestion> = {}) => indicatorOf({ ...NOTHING, subject, ...parts });
const name = (subject: string, parts: Partial<IndicatorQuestion> = {}) => ask(subject, parts).indicator;

const SEEDS = new URL('../seeds/', import.meta.url);
const measures = readdirSync(SEEDS)
  .sort()
  .flatMap((file) => extract(readFileSync(new URL(file, SEEDS)), file).measures);
/** Values that the notices give for an indicator. */
const valuesOf = (indicator: string): readonly number[] => [
  ...new Set(measures.filter((m) => indicatorOf(m).indicator === indicator).map((m) => m.value)),
];

describe('the same indicator in different words', () => {
  it.each([
    ['护理型床位占比', 30, 55, 62],
    ['每千名老年人养老床位', 30, 35],
    ['社会力量举办床位占比', 50, 70],
    ['每万人持证社工', 4.8, 11.5],
  ] as const)('%s is compared over the notices', (indicator, ...values) => {
    expect(valuesOf(indicator)).toEqual(expect.arrayContaining([...values]));
  });

  it.each<[string, [string, Partial<IndicatorQuestion>?][]]>([
    [
      '护理型床位占比',
      [
        ['全省护理型床位占比'],
        ['护理型床位', { base: '养老机构床位总数' }],
        ['护理型床位占机构床位比例', { base: '机构床位' }],
        ['养老机构护理型床位的比重'],
        ['护理型床位', { scope: '各辖市区' }],
      ],
    ],
    [
      '每千名老年人养老床位',
      [
        ['养老床位', { unit: '张', per: '千名老年人', scope: '县(市、区)' }],
        ['每千名老年人口拥有各类养老床位数', { unit: '张', per: '千名老年人口' }],
        ['每千名老人养老床位数(张)', { unit: '张' }],
        ['千名老年人拥有养老床位', { unit: '个' }],
      ],
    ],
    [
      '每万人持证社工',
      [
        ['拥有持证社工', { unit: '人', per: '万人' }],
        ['每万人拥有持证社会工作专业人才', { unit: '名', per: '万人' }],
        ['万人拥有持证社工数', { unit: '人' }],
      ],
    ],
    [
      '农村低保标准',
      [
        ['农村最低生活保障标准', { unit: '元', per: '人/月' }],
        ['低保标准', { unit: '元', per: '人/月', scope: '农村' }],
        ['农村居民最低生活保障标准', { unit: '元', per: '月' }],
      ],
    ],
    [
      '集中养育孤儿基本生活标准',
      [
        ['孤儿基本生活保障最低标准', { unit: '元', per: '人/月', scope: '集中养育孤儿' }],
        ['机构集中养育孤儿基本生活费标准', { unit: '元', per: '人/月' }],
      ],
    ],
    [
      '地区生产总值增长',
      [
        ['地区生产总值', { base: '较上年' }],
        ['GDP增速'],
        ['全市生产总值增长'],
        ['地区生产总值同比增长'],
        // 分别增长8%和8.5% leaves the sum alone before its value; a growth of a growth is one.
        ['地区生产总值'],
        ['地区生产总值增长增长'],
      ],
    ],
    ['社区综合服务设施覆盖率', [['城乡社区综合服务设施', { text: '全覆盖' }]]],
    ['单位地区生产总值能耗累计下降', [['单位GDP能源消耗降低〔累计〕'], ['单位GDP能耗较2020年下降']]],
    ['PM2.5平均浓度', [['细颗粒物（PM₂.₅）年均浓度', { unit: '微克/立方米' }]]],
    ['常住人口城镇化率', [['常住人口城镇化率（％）'], ['城镇化率']]],
    [
      '城镇新增就业',
      [
        ['城镇新增就业人数', { unit: '人' }],
        ['城镇新增就业', { unit: '人', per: '年' }],
      ],
    ],
    ['进出口总额增长(百分点)', [['外贸进出口增长', { unit: '百分点', base: '高于全国' }]]],
    ['空气质量优良天数比率增长(百分点)', [['优良天数比例提升', { unit: '百分点', base: '较上年' }]]],
    ['慈善超市乡镇覆盖率', [['街道（乡镇）拥有慈善超市'], ['拥有慈善超市的街道（乡镇）']]],
  ])('%s', (indicator, wordings) => {
    for (const [subject, parts] of wordings)
      expect([subject, ask(subject, parts)]).toEqual([subject, { indicator, known: true }]);
  });
});

describe('indicators that look alike and are not', () => {
  it.each<[string, [string, Partial<IndicatorQuestion>?], [string, Partial<IndicatorQuestion>?]]>([
    ['a stock and its increase', ['养老床位', { unit: '张' }], ['新增养老床位', { unit: '张' }]],
    ['shares of different wholes', ['护理型床位', { base: '养老床位' }], ['护理型床位', { base: '医疗床位' }]],
    ['a share and a count', ['护理型床位', { unit: '%' }], ['护理型床位', { unit: '张' }]],
    ['denominators', ['养老床位', { unit: '张', per: '千名老年人' }], ['养老床位', { unit: '张', per: '百名老年人' }]],
    ['a rate and a number', ['持证社工', { unit: '人' }], ['持证社工', { unit: '人', per: '万人' }]],
    [
      'city and country in the subject',
      ['城市低保标准', { unit: '元', per: '人/月' }],
      ['农村低保标准', { unit: '元', per: '人/月' }],
    ],
    [
      'city and country in the scope',
      ['社区综合服务设施覆盖率', { scope: '城市' }],
      ['社区综合服务设施覆盖率', { scope: '农村' }],
    ],
    [
      'city and country in brackets',
      ['低保标准(城市)', { unit: '元', per: '人/月' }],
      ['低保标准(农村)', { unit: '元', per: '人/月' }],
    ],
    [
      'a month and a year',
      ['农村低保标准', { unit: '元', per: '人/月' }],
      ['农村低保标准', { unit: '元', per: '人/年' }],
    ],
    [
      'a sum and a share',
      ['农村低保标准', { unit: '元', per: '人/月' }],
      ['农村低保标准', { base: '当地上年度农村居民人均消费支出' }],
    ],
    ['an unsaid period', ['农村低保标准', { unit: '元', per: '人/月' }], ['农村低保标准', { unit: '元' }]],
    ['carers of the old and of orphans', ['养老护理员持证上岗率'], ['孤残儿童护理员持证上岗率']],
    ['homes of the poor and of all', ['特困人员集中供养率'], ['生活不能自理特困人员集中供养率']],
    ['two unemployment rates', ['城镇调查失业率'], ['城镇登记失业率']],
    ['toilets, and toilets without harm', ['农村卫生厕所普及率'], ['农村无害化卫生户厕普及率']],
    ['public nurseries and all', ['新建幼儿园', { unit: '所' }], ['新建公办幼儿园', { unit: '所' }]],
    [
      'health care of the old by the old rules and the new',
      ['65岁以上老年人健康管理率'],
      ['65岁及以上老年人城乡社区规范健康管理服务率'],
    ],
    [
      'centres of streets and of communities',
      ['街镇养老服务综合体', { unit: '个' }],
      ['社区养老服务综合体', { unit: '个' }],
    ],
    [
      'a length and a place among others',
      ['高速公路通车里程', { unit: '公里' }],
      ['高速公路通车里程', { unit: '名', text: '前三名' }],
    ],
    ['residents and registered', ['常住人口城镇化率'], ['户籍人口城镇化率']],
    ['a year and five years', ['单位GDP能耗下降'], ['单位GDP能耗累计下降']],
    ['a year and an average year', ['地区生产总值增长'], ['地区生产总值增长', { per: '年' }]],
    ['a level and its growth', ['社会消费品零售总额', { unit: '元' }], ['社会消费品零售总额增长']],
    ['persons and times', ['养老护理员培训', { unit: '人' }], ['养老护理员培训', { unit: '人次' }]],
    ['number and length', ['县界联检', { unit: '条' }], ['县界联检', { unit: '公里' }]],
    ['yuan and dollars', ['进出口总额', { unit: '元' }], ['进出口总额', { unit: '美元' }]],
    ['groups as scopes', ['家庭医生签约率'], ['家庭医生签约率', { scope: '失能老年人' }]],
    ['villages, and villages with communities', ['村书记主任“一肩挑”比例'], ['村(居)书记主任“一肩挑”比例']],
    ['an unknown reading of a known name', ['养老床位', { unit: '张' }], ['养老床位', { unit: '平方米' }]],
  ])('%s', (_, one, other) => {
    expect(name(...one)).not.toBeNull();
    expect(name(...one)).not.toBe(name(...other));
  });

  it('a place as scope changes nothing', () => {
    for (const scope of ['苏南', '溧阳', '县(市、区)', '各市州', '东部地区'])
      expect(name('养老床位', { unit: '张', scope })).toBe('养老床位');
  });
});

describe('a subject that fits none', () => {
  it.each([
    ['全市“古井”保护点（处）数量', '个', '古井保护点'],
    ['全省所有古井保护点的比重', '%', '古井保护点占比'],
    ['各市古井保护面', '%', '古井保护面'],
    ['2025年古井保护点预期目标', '个', '古井保护点'],
    ['江苏省古井保护资金增幅', '%', '古井保护资金增长'],
  ])('%s keeps its own wording', (subject, unit, indicator) => {
    expect(ask(subject, { unit })).toEqual({ indicator, known: false });
  });

  it('has no indicator only when there is no subject, or one that names nothing', () => {
    expect(indicatorOf(NOTHING)).toEqual({ indicator: null, known: false });
    // 283个乡镇中有251个建成综合运输服务站
    expect(name('乡镇中', { unit: '个' })).toBeNull();
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (subject) => (name(subject) === null) === (subject.trim() === '')),
    );
  });
});

describe('the normal form', () => {
  const piece = fc.constantFrom(
    ...'全省 各市 江苏省 每千名 老年人口 老人 拥有 的 “ ” （站） (市、区) 〔累计〕 （农村） ( 数 总数 占 比例 占比 比重 率 覆盖面 全覆盖 同比 增长 下降 提高 年均 目标 工作 人均 月人均 2025年 较2020年 最低生活保障 标准 村 居 街道 乡镇 GDP PM2.5 床位 养老 平均 新增 实现 当地 达'.split(
      ' ',
    ),
  );
  const wording = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('applied again changes nothing', () => {
    fc.assert(
      fc.property(wording, (text) => {
        expect(normalWording(normalWording(text))).toBe(normalWording(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves a clause as it is', () => {
    const clause = '全省各级民政部门'.repeat(20);
    expect(normalWording(clause)).toBe(clause);
  });
});

describe('the catalogue', () => {
  it('has about every headline indicator, and no two that clash', () => {
    expect(INDICATORS.length).toBeGreaterThan(200);
    expect(builtInCatalogue().byName.size).toBe(INDICATORS.length);
  });

  it('leads from each wording to its own entry', () => {
    const lost = INDICATORS.flatMap((entry) =>
      wordingsOf(entry).flatMap((subject) =>
        entry.units
          .filter((unit) => name(subject, { unit, per: entry.per }) !== entry.name)
          .map((unit) => `${subject} (${unit}) is ${name(subject, { unit, per: entry.per })}, not ${entry.name}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  const own = (line: string) => parseIndicators(`# 文物\n${line}`);

  it('takes entries of a user, and more wordings for its own', () => {
    const { catalogue: known } = withIndicators(
      builtInCatalogue(),
      own('古井保护率 | % | more | {古井/古泉}修缮率\n护理型床位占比 | % | more | 能护理的床位占比'),
    );
    expect(indicatorOf({ ...NOTHING, subject: '全市古泉修缮率' }, known)).toEqual({
      indicator: '古井保护率',
      known: true,
    });
    expect(indicatorOf({ ...NOTHING, subject: '能护理床位比例' }, known).indicator).toBe('护理型床位占比');
    expect(indicatorOf({ ...NOTHING, subject: '全市古泉修缮率' }).known).toBe(false);
  });

  it('refuses two entries for one wording, and names both', () => {
    const twice = own('古井保护率 | % | more | 古井修缮率\n古井修复率 | % | more | 古井修缮比例');
    expect(() => catalogue(twice)).toThrow(CatalogueError);
    expect(() => catalogue(twice)).toThrow(/古井修复率.*古井保护率/);
    expect(() => catalogue(own('古井 | 个 | more |\n古井 | 个 | less |'))).toThrow(/two indicators are called 古井/);
    expect(() => catalogue(own(`古井 | 个 | more | ${'{古/老/旧/大}'.repeat(5)}井`))).toThrow(/more than 256/);
  });

  it.each([
    ['古井 | 个', 2, /direction/],
    ['\n古井 | 个 | up |', 3, /more, less or neither/],
    [' | 个 | more |', 2, /name/],
    ['古井 | | more |', 2, /unit/],
    ['古井 | 个 | more | {古/老井', 2, /partner/],
    ['古井 | 个 | more | 老井 | 旧井', 2, /columns/],
  ])('says which line of a user is wrong: %j', (line, number, problem) => {
    expect(() => own(line)).toThrow(IndicatorLineError);
    expect(() => own(line)).toThrow(problem);
    expect(() => own(line)).toThrow(new RegExp(`^line ${number}:`));
  });
});
