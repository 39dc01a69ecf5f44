/** What stands in brackets behind a level, for places where the same rank is called otherwise. */
const ALTERNATIVE = [
  '自治[区州县]|直辖市|地区|特区|林区|园区|新区|功能区|开发区|高新区|经开区|管委会|街道办事处|街道办|街道|办事处|居委会|社区',
  '[市县区旗州盟地师团镇乡街场居村]',
].join('|');
/** Levels of administration with their bracketed alternatives: 县(市、区), 区(市)县, 省(自治区、直辖市), 乡镇(街道). */
const BRACKETED = [
  String.raw`(?:设区的?市|辖市|镇街|街道|社区|[省市县区州盟旗师乡镇村]{1,3})\((?:${ALTERNATIVE})(?:[、,/]?(?:${ALTERNATIVE})){0,4}\)(?:[县区](?![域委政]))?`,
  '辖市区?',
  '镇街',
];
const PLAIN = [
  '设区的市',
  '设区市',
  '地级市',
  '县级市',
  '市区县',
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
  '旗县市区',
  '旗县区?',
  '旗区',
  '地州市?',
  '乡镇街道',
  '乡镇场',
  '乡镇',
  '苏木镇?',
  '镇办(?!企|学|公)',
  '师市',
  '镇乡',
  '街镇',
  '街道',
  '省区市',
  '省份',
  '省辖市',
  '自治[州县]',
  '自治区',
  '直辖市',
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

/** Kinds of places that a plan singles out: 脱贫县, 试点县(市、区), 重点镇. */
export const PLACE_KIND =
  '(?:脱贫|贫困|摘帽|试点|示范|先行|重点|帮扶|涉农|民族|边境|山区|牧业|沿海|沿江|沿黄|受灾|革命老区|产粮大|生态功能)';

/** The whole that a government speaks for: a scope, not a body. */
/** 健全市、县、乡三级网络 is not the whole city. */
export const WHOLE = '(?<![健完安齐周])全(?:省|市|县|区|州|盟|旗|镇|乡|自治区|域)(?!性)|我(?:省|市|县|区|州)(?=[^级])';

/** Parts of a country or province whose names plans put values to. */
export const PARTS = [
  String.raw`[苏浙皖粤川鄂湘赣豫鲁冀晋陕陇黔桂闽滇辽吉黑甘宁疆渝琼](?:东[南北]|西[南北]|[东西南北中])(?:部)?(?:地区)?(?![一-龥]{0,2}路|京|宁|[南北]?州|[一-龥]族)`,
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
