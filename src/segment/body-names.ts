/** Bodies that need nothing before them to be known as such, beside those in the lexicon. */
export const ALONE = ['党委政府', '人民政府', '中办(?=[、,;和《])', '国办(?=[、,;和《])', '[省市县区]府办(?!发)'].join(
  '|',
);

/** What a department has an office for: 社会救助处, 规划财务科. */
export const OFFICE_FIELDS = [
  '社会救助',
  '社会福利',
  '社会事务',
  '社会组织管理',
  '社会组织',
  '社会工作',
  '养老服务',
  '儿童福利',
  '老龄工作',
  '慈善事业促进',
  '慈善事业促进和社会工作',
  '慈善和社会工作',
  '基层政权',
  '基层政权和社区建设',
  '基层政权建设和社区治理',
  '区划地名',
  '优抚安置',
  '救灾救济',
  '双拥',
  '规划财务',
  '计划财务',
  '财务',
  '人事',
  '组织人事',
  '政策法规',
  '法规',
  '综合',
  '宣传',
  '信访',
  '审计',
].join('|');

/** What makes one name of the words before it, back to the place or level it is of: 省第二次全国地名普查领导小组办公室. */
export const BODY_HEADS: ReadonlySet<string> = new Set([
  '领导小组',
  '领导小组办公室',
  '工作小组',
  '协调小组',
  '工作专班',
  '专班',
  '指挥部',
  '联席会议',
  '联席会议办公室',
  '委员会',
  '委员会办公室',
  '协会',
  '联合会',
  '基金会',
  '管理局',
  '管理处',
  '管理中心',
  '研究院',
  '研究所',
  '管委会',
  '管理委员会',
]);

/** What belongs to the body right before it: 教育部 + 办公厅. */
export const OFFICES: ReadonlySet<string> = new Set(['办公厅', '办公室']);
