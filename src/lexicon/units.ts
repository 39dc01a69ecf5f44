/**
 * Units and classifiers that make a number a measure. A number before one of these is a quantity; longest first wins.
 * Grades (级), ordinals and clock times are no units. Money, share, area … as in GB 3100 and in use by ministries.
 */
const SHARE = ['个百分点', '个多百分点', '个点', '百分点', '%', '‰', '倍'];
/** Cases among so many people, as health statistics write it: 10/10万. */
const RATES = ['/10万', '/十万', '/百万', '/万'];
const MONEY = ['元人民币', '美元', '欧元', '港元', '元', '块钱'];
/** What is measured by instruments is a prefix of the metric system and a unit: 千瓦时, 兆瓦, 毫克. */
const withPrefixes = (prefixes: string, units: readonly string[]): readonly string[] =>
  units.flatMap((unit) => [unit, ...[...prefixes].map((prefix) => prefix + unit)]);
const LENGTH_AREA = [
  ...['平方', '立方'].flatMap((power) => [`${power}公里`, `${power}千米`, `${power}米`]),
  '标准立方米',
  '立方',
  '方',
  '公里',
  ...withPrefixes('千厘毫微', ['米']),
  '海里',
  '公顷',
  '亩',
  '㎡',
  'm²',
  'm³',
  '㎞',
  'km',
];
const MASS_VOLUME = [
  ...['', '标准煤', '标煤', '二氧化碳当量', '二氧化碳'].map((of) => `吨${of}`),
  ...withPrefixes('千毫微', ['克']),
  ...withPrefixes('毫', ['升']),
  '公斤',
  '斤',
];
/** 瓦 and 伏 by themselves are syllables of other words (瓦房, 伏季). */
const ENERGY = [
  ...withPrefixes('千兆吉', ['瓦时', '伏安', '乏']),
  ...[...'千兆吉'].flatMap((prefix) => [`${prefix}瓦`, `${prefix}瓦小时`, `${prefix}伏`]),
  '度电',
];
const OTHER_MEASURES = ['标准箱', '标箱', 'TEU', '分贝', '蒸吨'];
/** 人次, 项次: counted once each time. */
const timesCounted = (units: string): readonly string[] => [...units].map((unit) => `${unit}次`);
const PEOPLE = [...timesCounted('人家台趟套处户'), '人天', '人日', '人年', '人', '名', '户', '位'];
const CLASSIFIERS = [
  ...timesCounted('车架列班场批例件项篇'),
  '列',
  '眼',
  '课时',
  '学时',
  '学分',
  '个',
  '张',
  '家',
  '所',
  '处',
  '座',
  '栋',
  '幢',
  '套',
  '间',
  '条',
  '件',
  '项',
  '次',
  '例',
  '场',
  '期',
  '批',
  '份',
  '类',
  '种',
  '部',
  '辆',
  '台',
  '艘',
  '架次',
  '架',
  '头',
  '只',
  '株',
  '棵',
  '本',
  '册',
  '篇',
  '集',
  '支',
  '组',
  '对',
  '门',
  '节',
  '块',
  '片',
  '口',
  '盏',
  '趟',
  '担',
  '起',
  '宗',
  '枚',
  '首',
  '幅',
  '则',
  '道',
  '尾',
  '羽',
  '匹',
  '顶',
  '床',
  '孔',
  '桩',
  '岁',
  '分',
];
/** Counted without a classifier: 24部门, 3省, 12村. */
const COUNTED_NOUNS = ['部门', '省份', '乡镇', '街道', '社区', '县', '省', '村'];

export const UNITS: readonly string[] = [
  ...SHARE,
  ...RATES,
  ...MONEY,
  ...LENGTH_AREA,
  ...MASS_VOLUME,
  ...ENERGY,
  ...OTHER_MEASURES,
  ...PEOPLE,
  ...CLASSIFIERS,
  ...COUNTED_NOUNS,
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const CLASSIFIER_SET = new Set([...CLASSIFIERS, ...PEOPLE]);
/** Does the thing counted follow this unit (100个示范点), as it does not follow 元 or %? */
export const isClassifier = (unit: string): boolean => CLASSIFIER_SET.has(unit);
/** Is the unit a share of something: %, ‰? */
export const isShare = (unit: string): boolean => unit === '%' || unit === '‰';

/** 个百分点 and 百分点 are one unit; Latin and squared signs to the word. */
const CANONICAL: Readonly<Record<string, string>> = {
  '/十万': '/10万',
  个百分点: '百分点',
  个多百分点: '百分点',
  个点: '百分点',
  '㎡': '平方米',
  'm²': '平方米',
  'm³': '立方米',
  吨标煤: '吨标准煤',
  '㎞': '公里',
  km: '公里',
  千米: '公里',
  平方千米: '平方公里',
  块钱: '元',
  元人民币: '元',
};
/** The name that values of a unit are stored under: 千米 is 公里. A unit without another name keeps its own. */
export const canonicalUnit = (unit: string): string =>
  (Object.hasOwn(CANONICAL, unit) ? CANONICAL[unit] : undefined) ?? unit;

/** What a unit is counted on behind 每 or a slash: 元/月, 微克每立方米, 吨标准煤/万元, 公里/小时. */
const EACH = [
  '人·月',
  '人·年',
  '人/月',
  '人/年',
  '课时',
  '学期',
  '平方公里',
  '平方米',
  '标准立方米',
  '立方米',
  '百公里',
  '公里',
  '千米',
  '公顷',
  '小时',
  '分钟',
  '千克',
  '公斤',
  '千瓦时',
  '万元',
  '亿元',
  '百亿元',
  '千人',
  '万人',
  '十万人',
  '百万人',
  '百万',
  ...'年月日天人户床亩吨次村升秒元',
];
export const COUNTED_ON = EACH.sort((a, b) => b.length - a.length).join('|');
/** Without a slash, only what nothing is given on: 毫克每升, not 5000元每人, which the words before and behind tell. */
export const COUNTED_ON_IN_WORDS = '立方米|平方米|平方公里|公里|公顷|小时|千克|公斤|升|秒|吨';
/** Concentrations are one unit, however they are written. */
export const CONCENTRATION = new Set(['微克/立方米', '毫克/立方米', '毫克/升', '微克/升']);
