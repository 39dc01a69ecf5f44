/** Verbs whose object a year may be part of: 制定2014年调研计划 says nothing of when. */
export const TAKES_YEAR_AS_ATTRIBUTE =
  /(?:完成|做好|制定|落实|编制|发布|公布|修订|开展|组织|实施|启动|办好|召开|举办|总结|申报|评选|推进|抓好|公开|编印|印发|执行|监督实施|谋划|部署|研究|组织开展|下达|兑现|发放|拨付|安排|争取|补录|对)$/;
/** What a year may stand before as its attribute: 2015年版, 2014年度报告. */
export const ATTRIBUTE_AHEAD =
  /^(?:版|以来|以后|出生|毕业|入学|级|届|工作要点|工作计划|重点工作|中央|省级?财政|预算|报告|考试|统计|数据|标准|计划|规划|高考|中考|春季|秋季|度)/;
/** After a year that is a time to act comes a verb, an adverb or a body, not a noun. */
export const ACTS_AHEAD =
  /^(?: ?(?:全面|全部|基本|力争|争取|计划|拟|要|将|应|须|继续|提前|再|新|完成|实现|建成|建设|启动|开展|组织|推动|推进|实施|出台|制定|达到|全省|全市|全县|全区|各|我[省市县区]|形成|力求|确保|至少|累计|逐步|重点|着力|开工|投入|安排|培训|改造|创建|打造|试点|选择|起草|印发|召开|举办|评选|建立|健全|完善|扩大|提高|提升|加快|深化|做好|落实|每))/;
