/** 社区, 城区, 全市, 各县 … end as a place does and name none. */
const DISTRICT = '(?<![社地小园辖景山校市城湖库灾牧校灌林矿])区';
const CITY = '(?<![全各城超])市(?![政级场属民内辖直本委])';
const COUNTY = '(?<![各郊型所建])县';
const PREFECTURE = '(?<=[族黔安川南阿果树尔音孜汉玛海西])州';

/** A city or county at the front of a name, by its last character: 丹徒区|路牌, but not 县级平台. */
export const PLACE_IN_FRONT = new RegExp(
  `^[一-龥]{2,4}?(?:自治州|自治县|新区|高新区|经开区|开发区|${DISTRICT}|${CITY}|${COUNTY}(?![域级城乡直管属])|${PREFECTURE})(?=[一-龥“])`,
);
/** A name that is nothing but a place: 安定区. */
export const PLACE_ALONE = new RegExp(`^[一-龥]{1,4}(?:${DISTRICT}|${CITY}|${COUNTY}|旗|镇|乡)$`);
/** What begins or reads like the name of a place without being one. */
export const NO_PLACE =
  /^(?:示范|特色|新建|新增|新修|改造|建设|建成|建立|完成|解决|更换|硬化|创建|城市|县级|市级|区级|城乡|农村|社区|地区|小区|辖区|全[市县区省]|各|本[市县区省]|所有|残疾|住区)|[的和与及]/;
/** 全国|工业增加值, 全疆|旅游收入: the country, or a province by its short name; 全国重点 and 全国性 say of which rank something is. */
export const WHOLE_LAND =
  /^全[国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔滇藏陕甘青宁疆](?!重点|文明|示范|先进|百强|性|一流|统一|首|最)(?=.{3})/;
