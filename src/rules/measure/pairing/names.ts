import { opBefore } from '../../../lexicon/bounds.js';
import { LIST_SIGN } from '../../../lexicon/connectives.js';
import { isClassifier } from '../../../lexicon/units.js';
import { withCreationVerb } from '../../../phrases/name.js';
import { phrase } from '../../../phrases/phrase.js';
import type { Extraction } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import { listedNames } from './listed-names.js';
import { grantedThing, type Listing, memberTokens } from './listing.js';
import { beginsWithCreationVerb, doingOf, type Member, madeThing, paired, readPredicate, textOf } from './pairs.js';

/** Verbs that may stand between 分别 and the values. */
const GIVING =
  /^(?:给予|补助|奖励|发放|提高|支付|按|安排|落实|新建|新增|新?认定|新?培育|新?引进|建成|完成|培训|配备|筹集|筹建|承担|安置|储备|招引|改造|整治|治理|压减|转移)$/;

/** A bare 标准 or 货运量 names nothing without its group: 公路货运量. */
const SHORT = 3;

/** Several names in running text: 集中养育和散居孤儿…最低标准分别达到1600元和950元. */
export function ofNames(listing: Listing): readonly Extraction<MeasureFact>[] {
  const { slots, values, said } = listing;
  const named = phrase(memberTokens(listing));
  const { name, scope } = named;
  if (name === null) return [];
  const doing = doingOf(slots).text;
  if (doing !== '' && !GIVING.test(doing)) return beginsWithCreationVerb(doing) ? madeIn(name, doing, listing) : [];
  const { per, changing, base } = readPredicate(slots, named);
  const op = slots.bound ? opBefore(textOf(slots.bound.tokens)) : null;
  const all = { per: slots.doing?.tokens.find(({ type }) => type === 'P')?.value ?? per, base, ...(op && { op }) };
  const cities = values.length === 2 && slots.named ? cityAndCountry(name + changing, base) : null;
  if (cities) return paired(cities, values, all);
  const things = values.every(({ token }) => isClassifier(token.quantity?.unit ?? ''));
  const list = listedNames(name, values.length, things || slots.bound !== undefined);
  // 固定资产投资、社会消费品零售总额增长5%、7% needs no 分别; 和 does.
  const reached = slots.how?.tokens.some(({ type }) => type === 'V' || type === 'I');
  if (list === null || !(said || (reached && !/[和与及,]/.test(name)))) return [];
  const noun = grantedThing(listing);
  // Names before a comma are those of the values only where each stands whole, or something is given to them.
  if (!slots.named && noun === null && list.rest !== '') return [];
  const inGroups = noun !== null || (list.groups && list.rest.length > SHORT);
  const subject = noun ?? list.rest + changing;
  const members: readonly Member[] = list.names.map((member) =>
    inGroups
      ? { scope: member, subject }
      : { scope, subject: withCreationVerb(doing || null, joined(member, list.rest) + changing) },
  );
  return paired(members, values, all);
}

/** What ends the name may begin what is said of all: 重点企业 and 企业数 are 重点企业数. */
function joined(member: string, rest: string): string {
  const shared = [4, 3, 2].find((length) => rest.length >= length && member.endsWith(rest.slice(0, length))) ?? 0;
  return member + rest.slice(shared);
}

/** 仙塘、灯塔两个工业园分别建成宿舍400间和250间: places, and what is made in each. */
function madeIn(name: string, doing: string, { values }: Listing): readonly Extraction<MeasureFact>[] {
  const places = name.replace(/[两三四五六七八九](?:个|家|所|县|市|区|镇)[一-龥]{0,8}$/, '').split(LIST_SIGN);
  const subject = madeThing(doing, '');
  if (subject === null || places.some((place) => place.length < 2 || place.length > 8)) return [];
  return paired(
    places.map((scope) => ({ scope })),
    values,
    { subject },
  );
}

/** 城乡 with two values is city and country, in the subject and in the base alike. */
function cityAndCountry(name: string, base: string | null): readonly Member[] | null {
  const at = name.lastIndexOf('城乡');
  if (at < 0 || /[、和与及]/.test(name)) return null;
  const rest = name.slice(0, at) + name.slice(at + 2);
  return ['城市', '农村'].map((part) => ({
    subject: at === 0 ? part + rest : rest,
    scope: at === 0 ? null : part,
    base: base?.replace('城乡', part) ?? null,
  }));
}
