import { after, few, list, lookingBack, many, notAfter, notAhead, oneOf, opt, seq, slot, some } from '../../pattern.js';
import type { Extraction, Rule } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import { NOUN, TEXT, VALUE, VALUES } from '../frame-parts.js';
import { ofEarlierValues } from './earlier-values.js';
import { ofLevels } from './levels.js';
import type { Listing } from './listing.js';
import { ofNames } from './names.js';
import { ofPlaces } from './of-places.js';
import { ofRegions, ofYears } from './regions-and-years.js';
import { valuesOf } from './values.js';

/** What the members may be, from the plainest to the least; the first that are as many as the values have them. */
const KINDS: readonly ((listing: Listing) => readonly Extraction<MeasureFact>[])[] = [
  ofYears,
  ofRegions,
  ofPlaces,
  ofLevels,
  ofNames,
  ofEarlierValues,
];

/** Years, several of them, and regions; 东、中、西部地区 is one token. */
const WHO = slot('who', oneOf(list('D', 2, 41), list('RW', 1, 41)));
/** 分别达到, 分别较上年增长; the last year of a list is not part of it. */
const HOW = slot('how', many(oneOf('VJFGPIK', seq(notAfter('&'), 'D'))));
/** What the values are a share of (分别达到当地人口的2%、3%), or what is made or granted (分别新增学位2万个、1.8万个), or how (分别实际增长5%、6%). */
const LED = oneOf(
  seq(opt(opt('T'), slot('bound', 'A')), slot('base', some('TPBWR'), 'E')),
  seq(slot('doing', 'TBWR', many('TPBWR')), slot('verb', opt('VI'))),
);

/** A list, then as many values: the first member gets the first value, and so on. */
export const inOrder: Rule<MeasureFact> = {
  id: 'measure/in-order',
  frame: lookingBack(
    [
      slot('named', oneOf(seq(many(TEXT), WHO, slot('what', notAhead('&'), few(TEXT))), many(`${TEXT}Z`))),
      HOW,
      opt(after('FVIG', many('JPKD', 3)), LED),
    ],
    VALUE,
    VALUES,
    opt(oneOf(seq('E', slot('noun', some(NOUN))), slot('behind', some('TLBX“”()')))),
  ),
  build(slots, sentence) {
    const values = valuesOf(slots.values);
    const said = slots.how?.tokens.some((t) => t.type === 'F' || t.text.startsWith('分别')) ?? false;
    for (const kind of KINDS) {
      const extractions = kind({ slots, sentence, values, said });
      if (extractions.length > 0) return extractions;
    }
    if (!said) return [];
    const printed = values.map(({ token }) => token.text).join('、');
    const message = `${printed} are shared out (分别) over names that are not as many, or not clearly so; they are not read.`;
    return [{ refused: { code: 'uneven-distribution', message }, tokens: values.map(({ token }) => token) }];
  },
  examples: [
    [
      '苏南、苏中、苏北农村社区居家养老服务中心覆盖率分别达到90%、80%和70%。',
      '苏南 | 农村社区居家养老服务中心覆盖率 = 90 %',
      '苏中 | 农村社区居家养老服务中心覆盖率 = 80 %',
      '苏北 | 农村社区居家养老服务中心覆盖率 = 70 %',
    ],
    [
      '东、中、西部地区城乡低保对象分别达到当地城乡人口的2%、3%、4%以上。',
      '东部地区 | 城乡低保对象 >= 2 % of 当地城乡人口',
      '中部地区 | 城乡低保对象 >= 3 % of 当地城乡人口',
      '西部地区 | 城乡低保对象 >= 4 % of 当地城乡人口',
    ],
    [
      '城市和农村社区公共服务综合信息平台覆盖率分别达到60%、30%。',
      '城市 | 社区公共服务综合信息平台覆盖率 = 60 %',
      '农村 | 社区公共服务综合信息平台覆盖率 = 30 %',
    ],
    [
      '2023年、2024年、2025年分别新建30处、40处、50处示范社区。',
      '新建示范社区 = 30 处',
      '新建示范社区 = 40 处',
      '新建示范社区 = 50 处',
    ],
    [
      '集中养育和散居孤儿基本生活保障最低标准分别达到每人每月1600元和950元以上。',
      '集中养育孤儿 | 孤儿基本生活保障最低标准 >= 1600 元 per 人/月',
      '散居孤儿 | 孤儿基本生活保障最低标准 >= 950 元 per 人/月',
    ],
    [
      '城乡低保标准分别达到当地上年度城乡居民人均消费支出的25%和30%以上。',
      '城市低保标准 >= 25 % of 当地上年度城市居民人均消费支出',
      '农村低保标准 >= 30 % of 当地上年度农村居民人均消费支出',
    ],
    [
      '对符合条件的护理型床位按自建和租赁分别给予不低于1万元和5000元的一次性建设补助。',
      '自建 | 一次性建设补助 >= 10000 元',
      '租赁 | 一次性建设补助 >= 5000 元',
    ],
    [
      '城乡居民人均收入年均增长6%、8%。',
      '城市居民人均收入年均增长 = 6 % per 年',
      '农村居民人均收入年均增长 = 8 % per 年',
    ],
    [
      '小学、初中生均公用经费分别提高到每年800元和1000元。',
      '小学 | 生均公用经费 = 800 元 per 生/年',
      '初中 | 生均公用经费 = 1000 元 per 生/年',
    ],
    [
      '氮氧化物、挥发性有机物排放量较2020年分别下降8%和10%。',
      '氮氧化物排放量下降 = 8 % of 较2020年',
      '挥发性有机物排放量下降 = 10 % of 较2020年',
    ],
    [
      '博士、硕士、本科毕业生分别给予不低于9万元、6万元、3万元的购房补贴。',
      '博士毕业生 | 购房补贴 >= 90000 元',
      '硕士毕业生 | 购房补贴 >= 60000 元',
      '本科毕业生 | 购房补贴 >= 30000 元',
    ],
    [
      '油茶、花椒、猕猴桃基地分别达到8万亩、6万亩、2.5万亩。',
      '油茶基地 = 80000 亩',
      '花椒基地 = 60000 亩',
      '猕猴桃基地 = 25000 亩',
    ],
    [
      '对评为三到五级的养老机构,分别给予4万元、8万元、12万元奖补。',
      '三级养老机构 | 奖补 = 40000 元',
      '四级养老机构 | 奖补 = 80000 元',
      '五级养老机构 | 奖补 = 120000 元',
    ],
    [
      '国家级、省级、市级工程研究中心分别达到3家、12家和40家。',
      '国家级工程研究中心 = 3 家',
      '省级工程研究中心 = 12 家',
      '市级工程研究中心 = 40 家',
    ],
    [
      '接待游客3500万人次、实现旅游收入280亿元,分别增长12%和15%。',
      '接待游客 = 35000000 人次',
      '旅游收入 = 28000000000 元',
      '接待游客增长 = 12 %',
      '旅游收入增长 = 15 %',
    ],
    [
      '城镇、农村居民收入分别达到38200元、19800元,增长7%、9%。',
      '城镇 | 居民收入 = 38200 元',
      '农村 | 居民收入 = 19800 元',
      '城镇 | 居民收入增长 = 7 %',
      '农村 | 居民收入增长 = 9 %',
    ],
    [
      '城镇居民人均可支配收入和农村居民人均纯收入,分别实际增长6.2%和7.1%。',
      '城镇居民人均可支配收入实际增长 = 6.2 %',
      '农村居民人均纯收入实际增长 = 7.1 %',
    ],
    [
      '居民医保和基本公共卫生服务人均补助标准分别再提高20元和4元。',
      '居民医保人均补助标准提高 = 20 元 per 人',
      '基本公共卫生服务人均补助标准提高 = 4 元 per 人',
    ],
    ['进口、出口查验时间分别缩短30%和45%。', '进口查验时间缩短 = 30 %', '出口查验时间缩短 = 45 %'],
    ['二氧化硫、化学需氧量排放量分别下降4%、3%。', '二氧化硫排放量下降 = 4 %', '化学需氧量排放量下降 = 3 %'],
    [
      '筹建公租房800套,其中云溪区、青阳区、经开区分别筹建400套、300套和100套。',
      '筹建公租房 = 800 套',
      '云溪区 | 筹建公租房 = 400 套',
      '青阳区 | 筹建公租房 = 300 套',
      '经开区 | 筹建公租房 = 100 套',
    ],
    [
      '图书馆、文化馆、博物馆年开放时间分别不少于3000小时、2500小时和2400小时。',
      '图书馆 | 年开放时间 >= 3000 小时',
      '文化馆 | 年开放时间 >= 2500 小时',
      '博物馆 | 年开放时间 >= 2400 小时',
    ],
    [
      '生均图书册数小学、初中、高中分别达到20册、30册和40册。',
      '小学 | 生均图书册数 = 20 册 per 生',
      '初中 | 生均图书册数 = 30 册 per 生',
      '高中 | 生均图书册数 = 40 册 per 生',
    ],
    ['对东盟、非洲出口分别增长8%、12%。', '对东盟出口增长 = 8 %', '对非洲出口增长 = 12 %'],
    ['电视机、冰箱等“两大件”产量分别下降3%、5%。', '电视机产量下降 = 3 %', '冰箱产量下降 = 5 %'],
    ['概念验证中心、中试基地分别达到6家、10家。', '概念验证中心 = 6 家', '中试基地 = 10 家'],
    ['覆盖率达到80%,分别增长12%和15%。', '覆盖率 = 80 %'],
    ['火化率和节地生态安葬率分别达到100%、60%以上、50%。'],
  ],
};
