import { endings, endsIn } from '../lexicon/edges.js';
import { RATE_END, SUM_END } from '../lexicon/indicator-words.js';
import { familyUnit } from '../lexicon/unit-families.js';
import { canonicalUnit, isClassifier, isShare } from '../lexicon/units.js';
import { normalWording } from './indicator-wording.js';

/** What of a measure says what is measured. `text` is the value expression, for 全覆盖. */
export interface Measured {
  readonly subject: string;
  readonly unit: string | null;
  readonly per: string | null;
  readonly base: string | null;
  readonly text?: string;
}

/**
 * All that a measure measures in one normal form, the denominator in front and the base behind: 养老床位 per 千名老年人 →
 * 每千名老年人养老床位; 护理型床位 of the base 机构床位 → 护理型床位占机构床位比例; a sum against 较上年 → …增长.
 */
export function phraseOf({ subject, unit, per, base, text }: Measured): string {
  const yearly = per === '年' && isRelative(unit);
  const plain = normalWording(subject);
  const name = yearly ? plain.replace(/(?<!年均|累计)(?:增长|下降)$/, '年均$&') : plain;
  const added = behind(name, unit, base, text ?? '', yearly);
  const whole = added === '' ? name : normalWording(name + added);
  // 每年城镇新增就业 is 城镇新增就业, so many a year.
  const counted = withPer(whole, per === '年' ? null : per);
  return counted === whole ? whole : normalWording(counted);
}

const isRelative = (unit: string | null): boolean => unit !== null && (isShare(unit) || unit === '百分点');
const CHANGE_END = /(?:增长|下降)$/;
/** 低于全省平均水平: by how much, and no share of it. */
const DIFFERENCE = /^(?:[高低快慢好优多少]于|高出|超过|领先)/;

/** 前20强, 居全省前三名: a place among others, not so many people. */
const isRank = (unit: string | null, text: string): boolean =>
  unit === '名' && /^[全居列]?[国省市县]?[前第]/.test(text);

/** What the unit and the base say that the name leaves out. */
function behind(name: string, unit: string | null, base: string | null, text: string, yearly: boolean): string {
  if (text.includes('全覆盖')) return /覆盖率$/.test(name) ? '' : '覆盖率';
  const change = base !== null && /^(?:[较比]|同比|环比)/.test(base);
  if (change || unit === '百分点') return CHANGE_END.test(name) ? '' : `${change ? base : yearly ? '年均' : ''}增长`;
  if (base !== null && DIFFERENCE.test(base)) return base;
  if (base !== null) return name.includes('占') && !name.endsWith('占比') ? '' : `占${base}`;
  if (isRank(unit, text)) return /(?:排名|名次|位次)$/.test(name) ? '' : '排名';
  if (!isRelative(unit) || RATE_END.test(name)) return '';
  if (SUM_END.test(name) && !name.includes('占')) return '增长';
  return '占比';
}

/** 人/月 → 每人每月, 人 → 人均, 街道(镇) → 每街道(镇); nothing where the name says it already. */
function withPer(name: string, per: string | null): string {
  if (per === null || per === '' || name.startsWith('每') || name.includes(`${per}均`)) return name;
  if (per === '人' || per === '户') return `${per}均${name}`;
  const every = per
    .split('/')
    .map((part) => `每${part}`)
    .join('');
  return every + (per.startsWith('人/') ? name.replace('人均', '') : name);
}

const PEOPLE = new Set(['人', '名', '位']);
const BEDS = new Set(['张', '床']);
/** Classifiers with a meaning of their own: they do not count alike with 个. */
const OWN = new Set([
  '人次',
  '户次',
  '人天',
  '人日',
  '户',
  '车次',
  '架次',
  '班次',
  '岁',
  '分',
  '课时',
  '学时',
  '学分',
  '册',
]);

/** Units that count alike share a family: 家, 所, 处 → 个; 名, 位 → 人. */
export function unitFamily(unit: string | null): string {
  const canonical = canonicalUnit(unit ?? '');
  if (PEOPLE.has(canonical)) return '人';
  if (BEDS.has(canonical)) return '张';
  return isClassifier(canonical) && !OWN.has(canonical) ? '个' : familyUnit(canonical);
}

const RATE_LAST = endings('率比例');

/** Two measures with one key measure one thing in one unit. A rate is the same with and without its 率: 建档立卡, 建档立卡率. */
export function keyOf(phrase: string, unit: string | null): string {
  const family = unitFamily(unit);
  const name = isShare(family) && endsIn(phrase, RATE_LAST) ? phrase.replace(/(?<=.{2})(?:率|占比|比例)$/, '') : phrase;
  return `${name}|${family}`;
}
