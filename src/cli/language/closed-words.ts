import type { Outcome } from '../../compare/index.js';
import { chineseWords } from '../../model/chinese-words.js';

const { op, status, tier, direction, relation, strength, deadlineKind, taskKind, role, severity, numberClass } =
  chineseWords;
const { verdict, reviewedKind } = chineseWords;
const saying = { stated: '有数值', 'not comparable': '不可比' };
/** What became of an aim. */
export const outcome = {
  met: '完成',
  missed: '未完成',
  'not reported': '未报告',
  'no report': '没有报告',
  'not comparable': '不可比',
} satisfies Record<Outcome['verdict'], string>;

/** The Chinese words of closed lists by the column that has them; options take them in an English run too. */
export const closedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  op,
  status: { ...status, ...saying },
  tier,
  change_direction: direction,
  relation,
  strength,
  role,
  severity,
  class: numberClass,
  reason: chineseWords.unusualReason,
  kind: { ...deadlineKind, ...taskKind, ...reviewedKind },
  type: { ...deadlineKind, text: '文字', integer: '整数', number: '数字', boolean: '是否' },
  saying,
  reviewed: verdict,
  verdict: { ...verdict, ...outcome },
  until_by: { due: '原文写明', period: '所属时期末' },
  standing: { later: '未到期' },
};
