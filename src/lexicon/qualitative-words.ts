/** Words of targets that are set without a number. Sources of expressions over folded text. */

/** What can be measured, by the last word of its name: of 居民收入 and 森林覆盖率 it can be said that they rise, of 服务水平 only in zeal. */
export const MEASURED =
  '(?:增长(?:率|速度)?|增速|增幅|涨幅|降幅|收入|支出|总额|总值|产值|增加值|零售额|进出口|出口|进口|外贸|外资|投资|余额|存款|贷款|税收|GDP|经济总量|' +
  '占比|比重|比例|比值|倍差|收入比|差距|(?<!效)率|浓度|强度|密度|总?产量|用水量|用电量|使用量|施用量|保有量|蓄积量|排放量?|能耗|物耗|煤耗|消耗|消费量|吞吐量|交易额|成交额|营业额|' +
  '面积|人数|户数|人口|人次|起数|总数|次数|就业|物价|价格(?:总?水平|指数|涨幅)?|房价|指数|寿命|年限|标准|节能减排(?:降碳)?|减排降碳|节能降碳|节能降耗|减排|降碳|失业率|债务|杠杆率|汇率|国际收支|财政收支|经济运行|信访总量|案件|事故)';

/** What is compared with: 全国平均水平, 全省, 上年同期, 西部地区平均增速. */
const AREA =
  '(?:全(?:国|省|市|区|州|县|盟|旗|疆|藏|自治[区州]|球|社会)|世界|国家|国内|国际|(?:东|中|西|东北|中西)部(?:地区)?|珠三角|长三角|同类(?:城市|地区)|周边|同行业|[省市区州](?=平均|均))';
const LEVEL = '(?:的?(?:先进|平均)?(?:水平|增速|增幅|增长(?:水平|速度|率)?|标准|进度)|平均(?:值|线|数)?|均值)';
const EARLIER = `(?:上年|去年|往年|上一年)(?:度|同期)?${LEVEL}?`;
export const COMPARED = `(?:${AREA}(?:[一-龥]{0,8}${LEVEL})?|${EARLIER})`;
export const AREAS = AREA;

/** Who sets a target for others. */
export const SETTERS =
  '(?:(?:党中央|国务院|中央|国家|[一-龥]{0,2}部|上级|省委|省政府|省级?|自治区(?:党委|政府)?|自治州|市委|市政府|市级?|州委?|盟|[区县]级?)[、和]?){1,3}';
/** What setting it is called. */
export const SETTING = '(?:下达|确定|要求|规定|核定|考核|控制|制定|安排|分配|分解|明确|约束|定)';
/** What it is called. */
export const SET = '(?:目标|任务|指标|要求|计划|限额|标准|进度|范围)(?:任务|要求|目标|值|数)?';
