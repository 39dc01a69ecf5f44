/** Classes of places, of offices and of facilities that notices write with their alternatives in brackets. */
const CLASS = [
  '自治区',
  '直辖市',
  '自治县',
  '设区市',
  '县级市',
  '辖市',
  '市辖区',
  '开发区',
  '特区',
  '林区',
  '园区',
  '新区',
  '高新区',
  '经开区',
  '功能区',
  '管委会',
  '城市',
  '乡镇',
  '街道办事处',
  '街道办',
  '街道',
  '社区',
  '党委',
  '党组',
  '党工委',
  '党支部',
  '党总支',
  '中心',
  '家园',
  '单位',
  ...'省市州盟县旗区乡镇村居城团场处室局科股站点所院馆室校园厅委办',
].join('|');
/** Villagers and residents together: 村(居)民小组, 村(居)务, 村(居)民; not the 民 of 村(居)民主. */
const RESIDENTS = String.raw`[村居]\((?:居|村|社区)\)(?:民小组|民(?![政主])|务)`;

/** Source of a regular expression over folded text for a class with its alternatives: 县(市、区), 镇(街道). */
export const CLASS_WITH_ALTERNATIVES = String.raw`(?:${CLASS})\((?:${CLASS})(?:[、/](?:${CLASS})){0,5}\)`;

/** Source of a regular expression over folded text for all bracketed alternatives that are one word. */
export const ALTERNATIVES = `${RESIDENTS}|${CLASS_WITH_ALTERNATIVES}`;
