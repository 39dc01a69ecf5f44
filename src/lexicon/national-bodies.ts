/**
 * Bodies of the state and the party at the top: full name, how texts shorten it, the years in which it bore the name where it did not always.
 * From the lists of the State Council's institutions (国务院机构设置) and the plans of reform of 2018 and 2023 (深化党和国家机构改革方案, 党和国家机构改革方案).
 */
const TABLE = `
外交部
国防部
国家发展和改革委员会 国家发展改革委 国家发改委 发展改革委 发改委
教育部
科学技术部 科技部
工业和信息化部 工信部
国家民族事务委员会 国家民委
公安部
国家安全部 安全部
民政部
司法部
财政部
人力资源和社会保障部 人力资源社会保障部 人社部
自然资源部 2018-
生态环境部 2018-
铁道部 -2013
信息产业部 -2008
监察部 -2018
人事部 -2008
劳动和社会保障部 -2008
建设部 -2008
交通部 -2008
卫生部 -2013
对外贸易经济合作部 -2003
国土资源部 -2018
环境保护部 -2018
住房和城乡建设部 住房城乡建设部 住建部
交通运输部
水利部
农业农村部 2018-
农业部 -2018
商务部
文化和旅游部 文旅部 2018-
文化部 -2018
国家卫生健康委员会 国家卫生健康委 国家卫健委 卫生健康委 卫健委 2018-
国家卫生和计划生育委员会 国家卫生计生委 卫生计生委 2013-2018
退役军人事务部 退役军人部 2018-
应急管理部 应急部 2018-
中国人民银行 人民银行 人行
审计署
国务院国有资产监督管理委员会 国务院国资委 国资委
海关总署
国家税务总局 税务总局
国家市场监督管理总局 国家市场监管总局 市场监管总局 2018-
国家工商行政管理总局 工商行政管理总局 工商总局 -2018
国家质量监督检验检疫总局 质检总局 -2018
国家安全生产监督管理总局 安全监管总局 -2018
国家食品药品监督管理总局 食品药品监管总局 -2018
国家新闻出版广电总局 新闻出版广电总局 2013-2018
国家广播电影电视总局 广播电影电视总局 -2013
国家环境保护总局 环保总局 -2008
国家金融监督管理总局 金融监管总局 2023-
中国银行保险监督管理委员会 中国银保监会 银保监会 2018-2023
中国银行业监督管理委员会 中国银监会 银监会 -2018
中国保险监督管理委员会 中国保监会 保监会 -2018
中国证券监督管理委员会 中国证监会 证监会
国家广播电视总局 广电总局 2018-
国家体育总局 体育总局
国家信访局 信访局 2023-
国家统计局 统计局
国家知识产权局 知识产权局
国家国际发展合作署
国家医疗保障局 国家医保局 医保局 2018-
国家机关事务管理局 国管局
国家粮食和物资储备局 国家粮食和储备局 粮食和储备局 2018-
国家能源局 能源局
国家数据局 2023-
国家林业和草原局 国家林草局 林草局 2018-
国家铁路局 铁路局
中国民用航空局 中国民航局 民航局
国家邮政局 邮政局
国家文物局 文物局
国家中医药管理局 国家中医药局 中医药局
国家疾病预防控制局 国家疾控局 疾控局 2021-
国家矿山安全监察局 国家矿山安监局 矿山安监局 2020-
国家外汇管理局 国家外汇局 外汇局
国家药品监督管理局 国家药监局 药监局 2018-
国务院扶贫开发领导小组办公室 国务院扶贫办 扶贫办 -2021
国家乡村振兴局 乡村振兴局 2021-2023
国家移民管理局 移民局 2018-
国家互联网信息办公室 国家网信办
中国气象局 气象局
中国地震局 地震局
中国科学院
中国工程院
中国科学技术协会 中国科协
中国关心下一代工作委员会 中国关工委
中华全国总工会 全国总工会
中国共产主义青年团中央委员会 共青团中央 团中央
中华全国妇女联合会 全国妇联
中国残疾人联合会 中国残联
中华全国工商业联合会 全国工商联
中华全国供销合作总社 供销合作总社
中央组织部 中组部
中央宣传部 中宣部
中央统战部
中央政法委
中央社会工作部 2023-
中央网信办
中央编办 中央机构编制委员会办公室
中央农办
最高人民法院
最高人民检察院
`;

export interface NationalBody {
  readonly name: string;
  /** The names by which texts call it, its own among them. */
  readonly called: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
}

const YEARS = /^(?<from>\d{4})?-(?<to>\d{4})?$/u;

const BODIES: readonly NationalBody[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const words = line.split(' ');
    const years = YEARS.exec(words.at(-1) ?? '')?.groups;
    const called = years ? words.slice(0, -1) : words;
    return {
      name: called[0] ?? '',
      called,
      from: years?.from ? Number(years.from) : null,
      to: years?.to ? Number(years.to) : null,
    };
  });

const BY_NAME: ReadonlyMap<string, NationalBody> = new Map(
  BODIES.flatMap((body) => body.called.map((called) => [called, body] as const)),
);

/** The body of the state that goes by this name in a year; null in a year in which there was none. A year of change belongs to both. */
export function nationalBody(called: string, year: number | null): NationalBody | null {
  const body = BY_NAME.get(called);
  if (!body) return null;
  const held = year === null || ((body.from === null || body.from <= year) && (body.to === null || year <= body.to));
  return held ? body : null;
}

/** What only bodies of the state are called: 商务部, 国家能源局, and not 能源局, which every province may have. */
const OF_THE_STATE =
  /^(?:国家|国务院|中央|中国|中华|全国|最高)|(?:部|署|总局|总社|证监会|保监会|国管局|团中央|共青团中央)$/u;

/** Is this the name of a body of the state that no province has too? */
export const isNationalName = (called: string): boolean => BY_NAME.has(called) && OF_THE_STATE.test(called);

const NAMES = [...BY_NAME.keys()]
  .filter((called) => OF_THE_STATE.test(called))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  // 民政部门 and 教育部署 are no ministries.
  .map((called) => (called.endsWith('部') ? `${called}(?![门署分])` : called))
  .join('|');

/** What the name of a body of the whole country begins with: one of the table, or what only such a body is called. */
export const NATIONAL_BODY = new RegExp(
  `^(?:中共中央|中央|国务院|国家(?!级)[\\u4e00-\\u9fff]{2,14}(?:委|局|署|办)|全国(?:人大|人民代表大会|政协|[\\u4e00-\\u9fff]{2,14}(?:委员会|领导小组|办公室))|最高人民(?:法|检察)院|中华人民共和国|${NAMES})`,
  'u',
);

/** A title that speaks for the whole country (2016年全国民政工作要点), and not of a rank that a city strives for. */
export const NATIONAL_TITLE =
  /^(?:(?:19|20)\d{2}年(?:度)?)?(?:关于)?全国(?!文明|卫生城|双拥|模范|示范|百强|先进|县域|一流|试点)/u;
