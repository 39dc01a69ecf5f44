import { anyOf } from '../../lexicon/any-of.js';
import { LEVEL, WHOLE } from '../../lexicon/levels.js';
import { NAMED_PLACES } from '../../lexicon/place-names.js';
import { PREDICATE } from '../../lexicon/predicates.js';
import { fitsAt, matchAt, type Sticky, sticky } from '../../lexicon/prefilter/sticky.js';
import {
  ASKING,
  ASSISTING,
  CHARGES,
  CHARGING,
  DRIVING,
  JOINING,
  LABEL_AND_CHARGE_STARTS,
  LABELS,
  TOGETHER,
} from '../../lexicon/responsibility-words.js';
import type { UnitRole } from '../../model/index.js';
import { initials, type Matcher } from '../matcher.js';
import { makeToken, type Token } from '../token.js';
import type { UserTerms } from '../user-terms.js';
import type { BodyReader } from './body.js';
import { level } from './place.js';

/** What an S token does with bodies: a label before their list, a verb behind them, or a word before one. */
export type Trigger = 'label' | 'charge' | 'drive' | 'join' | 'assist' | 'ask' | 'answer';

type BodyAt = BodyReader['bodyAt'];
type BodyBefore = UserTerms['bodyBefore'];

const token = (text: string, start: number, end: number, trigger: Trigger, role: string): Token =>
  makeToken('S', start, end, text.slice(start, end), { value: `${trigger} ${role}` });

/** Several patterns with a meaning each, as one expression; the first that matches wins. */
interface Alternatives<Meaning> {
  readonly pattern: Sticky;
  readonly meanings: readonly Meaning[];
}
const alternatives = <Meaning>(entries: readonly (readonly [Meaning, string])[]): Alternatives<Meaning> => ({
  pattern: sticky(new RegExp(entries.map(([, pattern]) => `(${pattern})`).join('|'), 'y')),
  meanings: entries.map(([meaning]) => meaning),
});

function readAt<Meaning>({ pattern, meanings }: Alternatives<Meaning>, text: string, at: number) {
  const found = matchAt(pattern, text, at);
  if (!found) return null;
  const meaning = meanings[found.findIndex((group, i) => i > 0 && group !== undefined) - 1] as Meaning;
  return { meaning, end: at + found[0].length };
}

const LABEL = alternatives(LABELS);
/** A colon, 为, a closing bracket of 【责任单位】, or the list itself where punctuation was lost. */
const LIST_AHEAD = sticky(/\s*[:\]】为是]|\s*$|[\s\n]/y);

function label(text: string, at: number, bodyAt: BodyAt): Token | null {
  const found = readAt(LABEL, text, at);
  if (!found || !(fitsAt(LIST_AHEAD, text, found.end) || bodyAt(text, found.end))) return null;
  return token(text, at, found.end, 'label', found.meaning);
}

const CHARGE = alternatives(CHARGES);
/** The clause, or what is in brackets, ends there, or says what is done: A牵头会同B, A牵头的机制. */
const CHARGE_AHEAD = sticky(
  /\s*(?:$|[,。;:、)\]\n]|会同|联合|制定|建立|组织|的|开展|落实|推进|实施|编制|研究|抓好|完成)/y,
);
/** 牵头 is no noun: whatever verb follows, the bodies before it lead. */
const LEAD_AHEAD = sticky(new RegExp(PREDICATE, 'y'));
/** 牵头组织各部门: what is done is said with it. */
const LEAD_AND = /牵头(?:负责|落实|组织|实施|推进|抓总)+$/u;
/** 由X负责数据分析: behind 由 a body is charged with whatever follows. */
const BY_BEFORE = /由[^,。;:!?\n由]{2,40}$/u;
const BY_WINDOW = 42;
/** The last characters of a body's name, or of a list of them. */
const BODY_BEFORE =
  /(?:[局厅委部办处科室股署院校会站所社司行队台镇乡村县区市州盟旗地关)]|中心|中央|机构|公司|集团|政府|政协|人大|机关|部门|单位|小组|专班|大学|企业|[妇残商侨文台]联|科协|街道|系统|团体)等?(?:分别|共同|联合)?$/u;

function charge(text: string, at: number, bodyBefore: BodyBefore): Token | null {
  const found = readAt(CHARGE, text, at);
  if (!found) return null;
  if (!BODY_BEFORE.test(text.slice(Math.max(0, at - 5), at)) && !bodyBefore(text, at)) return null;
  return isCharge(text, at, found.end, found.meaning) ? token(text, at, found.end, 'charge', found.meaning) : null;
}

const isCharge = (text: string, at: number, end: number, role: UnitRole): boolean =>
  fitsAt(CHARGE_AHEAD, text, end) ||
  (role === 'lead' && (fitsAt(LEAD_AHEAD, text, end) || LEAD_AND.test(text.slice(at, end)))) ||
  (role !== 'support' && !text.startsWith('解释', end) && BY_BEFORE.test(text.slice(Math.max(0, at - BY_WINDOW), at)));

const BEFORE_BODY = alternatives<readonly [Trigger, string]>([
  [['drive', 'executor'], anyOf(DRIVING)],
  [['join', 'partner'], anyOf(JOINING)],
  [['assist', 'lead'], anyOf(ASSISTING)],
  [['ask', 'support'], anyOf(ASKING)],
  [['answer', 'responsible'], anyOf(CHARGING)],
]);
const TOGETHER_AHEAD = sticky(new RegExp(`与(?=[^,。;:!?\\n]{2,60}?(?:${TOGETHER}))`, 'y'));
const OF_ALL = sticky(new RegExp(`(?:${WHOLE})?`, 'y'));
/** 每个乡镇(街道), 不少于50%乡镇, 70%以上的县(市、区): a share of a level. */
const SHARE_AHEAD = sticky(
  new RegExp(`(?:每个|(?:不少于|不低于|至少)?\\d{1,3}(?:\\.\\d+)?%(?:以上|左右)?的?)(?:${LEVEL})${PREDICATE}`, 'y'),
);
const DOES = sticky(new RegExp(`(?:、|和|及|上半年|下半年|年内|年底前|今年|\\d{1,4}[年月]|均|都|${PREDICATE})`, 'y'));
const DUTY_AHEAD = sticky(/[^,。;:!?\n]{0,30}责任/y);

/** The end of a body, or of a level that is one, that stands here; -1 when there is none. */
function bodyEnd(text: string, at: number, bodyAt: BodyAt): number {
  const found = bodyAt(text, at) ?? level.match(text, at);
  return found && found.span.start === at ? found.span.end : -1;
}

const PLACES_DRIVEN = sticky(new RegExp(`(?:${NAMED_PLACES})(?=各?自?${PREDICATE}|\\d|[上下]半年|年底前|年内)`, 'y'));

/** Is somebody driven here to do something? */
function drivenAhead(text: string, at: number, bodyAt: BodyAt): boolean {
  const from = at + (matchAt(OF_ALL, text, at)?.[0].length ?? 0);
  if (bodyAt(text, at) !== null || (from > at && bodyAt(text, from) !== null)) return true;
  if (fitsAt(SHARE_AHEAD, text, from) || fitsAt(PLACES_DRIVEN, text, at)) return true;
  const found = level.match(text, from);
  return found !== null && (fitsAt(DOES, text, found.span.end) || bodyAt(text, found.span.end) !== null);
}

/** Does somebody answer for something here? */
function answersAhead(text: string, at: number, bodyAt: BodyAt): boolean {
  const end = bodyEnd(text, at, bodyAt);
  return end > 0 && fitsAt(DUTY_AHEAD, text, end);
}

function before(text: string, at: number, bodyAt: BodyAt): Token | null {
  const found = readAt(BEFORE_BODY, text, at);
  if (found) {
    const {
      meaning: [trigger, role],
      end,
    } = found;
    const acts = trigger === 'answer' ? answersAhead(text, end, bodyAt) : drivenAhead(text, end, bodyAt);
    if (acts) return token(text, at, end, trigger, role);
  }
  const together = fitsAt(TOGETHER_AHEAD, text, at);
  return together && bodyAt(text, at + 1) ? token(text, at, at + 1, 'join', 'partner') : null;
}

/**
 * Words that assign responsibility or drive somebody: 责任单位:, A牵头, 督促各地, 会同财政部门. `value` is the trigger and the role it gives.
 * Most need a body beside them, found by `bodyAt` behind them, and before them by how it ends or as one of the user's.
 */
export const triggerMatcher = ({ bodyAt }: BodyReader, { bodyBefore }: UserTerms): Matcher => ({
  id: 'trigger',
  starts: initials([...DRIVING, ...JOINING, ...ASSISTING, ...ASKING, ...CHARGING, ...LABEL_AND_CHARGE_STARTS]),
  opens: [LABEL.pattern, CHARGE.pattern, BEFORE_BODY.pattern, TOGETHER_AHEAD],
  match: (text, at) => label(text, at, bodyAt) ?? charge(text, at, bodyBefore) ?? before(text, at, bodyAt),
});
