import { LONG_PREDICATE } from './predicates.js';

/** Verbs whose object a year may be part of: 制定2014年调研计划 says nothing of when. */
export const TAKES_YEAR_AS_ATTRIBUTE =
  /(?:完成|做好|制定|落实|编制|发布|公布|修订|开展|组织|实施|启动|办好|召开|举办|总结|申报|评选|推进|抓好|公开|编印|印发|执行|监督实施|谋划|部署|研究|组织开展|下达|兑现|发放|拨付|安排|争取|补录|对)$/;
/** What a year may stand before as its attribute: 2015年版, 2014年度报告. */
export const ATTRIBUTE_AHEAD = new RegExp(
  `^(?:版|目标考核|考核|放假|调休|以来|以后|出生|毕业|入学|级|届|工作要点|工作计划|重点工作|中央|省级?财政|预算|报告|考试|统计|数据|标准|计划(?:安排中|(?!新|再|投资|${LONG_PREDICATE}))|规划|高考|中考|春季|秋季|度)`,
);
/** After a year that is a time to act comes a verb, an adverb or a body, not a noun. */
export const ACTS_AHEAD =
  /^(?: ?(?:全面|全部|基本|力争|争取|计划|拟|要|将|应|须|继续|提前|再|新|完成|实现|建成|建设|启动|开展|组织|推动|推进|实施|出台|制定|达到|全省|全市|全县|全区|各|我[省市县区]|形成|力求|确保|至少|累计|逐步|重点|着力|开工|投入|安排|培训|改造|创建|打造|试点|选择|起草|印发|召开|举办|评选|建立|健全|完善|扩大|提高|提升|加快|深化|做好|落实|每|率先|补[足齐充]|打基础|抓(?:[一-龥]{2,4})?$|见成效|上台阶))/;

/** Work that no clause with a body in front begins with, and so the list of predicates has not. */
const OTHER_WORK =
  '夯实|打基础|抓[一-龥]{2,4}(?=[,;。])|见成效|上台阶|补齐|破解|攻坚|简并|募集|招募|招录|开工|动工|竣工|完工|投产|达产|投用|投运|通车|通航|通水|交付|入统|上市|脱贫|摘帽|翻番|达标';

/**
 * Behind a year or a longer time in which work is done: somewhere in the clause it says that something is done. 今年经济社会发展任务重,
 * “十五五”时期具有重要地位 say what the time is like.
 */
export const WORK_AHEAD = new RegExp(
  `^(?:期间)?[,:]?[^,。;:]{0,40}?(?:(?<![重主首需必紧纪概])要|将|拟|再|应|须|新|争|${OTHER_WORK}|(?!发展)${LONG_PREDICATE})`,
  'u',
);

/** Behind a time, what makes it the attribute of something: 今年四月举行的会议, 年内到期农户. */
export const EVENT_OF_THAT_TIME =
  /^(?:[^,。;]{0,24}(?:举行|召开|通过|提出|发生|遭受|遭到|颁布|发表|签订|印发|出台|制定|安排|下达|确定)的|[^,。;]{0,16}的(?:情况|形势|基础|成绩|经验)|[^,。;]{0,10}(?:执行|运行|收支|完成|进展)情况|到期|新涨价|出生|毕业)/u;

/** Before a time, what sets it: 拟安排在8月份举行的会议上审议. */
export const SETS_TIME = /(?:安排|计划|定|拟|力争|争取)$/u;

/** Behind a year, what tells of the year itself, or of its work as a whole, and not when something is done: 今年是…之年, 今年工作的总体要求. */
export const STATEMENT_AHEAD = new RegExp(
  [
    '^[^,。;:]{0,12}面临',
    '^,?由于|^[^,。;]{0,16}预计|^[^,。;:]{0,20}(?:安排|工作|问题)上,|^[^,。;:]{0,16}的重点',
    '^[^,。;:]{0,24}(?:预期目标定为|可使|(?:以下|下列|如下|[一二三四五六七八九十几]{1,4})(?:个|大|项|[一二三四五六七八九十几]){0,6}方面的?(?:重点)?(?:工作|任务)|以下工作)',
    '^[,:]?(?:也|既|又|正|将|不仅|同时)?(?:是|系|正值|适逢|恰逢|迎来)(?!否)',
    '^(?:的|(?:各项)?工作|预[计期]的?|[和及、](?:今后|以后|未来))',
    '^(?:(?!完成|实现|达到|确保|推进|落实|开展|启动)[^,。;:]){0,30}?(?:总体要求|总体思路|工作思路|指导思想|预期目标|主要目标|发展目标|目标任务|工作目标|总目标|总体目标|工作重点|重点工作|主要工作|主要任务|重点任务|工作任务|工作安排|工作部署|工作打算|政府工作|各项工作|形势)(?:的?(?:总体)?(?:要求|思路|建议))?(?:是|为|:|,|。|;|$|如下|安排|建议|主要|要|,?坚持|将)',
    '^[^,。;:]{0,30}?工作(?:坚持|要?(?:以|坚持|紧|围绕|全面贯彻)|围绕|按照|总体|思路|重点|要点|将以|的)',
    '^(?:各类|各项|全部)?(?:支撑条件|有利条件|情况|形势|任务|目标|指标|收入|增速|水平)',
    '^(?:以来|来|相比|同期|一样|之后)',
    '^[,，]?[^。;]{0,40}?(?:并存|(?:仍然?|依然|更加|十分|较为|比较)(?:突出|存在|严峻|艰巨|繁重|复杂)|(?:为历史(?:最高|同期|之最)|再?创(?:历史)?新高))',
    '^[^,。;:]{0,6}(?:新的?)?(?:阶段性|时代)特征',
  ].join('|'),
  'u',
);
/** Before a year, what makes it what something is compared with, or taken from. */
export const YEAR_AS_STANDARD =
  /(?:比|较|由|从|与|同|不低于|不高于|不少于|超过|低于|高于|达到|相当于|占|是|对|考虑了?|基于|立足|预计|估计|原定|结合|根据|按照?|围绕|把握|研判|谋划|面向|展望|做好|抓好|谋划好?|实现|完成|开好|为)$/u;

/** Behind a time, what says that it is over: 今年上半年,完成了…; 今年6月已经通航. */
export const DONE_AHEAD =
  /^,?[^,。;]{0,36}(?:已(?!有)|曾|没有(?:完成|达到)|未(?:能)?(?:完成|达到)|(?<![为除到])了(?![解结然却])|累计增长|比[去上]年同期)/u;
/** A part of a year that is over says so further on too: 四月初,…会议根据…,通过了…; 与去年同期相比,第一季度…. */
export const PART_DONE_AHEAD = /^[^。;]{0,46}(?:(?<![为除到])了(?![解结然却])|已经)/u;
/** The sentence says further on that it is so, and nowhere before that it is to be: 今年政府提高了收购价格, 今年7月…指出, 今年的平衡是在…下实现的. */
export const DONE_IN_SENTENCE =
  /^(?:(?!(?<![主重需])要|将|力争|争取|确保|计划|必须|应|继续|拟)[^。;]){0,60}?(?:(?<![为除到])了(?![解结然却])|已(?!有)|指出|强调|没有下降|是在[^,。;]{2,24}[下中]实现的|才[^,。;]{1,8}完[成毕])/u;
/** 到一九五五年二月,…才编制完毕 tells when it was done. */
export const DONE_BY_THEN = /^,?(?:[^。;]{0,24},)?才[^,。;]{1,8}完[成毕]/u;
export const COMPARED_BEFORE = /(?:同期[^。;]{0,30}|[比较](?:全[国省市县])?)$/u;

/** 有效期至2028年6月30日, 执行期限为2023年1月1日至12月31日 say how long a paper holds. */
export const TERM_OF_A_PAPER = /(?:有效|执行|实施|合同|服务|任|过渡)期限?(?:为|截至|至|自|从)?$/u;

/** 行政许可事项清单(2022年): the year of a document. */
export const YEAR_OF_A_PAPER =
  /(?:清单|目录|方案|规划|计划|要点|纲要|办法|指南|标准|名单|版|意见|通知|条例|规定|细则|措施|报告)”?\($/u;
