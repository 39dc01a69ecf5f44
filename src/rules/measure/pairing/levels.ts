import { trailingCreationVerb, trimName, withCreationVerb } from '../../../phrases/name.js';
import type { Extraction } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import { grantedThing, type Listing, memberTokens } from './listing.js';
import { paired, readPredicate, textOf } from './pairs.js';

const STEP = '(?:[一二三四五六七八九特]|[1-5]A?|国家|省|市|县)';
const KIND = '(?:星级|级|等奖)';
/** 国家级、省级和市级; 5A、4A、3A级. */
const LISTED = new RegExp(`(?<![第\\d.])${STEP}${KIND}?(?:[、和与及或]${STEP}${KIND}?){1,8}(?<=${KIND})(?!以)`);
/** 三到五级. */
const RANGE = new RegExp(`(?<from>[一二三四五六七八九])[到至-](?<to>[一二三四五六七八九])(?<kind>${KIND})(?!以)`);
const NUMERALS = '一二三四五六七八九';

/** Levels, and what there is of each or is given for it: 对获评三到五级的,分别给予4万元、8万元、12万元. */
export function ofLevels(listing: Listing): readonly Extraction<MeasureFact>[] {
  const { slots, values, said } = listing;
  const text = textOf(memberTokens(listing));
  const found = RANGE.exec(text) ?? LISTED.exec(text);
  if (!found) return [];
  const rest = trimName(text.slice(found.index + found[0].length)).replace(/^的/, '');
  const { changing, ...all } = readPredicate(slots, { per: null, base: null });
  const granted = said ? grantedThing(listing) : null;
  const making = trailingCreationVerb(text.slice(0, found.index));
  const members = levelsIn(found).map((level) =>
    granted === null
      ? { subject: withCreationVerb(making, level + rest + changing) }
      : { scope: level + rest, subject: granted },
  );
  return granted === null && (rest === '' || !slots.named) ? [] : paired(members, values, all);
}

function levelsIn({ 0: text, groups = {} }: RegExpExecArray): readonly string[] {
  const { from, to, kind = new RegExp(`${KIND}$`).exec(text)?.[0] ?? '' } = groups;
  if (from === undefined || to === undefined)
    return text.split(/[、和与及或]/).map((level) => (level.endsWith(kind) ? level : level + kind));
  return [...NUMERALS.slice(NUMERALS.indexOf(from), NUMERALS.indexOf(to) + 1)].map((step) => step + kind);
}
