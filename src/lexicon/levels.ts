/** Levels of administration as plans write them, with their bracketed alternatives: 县(市、区), 乡镇(街道). */
const BRACKETED = [
  String.raw`县\((?:[市区县旗]、){0,3}[市区县旗]\)`,
  String.raw`区\((?:[市区县]、){0,2}[市区县]\)`,
  String.raw`市\((?:州|地|区|盟|师|地区|州、地区?|地、州|州、盟|区、县)\)`,
  String.raw`辖市\(?区\)?`,
  String.raw`州\((?:市|地)\)`,
  String.raw`乡镇\((?:街道|街道办事处|办事处|社区|场)\)`,
  String.raw`街道\((?:乡镇|镇|镇乡|乡、镇)\)`,
  String.raw`镇\((?:街道|乡|街)\)`,
  String.raw`镇街(?:\(园区\))?`,
  String.raw`乡\((?:镇|镇、街道|镇、场|镇街道)\)`,
  String.raw`村\((?:居|社区|居委会)\)`,
  String.raw`社区\(村\)`,
];
const PLAIN = [
  '设区的市',
  '设区市',
  '地级市',
  '县级市',
  '区县',
  '县区',
  '市县',
  '县市区',
  '县市',
  '州市',
  '市州',
  '市区',
  '市地',
  '盟市',
  '旗县区?',
  '旗区',
  '地州市?',
  '乡镇街道',
  '乡镇',
  '镇乡',
  '街镇',
  '街道',
  '省区市',
  '省市',
  '市',
  '县',
  '区',
  '州',
  '乡',
  '镇',
  '省',
  '村居?',
  '盟',
  '旗',
];
export const BRACKETED_LEVEL = BRACKETED.join('|');
export const LEVEL = [...BRACKETED, ...PLAIN].join('|');

/** The whole that a government speaks for: a scope, not a body. */
export const WHOLE = '全(?:省|市|县|区|州|盟|旗|镇|乡|自治区|域)|我(?:省|市|县|区|州)(?=[^级])';

/** Parts of a country or province whose names plans put values to. */
export const PARTS = [
  String.raw`[苏浙皖粤川鄂湘赣豫鲁冀晋陕黔桂闽滇辽吉黑甘宁疆渝琼](?:东[南北]|西[南北]|[东西南北中])(?:部)?(?:地区)?(?![一-龥]{0,2}路|京|宁)`,
  '攀西(?:地区)?',
  '[成江关华][都汉中北]平原',
  '珠三角(?:地区|核心区|九市)?',
  '长三角(?:地区)?',
  '京津冀(?:地区)?',
  '粤港澳大湾区',
  '(?:东北|东南|西北|西南|[东中西南北])部(?:地区|片区|区域|各?县(?:市|区|市区|[(]市、区[)])?)',
  '(?:(?:[一-龥]{2,3})?山区|平原区|平原地区|库区|牧区|坝区|丘陵区)(?=[、和与及达建为\\d])',
  '(?:城镇|城市|农村|乡村|城区|主城区|中心城区|市区|建成区|城乡|东部|中部|西部|南部|北部|县城|片区)',
];
