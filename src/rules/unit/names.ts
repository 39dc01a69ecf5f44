import { AGENCY_FIELDS } from '../../lexicon/agency-fields.js';
import { beginsWithField, CLOSING, endsAsBody, isField } from '../../lexicon/bodies.js';
import { codeUnitAt } from '../../lexicon/code-unit-at.js';
import { beginnings } from '../../lexicon/edges.js';
import { LEVEL } from '../../lexicon/levels.js';
import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import type { Span } from '../../model/index.js';

/** A body's name out of a list, completed from the others: 省财政、国税等部门 gives 省财政部门 and 省国税部门. */
export interface Named {
  readonly span: Span;
  readonly unit: string;
  /** The list itself says that this one leads: 市民政局(牵头). */
  readonly leads: boolean;
}

const LONGEST_NAME = 40;
const OPENING = /[(〔〈“]/u;
const CLOSING_BRACKET = /[)〕〉”]/u;
const SPLITTING = /[、,;\s/]/u;
const ENDS_NAME =
  /(?:[局厅委部办处科室股署院校会站所社司行队台镇乡村县区市州盟旗地级等)〉〕]|中心|公司|集团|政府|政协|人大|机关|部门|单位|小组|[妇残商侨文台]联|科协|街道|公检法司?)$/u;
/** 各市、县(市、区)民政局 and 省、市、县 are one name, whatever stands between the levels; so are 党委、政府. */
const LEVELS = sticky(
  new RegExp(
    `各?(?:${LEVEL})(?:(?:、|和|及)各?(?:${LEVEL})(?!级各?(?:部门|单位)))+|(?:各级|地方|[省市县区])?党委、政府`,
    'y',
  ),
);
const SIGNS = ['以及', '和', '及', '与'];
const SIGN_FIRST = beginnings(SIGNS);
/** 各部门|各单位; but 各地各部门 and 各级各部门 are said as one. */
const EACH_NEXT = /(?:(?<!各)地区|部门|单位)$/u;
const CLOSED = new RegExp(`(?:${CLOSING}|等)$`, 'u');
/** 国家能源局|等国务院相关部门 names one body; behind the last of a list anything may follow 等. */
const AND_OTHERS = /等[^()]*$/u;
const AND_OTHER_BODIES = /等(?:[^()]{0,12}(?:部门|单位|机构))?$/u;
/** 公安、渔政等部门: what stands between known fields is one too. */
const OF_FIELDS = /等[^()]{0,6}部门$/u;
const OTHER_FIELD = /^[一-龥]{2,4}$/u;
const LEADS = /\((?:牵头|牵头单位|主办|主责)\)$/u;
const WITH_LEVEL =
  /^(?<level>(?:各级|地方|当地|[省市县区州]级|[省市县区州镇]|[一-龥]{2,8}?[省市县区州])?)(?<field>.+)$/u;
const PARTY_OFFICE = /^(?:组织部|宣传部|统战部|政法委|社会工作部|编办|网信办|农办|老干部局|改革办)$/u;
const PARTY_COMMITTEE =
  /^(?<committee>.*?[省市县区州旗]委)(?=组织部|宣传部|统战部|政法委|社会工作部|编办|网信办|农办|老干部局|改革办|办公|$)/u;

/** Where each name of the list lies. Brackets are not looked into; 和 parts names but not 文化和旅游局. */
function pieces(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; ) {
    const levels = at === start ? matchAt(LEVELS, text, at) : null;
    if (levels) {
      at += levels[0].length;
      continue;
    }
    const c = text[at] ?? '、';
    if (OPENING.test(c)) depth++;
    else if (CLOSING_BRACKET.test(c)) depth = Math.max(0, depth - 1);
    const length = depth > 0 && at < text.length ? 0 : SPLITTING.test(c) ? 1 : joint(text, start, at);
    if (length > 0 || (c === '各' && depth === 0 && EACH_NEXT.test(text.slice(Math.max(start, at - 2), at)))) {
      if (at > start) found.push({ start, end: at });
      start = at + length;
    }
    at += Math.max(1, length);
  }
  return found;
}

/** The length of a 和, 及 … that parts two names here; 0 when it belongs to a name. */
function joint(text: string, start: number, at: number): number {
  if (at - start > LONGEST_NAME || SIGN_FIRST[codeUnitAt(text, at)] !== 1) return 0;
  const sign = SIGNS.find((word) => text.startsWith(word, at));
  if (!sign || text.startsWith('及其', at)) return 0;
  const left = text.slice(Math.max(start, at - LONGEST_NAME), at);
  if (ENDS_NAME.test(left)) return sign.length;
  const rest = text.slice(at + sign.length, at + sign.length + LONGEST_NAME);
  const fields = AGENCY_FIELDS.some((name) => left.endsWith(name)) && (beginsWithField(rest) || A_LEVEL.test(rest));
  return fields && !inField(left, sign, rest) ? sign.length : 0;
}

/** 省财政|与|市县 */
const A_LEVEL = new RegExp(`^(?:${LEVEL})(?:财政)?$`, 'u');

/** 文化|和|旅游: the sign belongs to the name of one matter. */
const inField = (left: string, sign: string, rest: string): boolean =>
  JOINED.some(([before = '', after = '']) => sign === '和' && left.endsWith(before) && rest.startsWith(after));
const JOINED = AGENCY_FIELDS.filter((name) => name.includes('和')).map((name) => name.split('和'));

/** The bodies that a stretch of text lists, in order; 等部门 closes a list and is no body. */
export function namesIn(folded: string, span: Span): readonly Named[] {
  const text = folded.slice(span.start, span.end);
  const parts = pieces(text);
  const bare = parts.map((part) => text.slice(part.start, part.end));
  const ofFields = OF_FIELDS.test(text) && bare.some(isField);
  const names: Named[] = [];
  let level = '';
  let lent = '';
  let committee = '';
  parts.forEach((part, i) => {
    const printed = bare[i] ?? '';
    const leads = LEADS.test(printed);
    const name = trimmed(printed.replace(LEADS, ''), i === parts.length - 1);
    if (name.text === '' || name.text.length > LONGEST_NAME) return;
    const split = WITH_LEVEL.exec(name.text)?.groups;
    // 海关 is a body by its name alone.
    const levelled = split?.field !== '海关' && isField(split?.field ?? '') ? split?.field : undefined;
    const other = ofFields && levelled === undefined && OTHER_FIELD.test(name.text) && !endsAsBody(name.text);
    const alone = other || levelled === name.text;
    const field = alone ? name.text : levelled;
    if (split?.level && !alone) level = split.level;
    if (field !== undefined) {
      const whole = { start: span.start + (parts[0]?.start ?? 0), end: span.start + text.trimEnd().length };
      names.push({ span: whole, unit: `${alone ? level : (split?.level ?? '')}${field}部门`, leads });
      lent = level;
      return;
    }
    // 各级财政和|审计部门
    const lends = i === parts.length - 1 && /部门$/u.test(name.text) && isField(name.text.slice(0, -2));
    const unit = (PARTY_OFFICE.test(name.text) ? committee : lends ? lent : '') + name.text;
    committee = PARTY_COMMITTEE.exec(name.text)?.groups?.committee ?? committee;
    const start = span.start + part.start + name.from;
    names.push({ span: { start, end: start + name.text.length }, unit, leads });
  });
  return names;
}

/** A name without quotation marks and closing stop, the last one of a list without its 等部门. */
function trimmed(printed: string, last: boolean): { readonly text: string; readonly from: number } {
  const from = /^(?:[“”:.·*—\-[由]|其中)*/u.exec(printed)?.[0].length ?? 0;
  const open = printed.slice(from).replace(/(?<![“”。.;:\]])[“”。.;:\]]+$/u, '');
  const named = open.replace(last ? AND_OTHERS : AND_OTHER_BODIES, '');
  const closed = last && named === open ? fieldBeforeClosing(open) : named;
  return { text: closed, from };
}

/** 财政部门 in 编制、财政部门: a field with 部门 is a name of its own and needs no completing. */
const fieldBeforeClosing = (name: string): string => {
  const field = name.replace(CLOSED, '');
  return /(?:个|[两三四五六七八九十\d])部门$/u.test(name) && isField(field) ? field : name;
};
