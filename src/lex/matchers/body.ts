import { AGENCY_FIELDS } from '../../lexicon/agency-fields.js';
import { anyOf } from '../../lexicon/any-of.js';
import { BODY, BODY_STARTS, CLOSING, FELLOW, NAME, ORGAN, PLACE, SCOPE, SHORT } from '../../lexicon/bodies.js';
import { characterBits } from '../../lexicon/character-bits.js';
import { codeUnitAt } from '../../lexicon/code-unit-at.js';
import { pairAt, pairTable, setPair } from '../../lexicon/pair-table.js';
import { LONG_PREDICATE } from '../../lexicon/predicates.js';
import { fitsAt, matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { REGIONS } from '../../lexicon/regions.js';
import { ASKING, ASSISTING, CHARGING, DRIVING, JOINING } from '../../lexicon/responsibility-words.js';
import { endingWith, type Found, initials, type Matcher } from '../matcher.js';
import { makeToken } from '../token.js';
import type { UserTerms } from '../user-terms.js';
import { endsHere, unknownNameEnd } from './body-end.js';

/** A name stands at the head of a clause or list, or behind a word that drives or joins a body, not in the middle of a phrase. */
const MARKS_BEFORE = '\n ,.。;:!?()[]“”、和及与由请年前底末内';
const WORDS_BEFORE = [
  ...[...DRIVING, ...JOINING, ...ASSISTING, ...ASKING, ...CHARGING],
  ...[...'一二三四五六七八九十'].map((number) => `${number}是`),
  ...['同时', '此外', '另外', '单位', '处室', '部门'],
];
const BEFORE = `(?:[${MARKS_BEFORE.replace(/[[\]]/g, '\\$&')}]|${anyOf(WORDS_BEFORE)})`;
const behindHead = endingWith([...MARKS_BEFORE, ...WORDS_BEFORE]);
const isHead = (text: string, at: number): boolean => at === 0 || behindHead(text, at);
const PLACE_WINDOW = 18;
const PLACE_ENDS = '省区市州盟县旗镇乡道';
/** 加强县民政局建设: a verb before a level is no place. */
const PLACED = new RegExp(`${BEFORE}(?<place>(?!${LONG_PREDICATE}|代表|[全各和及与、]|[有相]关)${PLACE})$`, 'u');

const WHOLE = sticky(new RegExp(BODY, 'y'));
const SCOPED = sticky(new RegExp(SCOPE, 'y'));
const UNSCOPED = sticky(new RegExp(`${NAME}|${ORGAN}`, 'y'));
/** What a place's name may stand before. */
const OF_PLACE = UNSCOPED;
const FIELD_ALONE = sticky(new RegExp(SHORT, 'y'));
const ANOTHER = sticky(new RegExp(FELLOW, 'y'));
/** 渔政 in 公安、渔政等部门: between known ones any short name is a field where the list says that its members are. */
const AMONG_FIELDS = '(?:(?![的和与及等各])[一-龥])';
const OTHER_FIELD = sticky(
  new RegExp(
    `${AMONG_FIELDS}{2,4}?(?=(?:[、和及]${AMONG_FIELDS}{2,6}){0,8}等(?:有关|相关|多个|\\d{1,2}个)?部门(?!口))`,
    'y',
  ),
);
const SIGN = sticky(/、|以及|[和及与]/y);
const CLOSED = sticky(new RegExp(CLOSING, 'y'));
const AND_SO_ON = sticky(/等/y);
const MAXIMUM_MEMBERS = 16;
const LONGEST_PLACE = 12;

/** What stands before this place; the text's own beginning reads as a line feed. */
const before = (text: string, at: number, reach: number): string =>
  at <= reach ? `\n${text.slice(0, at)}` : text.slice(at - reach, at);

/** Provinces and cities by their short names, which agencies of the state bear: 山东|银保监局, 昆明|海关. */
const SHORT_PLACES: ReadonlySet<string> = new Set(REGIONS.map((region) => region.short));
const SHORT_PLACE_ENDS = [...SHORT_PLACES].map((name) => name.slice(-1)).join('');
const [SHORTEST_PLACE, LONGEST_SHORT_PLACE] = [2, 4];

/** The first two characters of each, and the last two: at most places stands neither. */
const [FIRST_TWO, LAST_TWO] = [pairTable<true>(), pairTable<true>()];
for (const name of SHORT_PLACES) {
  setPair(FIRST_TWO, name, true);
  setPair(LAST_TWO, name.slice(-2), true);
}

/** How long the short name is that ends (`ahead` false) or begins here; 0 where there is none. */
function shortPlace(text: string, at: number, ahead: boolean): number {
  if (!(ahead ? pairAt(FIRST_TWO, text, at) : pairAt(LAST_TWO, text, at - 2))) return 0;
  for (let length = SHORTEST_PLACE; length <= LONGEST_SHORT_PLACE; length++) {
    const name = ahead ? text.slice(at, at + length) : text.slice(Math.max(0, at - length), at);
    if (SHORT_PLACES.has(name)) return length;
  }
  return 0;
}

const STARTS = initials([...AGENCY_FIELDS, ...BODY_STARTS]);
const [STARTS_NAME, ENDS_PLACE, ENDS_SHORT_PLACE, STARTS_SHORT_PLACE] = [1, 2, 4, 8];
/** Asked for at every other character. */
const BITS = characterBits(STARTS, PLACE_ENDS, SHORT_PLACE_ENDS, initials([...SHORT_PLACES]));
const hasBit = (text: string, at: number, bit: number): boolean => ((BITS[codeUnitAt(text, at)] ?? 0) & bit) !== 0;

/** Where the name begins whose head stands here: at a place before it, here, or nowhere. */
function nameStart(text: string, at: number): number | null {
  if (isHead(text, at)) return at;
  if (hasBit(text, at - 1, ENDS_PLACE)) {
    const place = PLACED.exec(before(text, at, PLACE_WINDOW))?.groups?.place;
    if (place !== undefined) return at - place.length;
  }
  if (!hasBit(text, at - 1, ENDS_SHORT_PLACE)) return null;
  const short = shortPlace(text, at, false);
  return short > 0 && isHead(text, at - short) ? at - short : null;
}

interface Member {
  readonly end: number;
  /** A field alone (财政), which names a body only in a list that says so. */
  readonly short: boolean;
  /** Of the user's lexicon. */
  readonly userTerm?: true;
}

/** A name of the user's lexicon, behind a level or not. */
function userMember(text: string, at: number, { bodyStarts, bodyEnd }: UserTerms): Member | null {
  if (bodyStarts === '') return null;
  const scope = matchAt(SCOPED, text, at)?.[0].length ?? 0;
  const end = bodyEnd(text, at) ?? bodyEnd(text, at + scope);
  return end === null ? null : { end, short: false, userTerm: true };
}

/** A level whose own body follows; 市场, 区域, 县城 are other words, 市委 and 县政府 known bodies. */
const LEVEL_OF_UNKNOWN = sticky(
  /自治区|部(?![分队门署位件长级委属际落首内外省市])|厅(?![级堂长局属里内])|局(?![部面势限长级属域党])|县(?!城(?![投建管市]))(?![级域长委政])|[省市区州盟旗](?![级内外域场民容位划块际直属长辖情委]|政(?:府|协|法|治|策|权))/y,
);

/** A known name goes on to that of an office under it (省民政厅|养老服务处) where nothing else may follow it. */
function withOffice(text: string, end: number): number {
  return fitsAt(SIGN, text, end) || endsHere(text, end) ? end : (unknownNameEnd(text, end) ?? end);
}

function memberAt(text: string, at: number, first: boolean, placed: boolean, terms: UserTerms): Member | null {
  const ofUser = userMember(text, at, terms);
  if (ofUser) return ofUser;
  if (placed) {
    const found = matchAt(OF_PLACE, text, at);
    return found && { end: withOffice(text, at + found[0].length), short: false };
  }
  const whole = matchAt(WHOLE, text, at);
  // 政府, 人大 and the like are bodies only of somewhere, or in a list that began with one.
  if (whole && !(first && whole.groups?.organ && !whole.groups.scope))
    return { end: withOffice(text, at + whole[0].length), short: false };
  const loose = first ? null : (matchAt(UNSCOPED, text, at) ?? matchAt(ANOTHER, text, at));
  if (loose) return { end: withOffice(text, at + loose[0].length), short: false };
  const level = matchAt(LEVEL_OF_UNKNOWN, text, at)?.[0].length ?? 0;
  const unknown = first && level === 0 ? null : unknownNameEnd(text, at + level);
  if (unknown !== null) return { end: unknown, short: false };
  const field = matchAt(FIELD_ALONE, text, at) ?? (first ? null : matchAt(OTHER_FIELD, text, at));
  return field && { end: at + field[0].length, short: true };
}

/** A list of fields (财政、人社等部门) must be closed within this reach. */
const CLOSES = sticky(/[^,。;:!?()\n]{1,90}?(?:等|部门|单位)/y);

const ENDS_LIST = /部门|机关/;

interface List {
  readonly end: number;
  /** Is a name in it of the user's lexicon? */
  readonly userTerm: boolean;
}

/** The list that begins here; a list of fields needs 等部门 or, being several, 等 to be one of bodies. */
function listAt(text: string, at: number, placed: boolean, terms: UserTerms): List | null {
  let full: number | null = null;
  let end = at;
  let count = 0;
  let short = false;
  let userTerm = false;
  for (let from = at; count < MAXIMUM_MEMBERS; count++) {
    const member = memberAt(text, from, count === 0, placed && count === 0, terms);
    if (!member) break;
    if (member.short && !short && !fitsAt(CLOSES, text, from)) break;
    end = member.end;
    short ||= member.short;
    userTerm ||= member.userTerm ?? false;
    // 民政、财政、人社部门: the last name says of all what they are.
    if (!short || ENDS_LIST.test(text.slice(end - 2, end))) full = end;
    const sign = matchAt(SIGN, text, end);
    if (!sign) {
      count++;
      break;
    }
    from = end + sign[0].length;
  }
  const closed = matchAt(CLOSED, text, end) ?? (count > 1 ? matchAt(AND_SO_ON, text, end) : null);
  const last = closed && count > 0 ? end + closed[0].length : full;
  return last === null ? null : { end: last, userTerm };
}

/** Finds bodies: the built-in ones and those of a user's lexicon. */
export interface BodyReader {
  /** A body's name or a list of names in one phrase: 省财政厅, 市、县党委政府, 组织、人社等部门, 地方党委政府和编制、财政等部门. */
  readonly body: Matcher;
  /** The body whose name begins exactly here, with the place that it is of; for words that need one to follow them. */
  readonly bodyAt: Matcher['match'];
}

/** Reads bodies with what a user's lexicon adds. */
export function bodyReader(terms: UserTerms): BodyReader {
  const body: Matcher = {
    id: 'body',
    starts: STARTS + terms.bodyStarts,
    ...(terms.bodyStarts === '' && { opens: [WHOLE, OF_PLACE, LEVEL_OF_UNKNOWN, FIELD_ALONE] }),
    match(text, at) {
      const mayStart = hasBit(text, at, STARTS_NAME) || hasBit(text, at - 1, ENDS_PLACE);
      if (!mayStart && !terms.bodyStarts.includes(text.charAt(at))) return null;
      const start = nameStart(text, at);
      if (start === null) return null;
      const list = listAt(text, at, start < at, terms);
      if (list === null || !endsHere(text, list.end)) return null;
      return makeToken('B', start, list.end, text.slice(start, list.end), list.userTerm ? { userTerm: true } : {});
    },
  };
  return { body, bodyAt: (text, at) => placedBodyAt(body, text, at) };
}

const PLACED_AHEAD = sticky(new RegExp(`[一-龥]{1,${LONGEST_PLACE - 1}}?[${PLACE_ENDS}]`, 'y'));

function placedBodyAt(body: Matcher, text: string, at: number): Found | null {
  const here = body.match(text, at);
  if (here) return here;
  const short = hasBit(text, at, STARTS_SHORT_PLACE) ? shortPlace(text, at, true) : 0;
  const ofShort = short === 0 ? null : body.match(text, at + short);
  if (ofShort) return ofShort.span.start === at ? ofShort : null;
  if (!fitsAt(PLACED_AHEAD, text, at)) return null;
  for (let head = at + 2; head <= at + LONGEST_PLACE && head < text.length; head++) {
    if (!hasBit(text, head - 1, ENDS_PLACE)) continue;
    const found = body.match(text, head);
    if (found) return found.span.start === at ? found : null;
  }
  return null;
}
