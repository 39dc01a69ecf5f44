/**
 * Words that the normal form of an indicator's wording unites, moves or leaves out. Sources of expressions over folded text
 * without quotation marks, white space and 的.
 */

/** One thing with several names; the second is the one kept. */
export const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:居民)?最低(?:生活)?保障/g, '低保'],
  [/居民低保/g, '低保'],
  [/特困供养(?:人员|对象)|特困对象/g, '特困人员'],
  [/救助供养/g, '供养'],
  [/五保供养(?:对象|人员)/g, '五保对象'],
  [/护理人员/g, '护理员'],
  [/(?:消费性|生活消费)支出/g, '消费支出'],
  [/社会工作(?:专业)?人才|社工专业人才|专业社会工作人才|专业社工人才|社会工作专业人员/g, '社工人才'],
  [/社会工作者/g, '社工'],
  [/社会工作(?=(?:服务)?站)/g, '社工'],
  // 村(居) and 乡镇(街道) are two kinds of place together; brackets alone would lose the second.
  [/(?<![农乡])村[、和]?[(]?(?:居|社区)[)]?(?!民|委)/g, '村居'],
  [/乡?镇[、和]?[(]?街道?[)]?|街道?[、和]?[(]?乡?镇[)]?|镇街|街镇/g, '乡镇街道'],
  // 养老人才, 敬老人物 are no old people.
  [/(?<![养敬助尊])老人(?!院)/g, '老年人'],
  [/(?:国内|区域|(?<!地区))生产总值|GDP/g, '地区生产总值'],
  [/规上/g, '规模以上'],
  [/基本医疗保险/g, '基本医保'],
  [/福利彩票/g, '福彩'],
  [/(?:居民)?(?:人均|平均)?(?:期望|预期)寿命/g, '人均预期寿命'],
  [/相当于(?=.{0,6}生产总值)/g, '占'],
  [/累计(?=新增)/g, ''],
  [/细颗粒物(?:PM2\.5)?|PM2\.5/g, 'PM2.5'],
  [/行政村村/g, '行政村'],
  [/总床位|床位总[数量]|床位[数量]/g, '床位'],
  [/各类(?=养老|社会|保障|市场|经营|棚户)/g, ''],
  [/(?<=.{2})(?:近|这|过去)?[三四五]年(?:来|累计)?(?=(?:增长|下降)$)/g, ''],
  [/全年(?=销|总|销售|旅游|粮)/g, ''],
  // 平均参保率 is the 参保率; 平均受教育年限 stays.
  [/(?<=.)平均(?=[^平均]{1,6}率$)/g, ''],
];

/** Words in front that say where, when or with what zeal, and not what. Longest first within a group. */
export const LEADING_SCOPE = [
  String.raw`(?:到|至|截至)?\d{4}年(?:年?底|年?末)?[,、]?`,
  '十[一二三四五六七]五(?:规划)?(?:期间|时期|期末|末)?',
  '全国(?!重点|示范|文明|百强|优秀|先进|双拥|性)',
  '全自治[区州县]|全[省市县区州盟旗镇乡](?!级)',
  '[我本当](?:省|市|县|区|州|地区?|国|自治[区州])(?!级)',
  '各(?:设区市|市县区?|县市区|县区|区县|辖市区?|市州|州市|省区市|盟市|省|市|县|区|州|地区|地|镇街|乡镇|镇|乡)(?![级域])',
  '[一二三四五六七八九十]是',
  '所有|全部|力争|确保|争取|实现|推动|保持|完成|达到|其中|平均(?=每)|年度(?=[^封考])',
  '(?:东|中|西|东北|东部沿海|中西)部(?:地区)?(?=.{2})',
  '苏[南中北](?:地区)?',
  // 全疆, 地级及以上城市, 关中5市: parts of the place whose plan it is.
  '全[疆藏]|地级及以上城市|设区的?(?:市|城市)(?=.{3})|中心城市(?=环境|空气)|县域(?=经济(?:总量|增长|增速))',
  String.raw`[一-龥]{2}[一二三四五六七八九\d]{1,2}个?(?:地州|市州|地市|市|县|区)(?!级)(?=.{3})`,
].join('|');

/** Words behind that say that it is a goal, or lead up to its value. */
export const TRAILING_GOAL =
  '(?:增速|增长)?目标(?:设定|确定)为?|平均值|(?:预期|控制|年度|工作|奋斗|规划|年度工作)?目标(?:任务|值)?|任务(?:数|量)?|(?<=联检|检查|编制|建设|改造|整治|保护|清理|修缮)工作|(?:力争|均|分别|要|需)?(?:实现|控制在?|保持在?|稳定在?|维持在?)|提高到|提升到|(?<![雷发到传])达到?';

/** A count of what the name names already: 床位数, 机构总数; 人数, 指数, 系数 … mean something by themselves. */
export const TRAILING_COUNT = '(?<![人户次天件指系倍参分基函少多无学例家台套计岁月])(?:总?数量|个数|总数|数)';

/** What brackets may hold without changing what is measured: alternatives and units (站), (市、区), (张/千人), (含备案), (PM2.5). */
export const GLOSS =
  /^(?:[站点所室院园厅馆队组委会社区街道乡镇市州旗县村居部处科支盟地辖、/和或]+|党支部|党总支|[包]?含.*|包括.*|单位[:：].*|以下简称.*|[A-Z0-9.+%‰]+|约束性|预期性|指标|孵化)$/;
/** What brackets may hold that says over which time a change is meant. */
export const PACE_GLOSS = /^(?:年均|累计|五年累计|\[累计\])$/;
/** Brackets that name a population: 低保标准(农村). */
export const POPULATION_GLOSS = /^(?:城市|农村|城镇|乡村|城乡)$/;

export const SHARE_WORD = '(?:所占|占)?(?:比例|比重|比率|百分比)|占比率?|所占比';
/** 救助比例, 报销比例: how much of a bill is paid, not how many of a whole. */
export const PAYING = /(?:救助|报销|支付|补助|补偿|缴费|配比|分担|减免|资助|结算)$/;
export const COVERAGE_WORD = '覆盖(?:占比|比例|面|率)|全覆盖|覆盖';
/** 护理型床位占机构床位, not 占地, 占比. */
export const SHARE_OF = /(?<=.)占(?![比地用道领有绝主])(?=.)/;

export const RISE = '(?:增长|增加|提高|提升|上升|上涨)(?:率|幅度|速度|幅)?|增速|增幅|涨幅|升幅|递增';
export const FALL = '(?:下降|降低|减少|压减|压降|削减|(?<=浓度)改善)(?:率|幅度|幅)?|降幅|减幅';
/** Against the year before: 同比, 较上年. Against another year a change is one of several years. */
export const SINCE_LAST_YEAR = '(?:[较比](?:上年|去年|上一年|前一年)(?:同期|末|底)?|同比|环比|每年|年内|当年)';
export const SINCE_EARLIER = '[较比](?:“?十[一二三四五六七]五”?(?:期?末|时期)?|\\d{4}年(?:年?底|年?末)?)';

/** Ends of names that are shares or changes by themselves: nothing need be added before %. */
export const RATE_END = /(?:率|占比|比例|增长|下降|比|幅度|面|满意度|安全感|系数|贡献|强度|水平|完成)$/;

/** Ends of names of sums: in % without a whole they say how much the sum grew (可支配收入8%). */
export const SUM_END = /(?:收入|生产总值|增加值|零售总?额|产值|销售额|进出口(?:总额|总值)?|固定资产投资)$/;

/** 283个乡镇中251个: the rest of a count out of a whole, no name of anything. */
export const OUT_OF_WHOLE = /(?:[乡镇村县市区户]|单位|企业|项目|学校|医院|机构)中$/;

/** Groups of people and the like: as the scope of a value they are part of what is measured, as places are not. */
export const POPULATION_END =
  /(?:城市|农村|城镇|乡村|人|者|儿童|孤儿|对象|家庭|群体|居民|职工|学生|军人|士兵|妇女|企业|机构|学校|医院|人员|患者|社区|敬老院|建制镇|乡镇|县城)$/;
