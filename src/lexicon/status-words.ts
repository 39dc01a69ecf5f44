/** Headings over what has been reached, not what is to be. */
const REVIEW_HEADING =
  /(?:发展基础|工作回顾|工作总结|主要成[就效绩]|取得的?成[就效绩]|发展成[就效绩]|发展现状|基本情况|工作情况|完成情况|进展情况|过去[一五]年|基础和(?:环境|形势|成效)|发展环境|发展形势|问题和困难|存在的?问题|规划背景|现实基础|主要问题|面临的?(?:困难|挑战)|回顾$)/;
/** In a heading: work, and not how it went. 优化发展环境 and 夯实发展基础 are to be done, whatever they end with. */
const TO_BE_DONE =
  /夯实|筑牢|打牢|巩固|厚植|增强|强化|完善|优化|营造|打造|改善|创造|推进|加快|加强|建设|深化|提升|推动|着力|全力|更加|报送|报告|通报|考核|调度|督[查办导]|总结评估|评估|做好/u;
/** What is longer is a sentence that titles its own item. */
const LONGEST_HEADING = 24;

/** Is a heading a topic, rather than work to be done, so that the time it names is that of what stands below it: 2023年主要工作? */
export const isTopic = (title: string): boolean => title.length <= LONGEST_HEADING && !TO_BE_DONE.test(title);

/** Does a heading stand over what has been done: 2023年工作回顾, 发展基础, 主要成就? */
export const isReviewHeading = (title: string): boolean => isTopic(title) && REVIEW_HEADING.test(title);

/** Headings over what is to be done. */
export const AIM_HEADING =
  /目标|任务|要求|重点工作|重点任务|工作安排|工作部署|工作打算|工作思路|主要考虑|举措|(?:发展|工作)计划|工作重点|下一?步/;
/** Words that say that something has been reached. */
export const REACHED =
  /(?:已经?|截至|截止|目前|过去|以来|(?<![较比])去年|(?<![较比])上年(?!度|的)|圆满完成|顺利完成|超额完成|近[一二三四五两\d]{1,2}年|了[^,。;]{0,12}$)/;
/** Words that say that something is to be reached, whatever stands around. */
export const AIMED =
  /(?:力争|确保|争取|计划|拟|目标|要(?!求|素|件|闻)|应(?=达|当)|将(?:达|实现|新)|到20\d\d年|努力|预期|预计|安排)/;
/** Words of what is to come, anywhere in a sentence: stated aims, plans and conditions. */
export const TO_COME =
  /将(?![军领近])|要(?!素|求)|应(?!用|急|对|届|届)|(?<!五年)计划(?!执行|完成|期间|时期)|必须|力争|争取|安排|拟|预计|可能|明年|今后|草案|设想|目标|任务|准备|打算|规定|努力|必然|可以|如果|只要|确保|保证|今年(?!以来|上半年|前)/;
/** Something counted that exists already: 省定7类对象, 出台的23条政策措施, 13个设区市基地. */
export const EXISTING = /(?:[省市国县]定|出台的?|印发的?|新发现的?|现有|原有|已有|下辖|共有|辖有?|所属|涉及|确定的)$/;
export const EXISTING_VERB = /^(?:全面)?(?:落实|贯彻|执行|对照|按照|遵守|依据|根据)/;
/** Administrative things are there: 13个设区市, 24个部门. */
export const EXISTING_NOUN =
  /^(?:个)?(?:设区市|成员单位|地级市|县级市|(?:县|市|区|州|乡镇|街道|部门|省|村|市州|市县)(?=$|[,;。、的中]))/;
/** 省定的12件实事|全部兑现: in a review what was there to be done has been. */
export const DONE_BEHIND =
  /^[^,;。]{0,16}(?:进入|跻身|入选|纳入|获评|(?:全部|全面|如期|均已?|圆满)(?:兑现|完成|办结|落实|建成|开工|竣工|实现|达标))/;
/** What makes them anything but: 培育10个乡镇. */
export const STRENGTHS: readonly (readonly ['binding' | 'striving' | 'encouraged', RegExp])[] = [
  ['binding', /必须|确保|务必|不得|严禁|约束性|保证|一律|应当/],
  ['striving', /力争|争取|努力|力求/],
  ['encouraged', /鼓励|支持(?!力度|政策)|引导|探索|试点|有条件的/],
];
