import { BRACKETED_LEVEL } from '../../lexicon/levels.js';
import {
  ASKING,
  ASSISTING,
  CHARGES,
  CHARGING,
  DRIVING,
  JOINING,
  LABELS,
  TOGETHER,
} from '../../lexicon/responsibility-words.js';
import { type Atom, anyOf, initials, matchAt } from '../atom.js';
import type { Token } from '../token.js';
import { body } from './body.js';
import { level } from './place.js';

/** What an S token does with bodies: a label before their list, a verb behind them, or a word before one. */
export type Trigger = 'label' | 'charge' | 'drive' | 'join' | 'assist' | 'ask' | 'answer';

const token = (text: string, start: number, end: number, trigger: Trigger, role: string): Token => ({
  letter: 'S',
  span: { start, end },
  text: text.slice(start, end),
  value: `${trigger} ${role}`,
});

const LABEL = LABELS.map(([role, pattern]) => [role, new RegExp(pattern, 'y')] as const);
/** A colon, 为, a closing bracket of 【责任单位】, or the list itself where punctuation was lost. */
const LIST_AHEAD = /\s*[:\]】为是]|\s*$|[\s\n]/y;

function label(text: string, at: number): Token | null {
  for (const [role, pattern] of LABEL) {
    const found = matchAt(pattern, text, at);
    if (!found) continue;
    const end = at + found[0].length;
    return matchAt(LIST_AHEAD, text, end) || body.match(text, end) ? token(text, at, end, 'label', role) : null;
  }
  return null;
}

const CHARGE = CHARGES.map(([role, pattern]) => [role, new RegExp(pattern, 'y')] as const);
/** The clause, or what is in brackets, ends there, or says what is done: A牵头会同B, A牵头的机制. */
const CHARGE_AHEAD = /\s*(?:$|[,。;:、)\]\n]|会同|联合|制定|建立|组织|的|开展|落实|推进|实施|编制|研究|抓好|完成)/y;
/** The last characters of a body's name, or of a list of them. */
const BODY_BEFORE = /(?:[局厅委部办处科室股署院校会站所社司行队台镇乡村县区市州盟旗等地级)]|中心|公司|集团|政府|政协|人大|机关|部门|单位|小组|专班|大学|企业|[妇残]联|街道|系统|团体)$/u;

function charge(text: string, at: number): Token | null {
  if (!BODY_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  for (const [role, pattern] of CHARGE) {
    const found = matchAt(pattern, text, at);
    if (found && matchAt(CHARGE_AHEAD, text, at + found[0].length)) return token(text, at, at + found[0].length, 'charge', role);
  }
  return null;
}

const BEFORE_BODY: readonly (readonly [Trigger, string, RegExp])[] = [
  ['drive', 'executor', new RegExp(anyOf(DRIVING), 'y')],
  ['join', 'partner', new RegExp(anyOf(JOINING), 'y')],
  ['assist', 'lead', new RegExp(anyOf(ASSISTING), 'y')],
  ['ask', 'support', new RegExp(anyOf(ASKING), 'y')],
  ['answer', 'responsible', new RegExp(anyOf(CHARGING), 'y')],
];
const TOGETHER_AHEAD = new RegExp(`与(?=[^,。;:!?\\n]{2,60}?(?:${TOGETHER}))`, 'y');
const LEVEL_AHEAD = new RegExp(`(?:有条件的|部分|每个|相关|有关|全[省市县区])?(?:各|${BRACKETED_LEVEL}|[市县]、|乡镇|街道|相关[市县]|有关[市县]|(?:不少于|不低于|至少)?\\d)`, 'y');

/** Does a body, or a level that is one, stand here? */
const bodyAhead = (text: string, at: number): boolean =>
  body.match(text, at) !== null || level.match(text, at) !== null || matchAt(LEVEL_AHEAD, text, at) !== null;

function before(text: string, at: number): Token | null {
  for (const [trigger, role, pattern] of BEFORE_BODY) {
    const found = matchAt(pattern, text, at);
    if (found && bodyAhead(text, at + found[0].length)) return token(text, at, at + found[0].length, trigger, role);
  }
  const together = matchAt(TOGETHER_AHEAD, text, at);
  return together && body.match(text, at + 1) ? token(text, at, at + 1, 'join', 'partner') : null;
}

/** Words that assign responsibility or drive somebody: 责任单位:, A牵头, 督促各地, 会同财政部门. `value` is the trigger and the role it gives. */
export const trigger: Atom = {
  id: 'trigger',
  starts: initials([...DRIVING, ...JOINING, ...ASSISTING, ...ASKING, ...CHARGING, ...'总牵主协配参支第具责负承落实执分共联等根依按各密积与'.split('')]),
  match: (text, at) => label(text, at) ?? charge(text, at) ?? before(text, at),
};
