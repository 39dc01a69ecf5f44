/** Words around what is counted, as sources of regular expressions over folded text. */

/** Nouns of those who have something that may be measured of them: 36家|市属企业|营业收入增长5%. */
export const HOLDERS =
  '企业|公司|银行|合作社|断面|河流|湖泊|水库|水功能区|水源地|园区|产业园|示范园|片区|城市|县(?:\\(市、区\\)|(?![属级城域内乡]))|乡镇|街道|社区|行政村|学校|高校|医院|机构|项目|工程|平台|产业链?|行业|品种|产品|药品|市场|港口|机场|景区|基地|部门|指标|市民|居民|群众|职工';

/** What those counted come to: 60家县级医院|达到三级水平, 36个农产品|纳入名录. */
export const ATTAINING = '达到|纳入|入选|获评|被?评为|列入|通过|进入|跻身|完成(?=[^,。;、]{2})';
/** What people get: 2000万居民|得到保障. */
export const GETTING = '得到|享受|领取|获得|参加|受益|摆脱|实现|获批';
/** What things have that are named by it, before the noun: 100所|达到二级水平的|卫生院. */
export const HAVING = '达到|达标|符合|具备|具有|获得|纳入|参加|列入|取得|完成';
/** What has become of works, at the end of their clause: 12条道路|开工建设. */
export const BECOMING = '开工建设|开工|动工|竣工|投产|完工|复工|签约|落地';

/** What is granted: so much for each, or a share of something. */
export const GRANTS = '补助|补贴|奖励|激励资金|奖补|资助|津贴|慰问金|救助金|奖金|补偿';
/** What is done with a share of something: 按缴费的30%|返还. */
export const SETTLING = '加计扣除|扣除|抵扣|摊销|计征|计取|返还|贴息|报销|支付|缴纳|计提|提取|执行|安排|拨付|核定|确定';

/** What is told next of those counted or named, before a value of its own: 3个重点项目、|总投资|5亿元. */
export const ATTRIBUTE_LAST =
  '(?:累计|年度)?(?:完成)?(?:总?投资额?|总金额|合同(?:总?金)?额|总?规模|建筑面积|总装机规模)$';
