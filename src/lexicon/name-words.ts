import { anyOf } from './any-of.js';
import { CHANGING, CREATION_VERBS } from './subject-words.js';

/**
 * What tells a name of something measured from words that merely stand where one would: the features by which readings of a value are
 * weighed (`resolve/attach/`). Expressions over folded text.
 */

/** Times, orders, places without a name and manners: they say nothing of what is measured. */
export const NO_NAME =
  /^(?:均|各|可|又(?:增长|增加|提高|下降|减少)?|就|只|才|仅|还|最高|最低|第[一二三四五六七八九十]{1,2}年(?:、第[一二三四五六七八九十]{1,2}年)*|下同|首次|(?:全[国省市区州])?首[批个]|约|用好|发挥|抢抓|把握|探索|加强|推进|推动|鼓励|力争|推行|试行|进入|跻身|位居|[/]|排名?|拟?安排|.{0,3}[对向]|[人户亩村生校]|基本|其余|剩余|[以今此其]后|之后|.{2,6}以来|[一二三四五六七八九十首两]{1,3}批次?|第[一二三四五六七八九十\d]+批|当[年月日期]|原则上|[年月日期次]|每?年度?|近[一二三四五两\d]{1,2}年|(?:我|全)?[国省市县区州]|世界|全球|国内外?|国际|海外|境外|城市|农村|城镇|有|含|比|由|自|从|拟定|坚持|其中|目前|现在|[等的]?(?:要求|目标|任务)|累计|平均|人均|基础上|台阶|大关|关口|每[一-龥]|[也都就又还]*(?:比|较|同|与)(?!例|重|率)[^,]{0,14}?(?:增长|增加|提高|下降|减少|相比)|(?:(?:超额|提前|圆满)?完成)?(?:国家|[省市]|自治区)?下达的?(?:年度)?(?:目标)?任务|[(].{0,8}[)]|[“”、—·]+)$/;

/** Heads that name a kind: which ones are meant is said beside them. */
export const GENERIC =
  /^(?:重点|重大|相关|各类|各项|具体|主要)?(?:项目|工程|企业|任务|事项|措施|举措|政策(?:措施|举措)?|活动|单位|国家[及和与]?(?:地区)?|平台|试点|品牌|成果|案例|问题|方面|领域|机构|主体|工作|条款|内容|环节|场景|指标)$/;

/** What is measured of something else, which is said before it: a rate of doing (of the economy and of people rates stand alone: 失业率), what projects cost, what an industry yields. */
export const RELATIONAL =
  /^(?:总体|综合|实现|全产业链|年|总|累计|平均|完成)*(?:(?!失业|负债|出生|死亡|城镇|生育|通胀)[一-龥]{2}率|满意度|(?:死亡|受伤|伤亡)人数|案[损值]数?|(?:产值|货值|增加值|营业收入|营收)(?:年均|同比)?(?:增长|下降)?|单产|销售额|总?投资额?|建筑面积|占地面积|浓度|(?:通车|运营|营业)?总?里程|总长度?|总?规模)$/;
/** What a rate or number of cases ends with, behind what it is said of: 生产安全事故|起数, 园区用地|闲置率. */
export const RELATION_END = /(?:[一-龥]{2}率|满意度|起数|人数|(?:受理|立案|发案)数)$/;

/** Where a name was torn: what it begins or ends with stands inside of others. */
export const TORN = /^[的及之者率圈]|(?:[在由于为将从把被使令与和或至到对向]|(?<![惠涉])及|(?<!占)比)$/;

/** What sentences begin with, and names do not. */
export const SENTENCE =
  /^(?:鼓励|支持|引导|要求|推动|推进|探索|指导|督促|结合|立足|围绕|依托|通过|根据|针对|加快|加大|强化|深化|完善|健全|利用|采取|坚持|选择|启动|原则上|优先|在(?!校|岗|建|园|册|职|线|读|库|编|场|途|外|地)|.{2,16}(?:力争|确保|争取)|.{2,16}将(?![军士相领帅来]))/;

/** Verbs of registers and awards that say the same of a whole list. */
const ADDED = ['净增', '备案', '入选', '评定', '培育', '新设立', '新登记', '新注册'];
/** Verbs of one member only: 提升能力、省级项目20个. */
const OF_ONE = ['提升', '优化', '改善', '服务', '支持', '覆盖', '保护', '帮助', '提供', '惠及', '带动'];
const SHARED = CHANGING.filter((verb) => !OF_ONE.includes(verb));
const MADE = [...CREATION_VERBS, '发布', '布设', '出台', '颁布', '选聘', '征集'].join('|');
/** The last making in a clause, and what is made. */
export const MADE_LAST = new RegExp(`(?<making>${MADE})(?<object>(?:(?!${MADE}).){3,})$`);

/** What a clause ends with that says what becomes of something: 项目有序推进、总投资20亿元. */
export const CLAUSE_END =
  /(?:推进|实施|开工|竣工|完成|建成|投[产用运]|运[行营]|启[动用]|落[地实户]|管理|见效|显现|增强|改善|优化|加快|提速|向好|回升|扩大|深化|铺开|覆盖)$/;

/** What is done to the first of a list is done to all its members: 新增A3个、B2个, 提升改造A2公里和B3公里. */
export const ADDING = new RegExp(
  `^(?:累计|全年|年内|力争|实现)?(?:新(?:${anyOf(CREATION_VERBS)})|新?(?:${anyOf([...SHARED, ...ADDED])}))(?:[、和]?(?:${anyOf(SHARED)}))?(?=.{2})`,
);

/** A member of such a list that says itself what is done or told of it; first characters do, as a name that is spared is no harm. */
export const OWN_VERB =
  /^(?:新|净|续|改|扩|拓|培|招|引|开|签|竣|投|储备|建|达|完|总|累|存|实现|带动|吸纳|入|获|推|举|发放|帮|资|救|清|治|修|转|提|创|打|评|选|认定|备案|处|查|办|解|惠|覆|占|销)/;

/** Under what it is so, not what: 正常年景下粮食产量, 剔除自然因素影响后优良天数, 近三年新增. */
export const CIRCUMSTANCE =
  /^(?:在?[一-龥]{2,4}(?:情况|条件|年景|口径|前提|基础)[下上](?=.{2})|(?:扣除|剔除)[^,]{0,10}(?:影响|因素)[后,](?=.{2})|(?:成功)?成为全?[国省市]?(?:首个|首批|唯一|第[一二三四五六七八九十]{1,2}个)(?=.{2})|近[一二三四五两\d]{1,2}年来?(?:累计)?(?=.{2})|去年(?=.{3})|[一二三四五]年内?(?:实现|完成)(?=.{2})|(?:今后|未来)[一二三四五]年(?=.{2})|[一-龥]{2,12}?(?:首?破|突破|超过?|迈[上入]|站[上稳]|跨[过上越]|达到?)[十百千万亿]{2,4}(?:元|吨|人|辆|户|家)?(?:大关|台阶|关口)?、(?=.{2}))/;
/** 某县成为西部首个产值过千亿元的县: whose it is, and what. */
export const BECAME =
  /^(?<who>.{2,10}?)成为(?:[一-龥]{0,4}(?:首个|首批|唯一|第[一二三四五六七八九十]{1,2}个))?(?<what>.{2,})$/;

/** Stages that one and the same kind of project goes through: 签约亿元以上项目150个、开工100个、投产80个. */
export const STAGE = '签约|开工|竣工|投产|达产|入库|落地|复工|储备|完工|交付|建成|续建|在建|谋划';
export const STAGES = new RegExp(`^新?(?:${STAGE}){1,2}$`);
/** What a number counts in all: 规上企业净增50家、总数达到600家. */
export const TOTAL = /^(?:总数|总量|总额|总规模|存量|保有量|总?产量?|单产|总?(?:装机|并网)(?:总?规模|总?容量))$/;
/** How fast what was named before changes: 地区生产总值达到6万亿元、年均增速5.7%. */
export const PACE = /^(?:年均|平均|累计|实际)?(?:增速|增幅|涨幅|降幅|增长率)$/;
/** What the things counted before it cost: 开工重大项目38个,完成投资56亿元. */
/** What visitors bring in: 接待游客300万人次、综合收入20亿元. */
export const TAKINGS = /^(?:综合|总)?收入$/;
export const VISITORS = /游客|旅客/;
export const COST =
  /^(?:累计|年度|总|实际|计划)?(?:完成)?(?:总?投资|(?:协议|合同|签约|成交|交易)(?:总?金?额|(?:总|引)?投?资额?)|总金额|(?:获批|到位)资金)$/;

/** A property of things named before, given with their bare noun: 良繁基地9个,|基地总面积2万亩. */
export const OF_NOUN =
  /^(?<noun>基地|项目|企业|园区|工程|机构|平台|产业|林地|农田|道路|线路|床位)(?<rest>总?(?:面积|投资|产值|里程|长度|收入|税收|资金|数量|数|增加值))$/;

/** 国家级旅游度假区1家、|省级|5家. */
export const LEVEL = /^(?:国家|省|市|州|县|区|自治区)级$/;

/** 研发投入达到10亿元,|占地区生产总值比重|达到2%; 预算收入增长4%、|税占比|84%: what part the thing before is, or a part of it. */
export const SHARE =
  /^占.{2,}(?:比重|比例|份额)$|^(?:税收?)?占比$|^超(?:额|过)?(?:年度|全年|预期|既定|计划|目标)[一-龥]{0,6}$/;

/** 引进亿元以上项目50个,其中|10亿元以上|8个. */
export const SIZE =
  /(?:[\d.,]{1,12}|[一二两三四五六七八九十百千])?[十百千万亿]{0,4}(?:元|亩|人|平方米|吨)(?:及?以上|以下)/;
export const SIZE_ALONE = new RegExp(`^${SIZE.source}$`);

/** What is told of cases that were counted before: 诉求8万件,|办结率|99%. */
export const HANDLING_RATE =
  /^(?:按[时期])?(?:办结|办复|答复|回复|响应|解决|满意|化解|调解|结案|执结|破案|整改|反馈)[率度]$/;

/** What a name of a change ends with. */
export const CHANGE_END = /(?:增长|下降|降低|提高|提升|增加|减少|上升)$/;
/** 死亡人数下降, 死亡人数同口径下降: what changed. */
export const CHANGED = /(?<=.{3})(?:同口径|同比)?(?:增长|下降|降低|提高|减少)$/;

/** Names of no more than a part, a sum or a pace of what is named before. */
export const isPart = (subject: string | null): boolean =>
  subject !== null &&
  [STAGES, TOTAL, PACE, COST, TAKINGS, RELATIONAL, OF_NOUN, LEVEL, SIZE_ALONE, SHARE].some((words) =>
    words.test(subject.replace(CHANGED, '')),
  );
