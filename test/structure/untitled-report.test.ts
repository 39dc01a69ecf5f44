import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

/** A report as cities send it round: no title, 市人民政府 for a speaker, its own name in the text only. */
const report = (speaker: string, ...sentences: readonly string[]): string =>
  [
    '各位代表：',
    `现在，我代表${speaker}，向大会报告工作，请予审议，并请列席人员提出意见。`,
    '一、2031年工作回顾',
    '过去一年，全市地区生产总值增长6.2%，城镇新增就业4.1万人，全市上下共同努力。',
    ...sentences,
    '二、2032年工作安排',
    '今年全市地区生产总值增长6%左右，新增养老床位3000张，建成口袋公园40个。',
  ].join('\n');

const read = (text: string, path = 'report.txt') => {
  const { metadata, diagnostics } = structure(text, path);
  return { ...metadata, remarks: diagnostics.filter(({ code }) => code.startsWith('region-')) };
};
const inferredBy = ({ inferred }: ReturnType<typeof read>) =>
  Object.fromEntries(inferred.map(({ field, by }) => [field, by]));

describe('a report without a title', () => {
  it('says its kind, issuer, region and period by who speaks, and of which year', () => {
    const text = report('随州市人民政府');
    const found = read(text);
    expect(found).toMatchObject({
      title: null,
      kind: '政府工作报告',
      issuer: '随州市人民政府',
      region: { name: '随州市', level: '市', code: '421300' },
      period: { start: '2032-01-01', end: '2032-12-31' },
    });
    expect(inferredBy(found)).toEqual({ kind: 'speaker', issuer: 'speaker', region: 'speaker', period: 'headings' });
    const { span } = found.inferred.find(({ field }) => field === 'region') ?? {};
    expect(text.slice(span?.start, span?.end)).toBe('随州市人民政府');
  });

  it('is of the city that it speaks of as its own, though others are named', () => {
    const found = read(
      report(
        '市人民政府',
        '对接武汉都市圈，武汉至随州城际列车开行，赴襄阳考察学习。',
        '随州各项事业取得新成绩，离不开随州人民的辛勤付出，奋力谱写随州新篇章。',
      ),
    );
    expect(found).toMatchObject({ region: { name: '随州市', level: '市' }, issuer: '随州市人民政府' });
    expect(inferredBy(found)).toMatchObject({ region: 'places-spoken-of', issuer: 'speaker' });
  });

  it('may be of a county-level city, and of a district, by their own names only', () => {
    const county = report('市人民政府', '落户天门的项目增多，天门发展势头良好，天门人民共享成果。');
    expect(read(county).region).toMatchObject({ name: '天门市', level: '县', code: '429006' });
    const district = report('区人民政府', '黄山区发展史上最好的一年，黄山区经济社会全面进步，黄山风景如画。');
    expect(read(district).region).toMatchObject({ name: '黄山区', level: '县', code: '341003' });
  });

  it('has no region where its city is not named: not the province, which is said beside it, with why', () => {
    const found = read(report('市人民政府', '在湖北省委领导下，服务湖北大局，为湖北发展、湖北振兴贡献力量。'));
    expect(found.region).toMatchObject({ name: null, level: '市', code: null, province: { name: '湖北省' } });
    expect(found.issuer).toBeNull();
    expect(found.remarks).toMatchObject([
      { severity: 'warning', code: 'region-not-named', message: expect.stringContaining('湖北省') },
    ]);
  });

  it('does not choose between two cities that are named alike', () => {
    const found = read(
      report('市人民政府', '深化与襄阳、随州、襄阳、随州的合作，襄阳随州携手发展，共建襄阳随州通道。'),
    );
    expect(found.region.name).toBeNull();
  });

  it('is for the year after the one that it looks back on, where no heading names it', () => {
    const text = report('随州市人民政府').replace('二、2032年工作安排', '二、今年工作安排');
    expect(read(text).period.start).toBe('2032-01-01');
  });

  it('takes the line that says when and where it was given for no title', () => {
    const found = read(`（2032年1月12日在随州市第六届人民代表大会第二次会议上）\n${report('市人民政府')}`);
    expect(found).toMatchObject({ title: null, issuedOn: '2032-01-12', region: { name: '随州市' } });
  });

  it('is no report on all of a government’s work where it reports on one thing', () => {
    const budget = report('市人民政府').replace('向大会报告工作', '向大会报告2031年预算执行情况和2032年预算草案');
    expect(read(budget).kind).toBe('其他');
  });
});

describe('the path as the last witness', () => {
  const unnamed = report('市人民政府');

  it.each([
    ['随州.docx', '随州市'],
    ['湖北/随州/2032.txt', '随州市'],
    ['reports/2032年随州市政府工作报告.docx', '随州市'],
    ['湖北/天门市.txt', '天门市'],
  ])('%s: the place of the text that names none, marked as inferred', (path, name) => {
    const found = read(unnamed, path);
    expect(found.region.name).toBe(name);
    expect(inferredBy(found)).toMatchObject({ region: 'path' });
    expect(found.issuer).toBeNull();
  });

  it.each([
    ['湖北/2032.txt', '湖北省', 'a province is not the city that speaks'],
    ['江苏/随州/2032.txt', null, 'two places that do not lie in one another'],
    ['随州大学2032.txt', null, 'a name that goes on'],
    ['吉林.txt', null, 'a name that is a province and a city'],
  ])('%s: %s, for it is %s', (path, province, _why) => {
    const { region } = read(unnamed, path);
    expect(region).toMatchObject({ name: null, province: { name: province } });
  });

  it('does not speak against the text', () => {
    expect(read(report('襄阳市人民政府'), '随州.txt').region.name).toBe('襄阳市');
    expect(read(report('市人民政府', '服务湖北大局，为湖北发展、湖北振兴贡献力量。'), '泰州.txt').region).toMatchObject(
      { name: null, province: { name: '湖北省' } },
    );
  });
});

describe('the nation', () => {
  const plan = (...head: readonly string[]) =>
    read(`${head.join('\n')}\n一、主要任务\n1.新增床位500张。\n`).region.level;

  it.each([
    [['教育部2031年工作要点'], '国家'],
    [['2031年全国民政工作要点'], '国家'],
    [['石泉县委宣传部2031年工作要点'], '县'],
    [['全国文明城市创建2031年工作方案', '各区人民政府，市有关部门：'], '市'],
    [['2031年工作要点', '落实全国会议精神，学习全国经验，保持全国前列，走在全国前面。'], null],
  ] as const)('%s is of level %s', (head, level) => {
    expect(plan(...head)).toBe(level);
  });
});

it('takes no words for a place that the table does not have', () => {
  const title = '关于推出供应随州市2031年首批公租房的通告';
  expect(read(`${title}\n现将有关事项通告如下，房源共120套。\n`).region.name).toBeNull();
  expect(read('苏州市优化营商环境创新示范区建设2031年工作方案\n一、任务\n1.完成改造。\n').region.name).toBe('苏州市');
  expect(read('北京经济技术开发区深化改革2031年工作方案\n一、任务\n1.完成改造。\n').region).toMatchObject({
    name: '北京经济技术开发区',
    province: { name: '北京市' },
  });
});
