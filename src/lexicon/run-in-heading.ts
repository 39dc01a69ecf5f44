/** Words that open a sentence of work and rarely stand inside a heading: adverbs of effort first, then verbs. */
export const SENTENCE_OPENING_ADVERBS =
  '进一步|积极|全面|深入|扎实|大力|加快|认真|充分|持续|切实|着力|统筹|严格|不断|继续|稳步|有序|稳妥|重点|主动|广泛|及时|努力|坚决|通过|依托|按照|围绕|以';
export const SENTENCE_OPENING_VERBS =
  '研究(?=制定|制订|出台|搭建|建立|起草|编制|提出|完善|谋划)[\\u4e00-\\u9fff]{2}|加强|推进|推动|开展|实施|落实|贯彻|完善|健全|建立|构建|坚持|做好|抓好|巩固|启动|指导|督促|研究|制定|制订|出台|修订|优化|提升|提高|强化|深化|规范|组织|鼓励|支持|引导|培育|打造|探索|拓展|扩大|加大|搭建|确保|保障|实行|推行|推广|发展|突出|聚焦|紧扣|建设|新建|改造|完成|力争|严禁|严守|压实|发挥|对';

/** What the object of a heading's verb ends with: 健全…体系, 加强…工作, 推进…建设. */
export const HEADING_OBJECT_END =
  '建设|工作|体系|制度|改革|治理|服务|管理|保障|保护|产业|事业|试点|机制|自治|协商|监管|行动|配置|作用|作为|防控|研究|水平|能力|质量|发展|创新|活动|工程|项目|路径|方式|模式|环境|秩序|安全|救助|供给|底线|根基|基础|队伍|融合|整治|攻坚|振兴|转型|开放|合作|监督|责任|落实|宣传|培训|普查|规划|措施|标准|政策|新风|移风易俗|信息化|标准化|规范化|一体化|现代化|均等化|格局|成果|关怀|关爱|化';

/** Openings of a first sentence that states or dates something and so is no heading. */
export const NO_HEADING_OPENING =
  /^(?:与此同时|同时|此外|另外|其中|为此|为了|为(?!民)|随着|根据|按照|当前|目前|今年|去年|明年|近年来|本年度|全年|年内|过去|各位|我们|我省|我市|我县|我区|本规划|本方案|本计划|必须|但|也要|对(?!外|口)|如(?!期)|若|凡|自(?!然|治|主|身|贸|愿)|从(?!严|业)|在|经(?!济|营)|由|现将|特此|请|以上|以下|是|“[一二三四五六七八九十]{1,3}五”时期|到?\d{4}年|\d{1,2}月|截至)/u;

/** The longest heading that opens a paragraph, names in quotation marks counted as one character. */
export const MAXIMUM_HEADING = 24;
