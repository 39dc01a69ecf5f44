import { screenOf } from './screen/screen.js';

/** What a column of a task table holds; `other` columns keep their printed names, an `index` column is dropped. */
export type ColumnRole = 'index' | 'category' | 'task' | 'target' | 'allocation' | 'responsible' | 'other';

/** How columns are headed, by what they hold; the first pattern that fits the whole name wins. */
const COLUMNS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['index', /^(?:序号|编号|序|项目?序号|No\.?)$/u],
  [
    'other',
    /^(?:配合|协助|协办|参与|参加|协同|责任领导|分管领导|牵头领导|责任人|联系人|完成|时限|时间|进度|属性|指标属性|指标性质|性质|计量|单位|备注|说明|数据来源|年均|累计).{0,12}$/u,
  ],
  [
    'other',
    /^(?:\d{4}年?|“?十[一二三四五]?五”?)?.{0,6}(?:基期|基数|现状|实际|完成情况|基准|年均增长|年均增速|累计).{0,6}$/u,
  ],
  ['allocation', /^.{0,12}(?:分解|分配|分解落实|任务数|分解任务|分解指标)$/u],
  [
    'responsible',
    /^(?:主要|第一)?(?:责任|负责|牵头|承办|主办|实施|落实|主责|承担)(?:单位|处室|处\(室\)|科室|部门|机构|主体|股室|司局)(?:及责任人|\(部门\))?$/u,
  ],
  ['category', /^(?:类别|分类|项目类别|任务类别|领域|工作领域|指标类别|类型|一级指标|工作类别|指标类型|板块|大类)$/u],
  [
    'target',
    /^.{0,8}(?:目标|标准|要求|措施|举措|成效|预期效果)(?:数?值|及标准|及措施|和要求|及要求|任务|要求|与要求|和措施|内容)?(?:\(.{1,8}\))?$/u,
  ],
  ['task', /^(?:项目|任务|工作|重点|主要|具体|目标|指标|事项|二级指标|实事|措施).{0,8}$/u],
  ['task', /^.{0,6}(?:任务|事项|内容|指标|项目名称|名称)$/u],
  ['target', /^(?:\d{4}年?|“?十[一二三四五]?五”?(?:期末)?)$/u],
];

/** 任务分工表 names a table, not a column of it. */
const TABLE_TITLE = /(?:表|清单|方案|计划|要点)$/u;

/** Most cells begin and end like no column's name. */
const mayFit = screenOf(COLUMNS.map(([, pattern]) => pattern));

/** The longest name that a column is likely to have. */
export const MAXIMUM_COLUMN_NAME = 16;

/** What a column with this printed name holds; null when the name is none that task tables use. Spaces are ignored. */
export function columnRole(name: string): ColumnRole | null {
  const bare = name.replaceAll(' ', '');
  if (!bare || bare.length > MAXIMUM_COLUMN_NAME || TABLE_TITLE.test(bare)) return null;
  const fitting = mayFit(bare);
  if (fitting === 0) return null;
  return COLUMNS.find(([, pattern], i) => ((fitting >>> i) & 1) === 1 && pattern.test(bare))?.[0] ?? null;
}

/** What a cell of the responsible column ends with: 社救处, 市民政局, 各辖市(区)政府, 办公室. */
export const RESPONSIBLE_CELL =
  /^(?:各)?[\u4e00-\u9fff()、,;: ·“”]{0,60}(?:处|科|室|局|办|厅|委|中心|院|站|所|股|队|会|政府|街道|镇|乡|部门|单位|公司|党组|部|司|署|联|团|行|委员会|管委会|处室|科室|(?:县|市|区)\)?)$/u;

/**
 * What readers of formats that know of merged cells write where the cell above reaches into a row: blank to the eye, yet told from a cell
 * that is empty.
 */
export const COVERED_CELL = '\u3000';
