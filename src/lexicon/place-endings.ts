import { divisionsNamed } from './divisions.js';
import { regionAt } from './regions.js';

/** 社区, 城区, 全市, 各县 … end as a place does and name none. */
const DISTRICT = '(?<![社地小园辖景山校市城湖库灾牧校灌林矿])区';
const CITY = '(?<![全各城超])市(?![政级场属民内辖直本委])';
const COUNTY = '(?<![各郊型所建])县';
const PREFECTURE = '(?<=[族黔安川南阿果树尔音孜汉玛海西])州';

/** A city or county at the front of a name, by its last character: 丹徒区|路牌, but not 县级平台. */
export const PLACE_IN_FRONT = new RegExp(
  `^[一-龥]{2,4}?(?:自治州|自治县|新区|高新区|经开区|开发区|${DISTRICT}|${CITY}|${COUNTY}(?![域级城乡直管属])|${PREFECTURE})(?=[一-龥“])`,
);
/** What begins or reads like the name of a place without being one. */
export const NO_PLACE =
  /^(?:示范|特色|新建|新增|新修|改造|建设|建成|建立|完成|解决|更换|硬化|创建|城市|县级|市级|区级|城乡|农村|社区|地区|小区|辖区|全[市县区省]|各|本[市县区省]|所有|残疾|住区)|[的和与及]/;
/** 全国|工业增加值, 全疆|旅游收入: the country, or a province by its short name; 全国重点 and 全国性 say of which rank something is. */
export const WHOLE_LAND =
  /^全[国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔滇藏陕甘青宁疆](?!重点|文明|示范|先进|百强|性|一流|统一|首|最)(?=.{3})/;

/** A name that is nothing but a place, of those that are known or read like no grade: 安定区, 羊头镇, 滨江片区, and not 生态镇. */
export const isPlaceAlone = (name: string): boolean =>
  PLACE_ALONE.test(name) && (isKnownPlace(name) || SOME_PLACE.test(name));
const PLACE_ALONE = new RegExp(`^[一-龥]{1,4}(?:${DISTRICT}|${CITY}|${COUNTY}|旗|镇|乡)$`);
const SOME_PLACE =
  /旗$|(?<![强态范进色标点秀居生名古心制])[镇乡]$|^(?:自治区|市县|毗邻区县)$|(?:(?<!精品)片区|赛区|试验区|园区|贫困县|脱贫县)$/;

/** Is it the name of a place that is known, in full or without 区 and 县, or of a zone? 生态镇 and 先行试点县 are grades. */
export const isKnownPlace = (name: string): boolean =>
  regionAt(name, 0)?.length === name.length ||
  /(?:新区|高新区|经开区|开发区)$/.test(name) ||
  ['', '区', '县', '市'].some((end) => divisionsNamed(name + end, null).length > 0);

/** Areas of several provinces: whom values are for in the country's plans, and elsewhere what kind of thing something is: 引进|长三角|项目. */
export const OF_PROVINCES = /^(?:长三角|珠三角|京津冀|粤港澳大湾区|长江经济带|成渝)/;
