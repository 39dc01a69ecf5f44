import type { UnitRole } from '../model/index.js';
import { fold } from './fold.js';
import { prefilterOf } from './prefilter/prefilter.js';

/** What a column of a task table holds; `other` columns keep their printed names, an `index` column is dropped. */
export type ColumnRole = 'index' | 'category' | 'task' | 'target' | 'allocation' | 'responsible' | 'other';

/** What the cells of a column look like, whatever they are for: how a cell that stands in the wrong column is found out. */
export type Holds =
  | 'serial'
  | 'group'
  | 'numbered-group'
  | 'name'
  | 'text'
  | 'shares'
  | 'bodies'
  | 'person'
  | 'time'
  | 'figure'
  | 'unit'
  | 'free';

/** A column's head, read word by word. */
export interface TableHead {
  readonly role: ColumnRole;
  readonly holds: Holds;
  /** The part that the bodies in the column have in the work; null where it names none. */
  readonly body: UnitRole | null;
  /** Says what the work consists of (项目内容, 建设规模), beside a column that names it. */
  readonly details: boolean;
}

/*
 * A head is made of few words: modifiers, then a noun, at times a second noun (目标及措施) and a bracket (总投资(万元)). The noun tells
 * what the column holds, before a body's noun (单位, 科室) its part in the work does (牵头, 配合). Everything else is no head.
 */

const BRACKET = '(?:\\([^()]{1,12}\\))?';
const YEAR = '(?:(?:19|20)\\d{2}(?:-(?:19|20)?\\d{2,4})?年?(?:度|末|底)?|“?十[一二三四五]五”?(?:时期|期间|期末|末)?)';
const MODIFIER = `(?:${YEAR}|主要|重点|具体|总体|阶段性?|关键|核心|本年度?|年度|今年|当年|全年|建设|实施|推进|落实|整改|整治|改革|创新|创建|考核|评价|监测|督查|督办|民生|实事|为民|惠民|服务|工作|任务|项目|工程|指标|责任|目标|绩效|发展|规划|计划|课题|调研|立法|政策|研究|细化|细分|分项|保障|支撑|预期性?|约束性|[一二三]级|[国省市县区][级直]|专项|存在|反馈|完成|治理|攻坚|行动|管理|检查|培训|宣传|活动|所属|分类)`;

/** A head of one of these nouns, after any modifiers; a second noun behind 及, 和, 与 or a stroke may follow. */
const headed = (nouns: string, modifier = MODIFIER): RegExp =>
  new RegExp(`^(?:${modifier}){0,4}(?:${nouns})(?:[及和与或、/]?(?:${MODIFIER}){0,3}(?:${ANY_NOUN}))?${BRACKET}$`, 'u');

const ofTwo = (nouns: string): RegExp => new RegExp(`^[\\u4e00-\\u9fff]{2}(?:${nouns})$`, 'u');

const TARGETS = '目标任务|任务目标|目标数?值|指标数?值|规划值|预期值|目标|标准|要求|措施|举措|成效|成果|效果|做法';
const MATTERS = '任务|事项|项目|工作|指标|名称|实事|课题|工程|议题|问题|重点|专项|行动|环节|条目|题目';
const ALLOCATIONS = '分解落实|分解任务数?|分解指标|分解数?|分配数?|任务数|指标数';
const ANY_NOUN = `${TARGETS}|${MATTERS}|内容|规模|概况|类别|时限|时间|进度|单位|部门`;

/** How a body's part in the work is said in a head. */
const PARTS: readonly (readonly [UnitRole, string])[] = [
  ['lead', '总?牵头|主办'],
  ['support', '协助|协办|会办|配合|协同|参与|参加|参建|支持|协作'],
  ['guide', '指导'],
  ['responsible', '责任|负责|主责|承办|落实|承担|实施|执行|主管|经办'],
];
const PART = PARTS.map(([, words]) => words).join('|');
const BODY_NOUN = '单位|部门|处\\(室\\)|处室|科\\(室\\)|科室|股室|司局|机构|主体|县区|区县|处|科|股|局';

/** 牵头单位, 市级责任部门, 牵头考核单位, 责任单位及责任人, 责任单位(配合). */
const BODIES = new RegExp(
  `^[\\u4e00-\\u9fff]{0,8}?(?<part>${PART})(?:${PART}|${MODIFIER}|领导|主要|第一){0,2}(?:${BODY_NOUN})(?:[及和与、/](?:责任人|负责人|责任领导|人员))?(?:\\((?<inner>[^()]{1,8})\\))?$`,
  'u',
);
const ASSIGNMENT = /^(?:责任|任务|职责|部门|工作)分工$/u;

const TIME = new RegExp(
  `^(?:${MODIFIER}|办结|预计|起止|开工|竣工|达标|序时|形象|进度|时间|推进|销号|交付|出台|上报|报送){0,4}(?:时限|时间表|时间|期限|年限|日期|节点|工期|进度|时序|时间安排|进度安排|计划安排)(?:安排|要求|节点|计划|及要求|和要求)?${BRACKET}$`,
  'u',
);
const SPAN_OF_YEAR = /^(?:第?[一二三四1-4]季度|[上下]半年)(?:工作)?(?:目标|进度|计划|任务|安排)?$/u;

const FIGURE = new RegExp(
  `^(?:${MODIFIER}|总|累计|预计|估算|已|本|中央|财政|配套|补助|占地|建筑|奖补|新增|投入|其中){0,4}(?:投资|资金|面积|里程|长度|数量|人数|户数|金额|经费|总额|额度|分值|权重|得分|分数|比例|占比|预算|概算)(?:估算|计划|需求|安排|额)?${BRACKET}$`,
  'u',
);
const ACHIEVED =
  /^(?:\d{4}年?|“?十[一二三四五]?五”?)?.{0,6}(?:基期|基数|现状|实际|完成数?值|完成情况|基准|年均增长|年均增速|累计)[^()]{0,4}(?:\([^()]{1,8}\))?$/u;

const FREE = headed(
  '备注|说明|依据|来源|地点|地址|范围|区域|属性|性质|方式|含义|位置|定义|解释|出处|形式|对象|周期|频次|状态|业主|法人|材料|情况|进展|口径|公式|方法',
  `${MODIFIER}|推广|适用|覆盖|数据|资料|计算|佐证|统计|进展|落实|联系|资金`,
);
const PERSON =
  /^[\u4e00-\u9fff]{0,4}(?:责任|牵头|分管|包保|包抓|挂钩|挂联|主管|联系|负责|督办|配合|协助)?(?:领导|责任人|负责人|联系人|联络人)(?:及职务|姓名|\([^()]{1,8}\))?$/u;

const FORMS: readonly (readonly [RegExp, ColumnRole, Holds, details?: boolean])[] = [
  [/^(?:项目|任务)?(?:序号|编号|序|顺序|No\.?)$/u, 'index', 'serial'],
  [/^(?:计量|指标)?单位$/u, 'other', 'unit'],
  [PERSON, 'other', 'person'],
  [ASSIGNMENT, 'responsible', 'bodies'],
  [TIME, 'other', 'time'],
  [SPAN_OF_YEAR, 'other', 'free'],
  [headed('类别|分类|领域|类型|板块|大类|门类|方面'), 'category', 'name'],
  [/^一级指标$/u, 'category', 'name'],
  [new RegExp(`^[\\u4e00-\\u9fff()、,]{0,12}?(?:${ALLOCATIONS})${BRACKET}$`, 'u'), 'allocation', 'shares'],
  [ACHIEVED, 'other', 'figure'],
  [FIGURE, 'other', 'figure'],
  [new RegExp(`^${YEAR}${BRACKET}$`, 'u'), 'target', 'figure'],
  [FREE, 'other', 'free'],
  [headed('规模|概况|建设内容|建设规模|建设性质'), 'other', 'text', true],
  [headed('内容'), 'task', 'text', true],
  [headed(TARGETS), 'target', 'text'],
  [headed(MATTERS), 'task', 'name'],
  // 办理要求, 答复时间, 建议题目: two characters of any kind before a noun that few cells end with.
  [ofTwo('目标|标准|要求|措施|举措|成效'), 'target', 'text'],
  [ofTwo('时间|时限|期限|日期|节点'), 'other', 'time'],
  [ofTwo('任务|事项|题目|名称'), 'task', 'name'],
  [ofTwo('内容'), 'task', 'text', true],
];

/** The longest name that a column is likely to have. */
export const MAXIMUM_COLUMN_NAME = 18;

/** Most lines begin and end like no head. */
const mayFit = prefilterOf([BODIES, ...FORMS.map(([pattern]) => pattern)]);

/** A column's head from its printed name, spaces and widths of characters ignored; null for a head that tables of tasks do not use. */
export function tableHead(printed: string): TableHead | null {
  if (printed.length > 2 * MAXIMUM_COLUMN_NAME) return null;
  const name = fold(printed).replaceAll(' ', '');
  if (name === '' || name.length > MAXIMUM_COLUMN_NAME) return null;
  const fitting = mayFit(name);
  const bodies = (fitting & 1) === 1 ? BODIES.exec(name)?.groups : undefined;
  if (bodies) {
    const body = partOf(bodies.inner ?? '') ?? partOf(bodies.part ?? '');
    return {
      role: body === 'lead' || body === 'responsible' ? 'responsible' : 'other',
      holds: 'bodies',
      body,
      details: false,
    };
  }
  const form = FORMS.find(([pattern], i) => ((fitting >>> (i + 1)) & 1) === 1 && pattern.test(name));
  if (!form) return null;
  const [, role, holds, details = false] = form;
  return { role, holds, body: role === 'responsible' ? 'responsible' : null, details };
}

const PART_PATTERNS = PARTS.map(([role, words]) => [role, new RegExp(`^(?:${words})`, 'u')] as const);
const partOf = (word: string): UnitRole | null => PART_PATTERNS.find(([, words]) => words.test(word))?.[0] ?? null;

/** The year that a column's figures are of: that in its head, or the last of a five-year plan (“十四五”末). */
export function headYear(name: string): number | null {
  const { year, plan } = /(?<year>(?:19|20)\d{2})|十(?<plan>[一二三四五])五/u.exec(name)?.groups ?? {};
  if (year !== undefined) return Number(year);
  return plan === undefined ? null : LAST_OF_TENTH + 5 * ('一二三四五'.indexOf(plan) + 1);
}
/** “十五” ended in 2005, “十一五” in 2010. */
const LAST_OF_TENTH = 2005;
