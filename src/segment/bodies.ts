import { NAME, ORGAN } from '../lexicon/bodies.js';
import { CLASS_WITH_ALTERNATIVES } from './alternatives.js';
import { ALONE, OFFICE_FIELDS } from './body-names.js';

/** 社会救助处, 规划财务科; not 财务处理. */
const OFFICE = `(?:${OFFICE_FIELDS})(?:处(?![置理长罚于])|科(?![学技长普目研室])|股(?![份权长票东]))`;

/** 村(居)民委员会, 村(居)委会. */
const RESIDENTS_COMMITTEE = String.raw`[村居]\((?:居|村|社区)\)(?:民委员会|民委会|委会)`;

/** 全国, 各级, 省, 县(市、区): how far a body's power goes. Not the 市 of 城市 and 超市, nor the 区 of 社区 and 园区. */
const LEVEL = [
  '全[省市县区州]',
  '全国',
  '国家',
  '中国',
  '各级',
  '地方',
  '基层',
  '自治区',
  '乡镇',
  '街道',
  '设区的?市',
  '(?:区县|县区|市县|县市区?|市区县|旗县区?)',
  CLASS_WITH_ALTERNATIVES,
  '省级?',
  '(?<![城超门上股都夜楼集菜闹])市级?',
  '(?<![知郡])县级?',
  '(?<![社地景园城校小灾库山牧林矿湖战片新发])区级?',
  '(?<![一-龥])州级?',
  '(?<![一-龥])盟',
  '(?<![一-龥])旗',
  '(?<![城乡])镇',
  '(?<![城下家故返回水])乡',
].join('|');

/**
 * Source of a regular expression over folded text for the name of a body, without the place it is of: 省委办公厅, 民政局.
 * The 组织 of 社会组织部门 is no party department.
 */
export const BODY = [
  RESIDENTS_COMMITTEE,
  '(?:各级?|自治区)党委(?:办公[厅室]|组织部|宣传部|统战部|政法委|社会工作部|编办|网信办)?',
  // 基层党组织 is a word of its own, not a body of some level.
  `各?(?:${LEVEL})(?!党组织)(?:${ORGAN})`,
  `各?(?:${LEVEL})?(?:${ALONE}|(?<!社会(?=组织))${NAME})`,
  OFFICE,
].join('|');
