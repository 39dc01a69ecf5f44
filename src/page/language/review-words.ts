import { chineseWords } from '../../model/chinese-words.js';
import type { ReviewOrder, UnusualNote, Verdict } from '../../model/index.js';

/** The words of a review, beside those that the report has. */
export interface ReviewWords {
  readonly title: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Of a decision: who made it. */
  readonly by: string;
  readonly rulesRead: string;
  readonly readNothing: string;
  readonly progress: (done: number, left: number) => string;
  readonly order: string;
  readonly orders: Readonly<Record<ReviewOrder, string>>;
  /** Why a value is looked at first. */
  readonly unusual: (note: UnusualNote) => string;
  readonly comparedWith: (others: NonNullable<UnusualNote['others']>) => string;
  readonly queue: string;
  readonly nothingLeft: string;
  readonly accept: string;
  readonly correct: string;
  readonly remove: string;
  readonly add: string;
  readonly undo: string;
  readonly next: string;
  readonly previous: string;
  readonly save: string;
  readonly cancel: string;
  readonly why: string;
  readonly addKind: string;
  readonly selectFirst: string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly failed: (what: string) => string;
  readonly notReached: string;
  readonly start: string;
  readonly end: string;
  readonly change: string;
  readonly changeFrom: string;
  readonly unitFull: string;
  readonly matter: string;
  readonly level: string;
  readonly unspecified: string;
}

const zh: ReviewWords = {
  title: '审阅',
  verdict: chineseWords.verdict,
  by: '审阅人',
  rulesRead: '规则原读作',
  readNothing: '规则未读出',
  progress: (done, left) => `已审 ${done} 项，待审 ${left} 项`,
  order: '顺序',
  orders: {
    unusual: '悬殊者在前',
    confidence: '把握低者在前',
    indicator: '按指标',
    reading: '按原文顺序',
    unexplained: '未解释的数字',
  },
  unusual: ({ reason, times, beside }) =>
    [chineseWords.unusualReason[reason], times && `${times} 倍`, beside && `“${beside}”`].filter(Boolean).join('，'),
  comparedWith: ({ regions, level, year, median, least, most }) =>
    `${regions} 个地区（${level}，${year}年）：中位数 ${median}，${least} 至 ${most}`,
  queue: '待审',
  nothingLeft: '此顺序下没有待审的内容。',
  accept: '确认',
  correct: '更正',
  remove: '删除',
  add: '补充',
  undo: '撤销',
  next: '下一项',
  previous: '上一项',
  save: '保存',
  cancel: '取消',
  why: '理由',
  addKind: '种类',
  selectFirst: '请先在原文中选中要补充的词语。',
  undone: '已撤销上一项决定。',
  nothingToUndo: '没有可撤销的决定。',
  failed: (what) => `未能保存：${what}`,
  notReached: '无法连接 plan-extract review，请用它给出的完整地址打开本页。',
  start: '起',
  end: '止',
  change: '增减',
  changeFrom: '相对于',
  unitFull: '全称',
  matter: '领域',
  level: '层级',
  unspecified: '—',
};

const REASONS: Readonly<Record<UnusualNote['reason'], string>> = {
  unit: 'perhaps in another unit',
  beside: 'several times another value of the region',
  far: 'far from the others',
  sum: 'parts that come to more than their whole',
};

const en: ReviewWords = {
  title: 'Review',
  verdict: { accepted: 'accepted', corrected: 'corrected', removed: 'removed', added: 'added' },
  by: 'by',
  rulesRead: 'the rules read',
  readNothing: 'the rules read nothing',
  progress: (done, left) => `${done} judged, ${left} to go`,
  order: 'Order',
  orders: {
    unusual: 'unusual first',
    confidence: 'least certain first',
    indicator: 'by indicator',
    reading: 'in reading order',
    unexplained: 'unexplained numbers',
  },
  unusual: ({ reason, times, beside }) =>
    [REASONS[reason], times && `${times} times`, beside && `“${beside}”`].filter(Boolean).join(', '),
  comparedWith: ({ regions, level, year, median, least, most }) =>
    `${regions} regions (${level}, ${year}): median ${median}, ${least} to ${most}`,
  queue: 'To be reviewed',
  nothingLeft: 'Nothing is left in this order.',
  accept: 'Accept',
  correct: 'Correct',
  remove: 'Remove',
  add: 'Add',
  undo: 'Undo',
  next: 'Next',
  previous: 'Previous',
  save: 'Save',
  cancel: 'Cancel',
  why: 'Why',
  addKind: 'Kind',
  selectFirst: 'Select the words in the text first.',
  undone: 'The last decision is taken back.',
  nothingToUndo: 'There is no decision to take back.',
  failed: (what) => `It was not saved: ${what}`,
  notReached: 'plan-extract review cannot be reached. Open this page with the whole address that it gives.',
  start: 'from',
  end: 'until',
  change: 'Change',
  changeFrom: 'Change from',
  unitFull: 'In full',
  matter: 'Matter',
  level: 'Level',
  unspecified: '—',
};

/** The words of a review in the language of others. */
export const reviewWords = ({ lang }: { readonly lang: string }): ReviewWords => (lang.startsWith('en') ? en : zh);
