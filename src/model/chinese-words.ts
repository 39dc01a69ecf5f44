import type { Deadline } from './deadline.js';
import type { ReviewedKind, Verdict } from './decision.js';
import type { Diagnostic } from './diagnostic.js';
import type { NumberClass } from './ledger-entry.js';
import type { Direction, Op, Tier } from './measure.js';
import type { BlockRole } from './outline.js';
import type { Relation } from './qualitative-target.js';
import type { Status, Strength } from './record-parts.js';
import type { UnitRole } from './responsible-unit.js';
import type { Task } from './task.js';
import type { UnusualReason } from './unusual.js';

/** The words of closed lists in Chinese, as README.zh.md explains them: the same on the command line, under `--headings zh` and in the report. */
export const chineseWords = {
  op: {
    '>=': '不低于',
    '>': '高于',
    '<=': '不高于',
    '<': '低于',
    '~': '约',
    '=': '等于',
    range: '区间',
  } satisfies Record<Op, string>,
  status: { target: '目标', achieved: '已达到', descriptive: '描述' } satisfies Record<Status, string>,
  tier: { base: '基本', stretch: '更高目标' } satisfies Record<Tier, string>,
  direction: { rise: '上升', fall: '下降' } satisfies Record<Direction, string>,
  relation: {
    'in-step': '同步',
    above: '高于',
    'at-least': '不低于',
    below: '低于',
    'at-most': '不高于',
    'as-set': '完成下达目标',
    rise: '上升',
    fall: '下降',
    'no-fall': '不减',
    'no-rise': '不增',
    steady: '稳定',
    'none-left': '清零',
    leading: '居前列',
  } satisfies Record<Relation, string>,
  strength: { binding: '约束', expected: '预期', striving: '力争', encouraged: '鼓励' } satisfies Record<
    Strength,
    string
  >,
  deadlineKind: {
    by: '截止',
    within: '期间',
    recurring: '定期',
    relative: '相对',
    duration: '时长',
  } satisfies Record<Deadline['kind'], string>,
  taskKind: { work: '工作', assignment: '分工' } satisfies Record<Task['kind'], string>,
  role: {
    lead: '牵头',
    responsible: '负责',
    support: '配合',
    partner: '会同',
    guide: '指导',
    executor: '落实',
  } satisfies Record<UnitRole, string>,
  verdict: { accepted: '已确认', corrected: '已更正', removed: '已删除', added: '已补充' } satisfies Record<
    Verdict,
    string
  >,
  reviewedKind: {
    measures: '目标值',
    qualitativeTargets: '定性目标',
    deadlines: '时限',
    responsibleUnits: '责任单位',
    references: '引用文件',
  } satisfies Record<ReviewedKind, string>,
  unusualReason: {
    unit: '单位可能不同',
    beside: '数倍于同地区另一数值',
    far: '相差悬殊',
    sum: '分项合计超过总数',
  } satisfies Record<UnusualReason, string>,
  severity: { error: '错误', warning: '警告', info: '说明' } satisfies Record<Diagnostic['severity'], string>,
  numberClass: {
    measure: '目标值',
    deadline: '时限',
    date: '日期',
    'section-number': '章节编号',
    'document-number': '文号',
    ordinal: '序数',
    grade: '等级',
    name: '名称',
    'name-year': '名称中的年份',
    article: '条款',
    count: '计数',
    attribute: '属性',
    phone: '电话',
    'page-furniture': '页面杂项',
    'table-number': '表格序号',
    reference: '引用标题',
    time: '时间',
    unexplained: '未解释',
  } satisfies Record<NumberClass, string>,
  blockRole: {
    boilerplate: '页面杂项',
    metadata: '文件信息',
    title: '标题',
    addressee: '主送机关',
    preamble: '引言',
    heading: '小标题',
    paragraph: '段落',
    table: '表格',
    signature: '落款',
    attachment: '附件',
  } satisfies Record<BlockRole, string>,
} as const;
