import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';

/** A value of a plan of one sentence: what it measures, and how sure that is. */
function valuesOf(sentence: string) {
  const text = `2031年工作要点\n一、重点任务\n${sentence}\n`;
  return extract(new TextEncoder().encode(text), 'plan.txt').measures;
}
const named = (sentence: string): readonly (string | null)[] =>
  valuesOf(sentence).map(({ subject, value, unit }) => `${subject} ${value}${unit}`);

describe('what a value measures', () => {
  it.each([
    // what is done to the first of a list is done to the others
    ['新增绿色工厂12家、智能车间30个。', ['新增绿色工厂 12家', '新增智能车间 30个']],
    ['新认定瞪羚企业9家、省级孵化器2家。', ['新认定瞪羚企业 9家', '新认定省级孵化器 2家']],
    // a rate in the list is that of what is added
    ['新增车位800个、共享率90%。', ['新增车位 800个', '车位共享率 90%']],
    // the head behind the value is one of many: which one is said before it
    ['持续优化通关环境60条政策举措。', ['优化通关环境政策举措 60条']],
    ['加快建设源盛化工等18个项目。', ['源盛化工等项目 18个']],
    // what is done to what is counted, where it is else another thing
    ['取消商务等9项罚款事项。', ['取消罚款事项 9项']],
    ['更新改造320公里乡村道路和45万平方米村内道路。', ['更新改造乡村道路 320公里', '更新改造村内道路 450000平方米']],
    ['新增公路820公里，其中高速公路96公里。', ['新增公路 820公里', '新增高速公路 96公里']],
    ['清源路等14条城市道路开工建设。', ['开工建设城市道路 14条']],
    ['全市26个农产品纳入特色名录。', ['农产品纳入特色名录 26个']],
    // of which ones something is told by the noun that they were named with
    ['新建良种基地6个，基地总面积3万亩以上。', ['新建良种基地 6个', '良种基地总面积 30000亩']],
    ['新登记经营主体4万户，总数突破30万户。', ['新登记经营主体 40000户', '经营主体总数 300000户']],
    ['新增3家国家级、20家省级小巨人企业。', ['新增国家级小巨人企业 3家', '新增省级小巨人企业 20家']],
    // a comparison is no name
    ['粮食产量达到80万吨，也都比二〇一五年增长两成。', ['粮食产量 800000吨', '粮食产量增长 20%']],
    // what has become of the last of a list, and its size
    ['38个老旧小区和2600套棚户区住房改造开工。', ['开工老旧小区 38个', '开工棚户区住房改造 2600套']],
    ['推进11家县级网站和8家新媒体完成适老化改造。', ['县级网站完成适老化改造 11家', '新媒体完成适老化改造 8家']],
    ['开工建设12.5公里的3条供水管线。', ['开工建设供水管线 12.5公里', '开工建设供水管线 3条']],
    // what of them
    ['新增风电并网60万千瓦，装机规模达210万千瓦。', ['新增风电并网 600000千瓦', '风电并网装机规模 2100000千瓦']],
    ['接待游客300万人次，综合收入20亿元。', ['接待游客 3000000人次', '旅游综合收入 2000000000元']],
    ['将专项资金70%以上投入园区建设。', ['专项资金投入园区建设 70%']],
    ['县级以上文明村和文明乡镇占比分别达61%、83%。', ['县级以上文明村占比 61%', '文明乡镇占比 83%']],
    ['谋划15个先导工程。', ['谋划先导工程 15个']],
    ['先进制造业产值达到30亿元。', ['先进制造业产值 3000000000元']],
    // orders and times say nothing of what is counted
    ['首批7个零碳园区正式挂牌。', ['零碳园区 7个']],
    // whose rate, and what part of it
    ['热线受理诉求31万件、办结率98%。', ['热线受理诉求 310000件', '热线受理诉求办结率 98%']],
    ['新增就业5万人、失业率5.5%。', ['新增就业 50000人', '失业率 5.5%']],
    ['重大项目新开工60个、竣工25个。', ['重大项目新开工 60个', '竣工重大项目 25个']],
    // the clause that a list sign ends
    ['储能项目有序推进、总投资52亿元。', ['储能项目总投资 5200000000元']],
    // what the money goes into
    ['投资3.2亿元实施滨河路改造工程。', ['滨河路改造工程投资 320000000元']],
    ['设立规模20亿元的种业基金。', ['种业基金规模 2000000000元']],
    // so many of what stands behind are worked on
    ['“一链一策”提升9条产业链。', ['产业链 9条']],
    ['围绕特色农业发布团体标准15项。', ['团体标准 15项']],
    // under which circumstances is not what
    ['正常年景下油料产量稳定在40万吨以上。', ['油料产量 400000吨']],
    // of another group, level or part
    ['初中近视率下降2个百分点，高中下降1个百分点。', ['初中近视率下降 2百分点', '高中近视率下降 1百分点']],
    ['县城垃圾处理率达到98%，建制镇达到80%。', ['县城垃圾处理率 98%', '建制镇垃圾处理率 80%']],
    ['创建国家级生态园2个、省级6个。', ['国家级生态园 2个', '省级生态园 6个']],
    ['新增工程中心9家，其中省级4家。', ['新增工程中心 9家', '新增省级工程中心 4家']],
    ['进出口增长5%，出口增长8%。', ['进出口增长 5%', '出口增长 8%']],
    // counted otherwise, and whose the next of a list is
    ['新建公租房900套、5.4万平方米。', ['新建公租房 900套', '新建公租房 54000平方米']],
    ['开发区亩均税收和亩均产值分别增长6%、9%。', ['开发区亩均税收增长 6%', '开发区亩均产值增长 9%']],
    ['新增供水能力8万吨，供热能力90万吨。', ['新增供水能力 80000吨', '新增供热能力 900000吨']],
    ['新建水厂2座，供水能力达到8万吨。', ['新建水厂 2座', '供水能力 80000吨']],
    // what it is a share or the cost of, named before
    ['预算收入增长4%、税占比80%。', ['预算收入增长 4%', '预算收入税占比 80%']],
    ['争取专项资金项目14个，获批资金2亿元。', ['专项资金项目 14个', '专项资金项目获批资金 200000000元']],
    ['举办首届民宿博览会，交易额超3亿元。', ['首届民宿博览会交易额 300000000元']],
    ['实施河道占用整改专项行动，完成整改120处。', ['河道占用整改 120处']],
    // cases, and how they were handled; of several kinds of them it is not said of which
    ['办理群众来信60件，办结率98%，满意率97%。', ['办理群众来信 60件', '群众来信办结率 98%', '群众来信满意率 97%']],
    ['办理代表建议60件、委员提案80件，办结率98%。', ['办理代表建议 60件', '办理委员提案 80件', '办结率 98%']],
    ['事故起数、死亡人数分别下降20%、14%。', ['事故起数下降 20%', '事故死亡人数下降 14%']],
    ['重点项目投资70亿元、超年度计划12%。', ['重点项目投资 7000000000元', '重点项目投资超年度计划 12%']],
    ['培育全国示范镇2个、省级9个。', ['培育全国示范镇 2个', '培育省级示范镇 9个']],
    ['粮食产量再上新台阶，突破90万吨。', ['粮食产量 900000吨']],
    ['新增公园16座、累计达到83座。', ['新增公园 16座', '公园总数 83座']],
    ['国有建设用地供应900亩。', ['国有建设用地供应 900亩']],
    ['税收收入9亿元、占比75%。', ['税收收入 900000000元', '税收收入占比 75%']],
    // a head in brackets is that of no value before it
    ['完成年度投资6亿元（牵头科室：规划科）。', ['年度投资 600000000元']],
  ])('%s', (sentence, expected) => {
    expect(named(sentence)).toEqual(expected);
  });

  it.each([
    ['对注册资本500万元以下的商户减免租金。'],
    ['将当年留岗率达到90%的企业纳入补贴范围。'],
    ['推进315省道改线。'],
    ['环境质量居全省11个考核城市第3。'],
    ['每一份付出都十分珍贵。'],
    ['出台支持康养产业“18条”。'],
    ['实现两个翻番。'],
  ])('no value: %s', (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  it('is surer of a whole name than of one that was put together, and of none where nothing is named', () => {
    const [whole] = valuesOf('城镇污水处理率达到97%。');
    const [, part] = valuesOf('热线受理诉求31万件、办结率98%。');
    const [none] = valuesOf('第二批90个。');
    expect(whole?.confidence).toBeGreaterThan(0.9);
    expect(part?.confidence).toBeLessThan(whole?.confidence ?? 0);
    expect(none).toMatchObject({ subject: null, confidence: 0 });
  });

  it('is less sure of names that do not say which, and of the prose of old reports', () => {
    const [whole] = valuesOf('城镇污水处理率达到97%。');
    const [vague] = valuesOf('全年新开工项目60个。');
    const old = extract(new TextEncoder().encode('1962年工作要点\n一、重点任务\n城镇污水处理率达到97%。\n'), 'old.txt');
    expect(vague?.confidence).toBeLessThan(0.7);
    expect(old.measures[0]?.confidence).toBeLessThan(whole?.confidence ?? 0);
  });

  it('tells whom a value is for where that stands between what is measured and the value, or what is measured in the clause before', () => {
    const scoped = (sentence: string) => valuesOf(sentence).map(({ subject, scope, per }) => [subject, scope, per]);
    expect(scoped('签约服务率达到40%，重点人群达70%。')).toEqual([
      ['签约服务率', null, null],
      ['签约服务率', '重点人群', null],
    ]);
    expect(scoped('体质合格率小学达到97%，初中达到95%。')).toEqual([
      ['体质合格率', '小学', null],
      ['体质合格率', '初中', null],
    ]);
    expect(scoped('基本药物使用比例，县级医院、乡镇卫生院分别不低于60%和90%。')).toEqual([
      ['基本药物使用比例', '县级医院', null],
      ['基本药物使用比例', '乡镇卫生院', null],
    ]);
    expect(scoped('转移劳动力8000人，其中省外1500人。')).toEqual([
      ['转移劳动力', null, null],
      ['转移劳动力', '省外', null],
    ]);
    expect(scoped('中职生均拨款标准不低于6000元，高职不低于1.2万元。')).toEqual([
      ['中职生均拨款标准', null, '生'],
      ['高职生均拨款标准', null, '生'],
    ]);
    expect(scoped('乡镇（街道）养老中心覆盖率不低于70%。')).toEqual([['乡镇(街道)养老中心覆盖率', null, null]]);
  });

  it('tells by how much something differs or has changed, against what', () => {
    const against = (sentence: string) => valuesOf(sentence).map(({ subject, base }) => [subject, base]);
    expect(against('竣工电梯60部，较去年多15部。')).toEqual([
      ['竣工电梯', null],
      ['竣工电梯', '多于去年'],
    ]);
    expect(against('农民收入比全省平均水平低200元。')).toEqual([['农民收入', '低于全省平均水平']]);
    expect(against('事故起数在2028年基础上下降三成。')).toEqual([['事故起数下降', '较2028年']]);
    expect(against('赤字规模4亿元，比上年年初预算增加3000万元。')).toEqual([
      ['赤字规模', null],
      ['赤字规模增加', '较上年年初预算'],
    ]);
  });

  it('counts on what 每 names, in front of any noun', () => {
    const counted = (sentence: string) => valuesOf(sentence).map(({ subject, per }) => [subject, per]);
    expect(counted('组建应急队6支，每支配备救援车不少于两辆。')).toEqual([
      ['组建应急队', null],
      ['救援车', '支'],
    ]);
    expect(counted('每名网格员联系农户50户。')).toEqual([['联系农户', '网格员']]);
    expect(counted('对住院患者每人每次补助800元。')).toEqual([['住院患者补助', '人/次']]);
  });

  it('sets a day for what comes of a thing that is to be done by then, and none in the past', () => {
    const dues = (sentence: string) => valuesOf(sentence).map(({ value, due }) => [value, due]);
    expect(dues('中医院一期10月底前投入使用，新增床位300张。')).toEqual([[300, '2031-10-31']]);
    expect(dues('巩固率由2028年的93%提高到96%。')).toEqual([
      [93, null],
      [96, null],
    ]);
    expect(valuesOf('巩固率由2028年的93%提高到96%。').map(({ period }) => period.end)).toEqual([
      '2028-12-31',
      '2031-12-31',
    ]);
    expect(
      valuesOf('总产值达到90亿元，比2026年的60亿元增长五成。').map(({ status, period }) => [status, period.end]),
    ).toEqual([
      ['target', '2031-12-31'],
      ['achieved', '2026-12-31'],
      ['target', '2031-12-31'],
    ]);
  });

  it('takes no kind of a list, and no level of works, for the place that a value is for', () => {
    const scopes = (sentence: string) => valuesOf(sentence).map(({ scope }) => scope);
    expect(scopes('新增休闲农业和乡村旅游示范点4个。')).toEqual([null]);
    expect(scopes('省、市重点项目年度投资分别完成30亿元、90亿元。')).toEqual([null, null]);
  });

  it('says of which values it does not know what they measure', () => {
    const text = '2031年工作要点\n一、重点任务\n第二批90个。\n';
    const { diagnostics } = extract(new TextEncoder().encode(text), 'plan.txt');
    expect(diagnostics.filter(({ code }) => code === 'value-without-subject')).toHaveLength(1);
  });
});
