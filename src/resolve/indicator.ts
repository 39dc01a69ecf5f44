import { OUT_OF_WHOLE, POPULATION_END, RATE_END } from '../lexicon/indicator-words.js';
import { INDICATORS } from '../lexicon/indicators.js';
import { type Catalogue, catalogue } from './indicator-catalogue.js';
import { keyOf, type Measured, phraseOf, unitFamily } from './indicator-phrase.js';

/** What a measure measures, under a name comparable across documents; `known` says whether the catalogue has it. */
export interface IndicatorName {
  readonly indicator: string | null;
  readonly known: boolean;
}

export interface IndicatorQuestion extends Omit<Measured, 'subject'> {
  readonly subject: string | null;
  readonly scope: string | null;
}

let builtIn: Catalogue | null = null;
/** The catalogue of INDICATORS, indexed at first use. */
export const builtInCatalogue = (): Catalogue => {
  builtIn ??= catalogue(INDICATORS);
  return builtIn;
};

const NONE: IndicatorName = { indicator: null, known: false };

/**
 * The indicator of a measure: the catalogue's name where all of subject, unit, denominator and base fit one of its wordings;
 * else the subject's own normal form. A scope that is a group (农村, 散居孤儿) belongs to what is measured, one that is
 * a place (苏南, 溧阳) does not. Null only without a subject, or where it names nothing (乡镇中).
 */
export function indicatorOf(question: IndicatorQuestion, known: Catalogue = builtInCatalogue()): IndicatorName {
  const { subject, unit, per, base, text, scope } = question;
  if (subject === null || subject.trim() === '' || (subject.endsWith('中') && OUT_OF_WHOLE.test(subject))) return NONE;
  const phrase = phraseOf({ subject: withPopulation(subject, scope), unit, per, base, text: text ?? '' });
  const entry = known.byKey.get(keyOf(phrase, unit));
  if (entry) return { indicator: entry.name, known: true };
  const inPoints = unit === '百分点' ? pointsOf(phrase, known) : null;
  if (inPoints !== null) return { indicator: `${inPoints}(百分点)`, known: true };
  return { indicator: phrase === '' ? subject : ownName(phrase, unit, known), known: false };
}

/** The indicator of a target without a number, whose unit is not known; `grows`: the target is its growth. */
export interface NamedAlone {
  readonly subject: string;
  readonly scope: string | null;
  readonly grows: boolean;
}

/** The indicator of what has no number: the catalogue's, where one alone is called so; else the subject's own normal form. */
export function indicatorNamed({ subject, scope, grows }: NamedAlone, known: Catalogue): string | null {
  const asked = { per: null, base: null, scope };
  const name = phraseOf({ ...asked, subject: withPopulation(subject, scope), unit: null });
  const isRate = RATE_END.test(name);
  if (isRate || grows) {
    const rate = indicatorOf({ ...asked, subject: isRate ? subject : `${subject}增长`, unit: '%' }, known);
    if (rate.known) return rate.indicator;
  }
  const called = new Set(familiesOf(known).flatMap((family) => known.byKey.get(`${name}|${family}`)?.name ?? []));
  const [only] = called;
  return called.size === 1 && only !== undefined ? only : name;
}

/** Families of units of the catalogue, without the per cent, in which a name often is that of a share. */
const families = new WeakMap<Catalogue, readonly string[]>();
function familiesOf(known: Catalogue): readonly string[] {
  let found = families.get(known);
  if (found === undefined) {
    found = [...new Set([...known.byKey.keys()].map((key) => key.slice(key.lastIndexOf('|') + 1)))].filter(
      (family) => family !== '%',
    );
    families.set(known, found);
  }
  return found;
}

const TURN = /^(?<rate>.+?)(?<turn>(?:累计|年均)?(?:增长|下降))$/;
/** By how many points a known rate of change differs, or a known share changes: 进出口增长高于全国0.7个百分点. */
function pointsOf(phrase: string, { byKey }: Catalogue): string | null {
  const known = byKey.get(keyOf(phrase, '%'));
  if (known) return known.name;
  const { rate = '', turn } = TURN.exec(phrase)?.groups ?? {};
  const share = byKey.get(keyOf(rate, '%'));
  return share ? share.name + turn : null;
}

/** More than any name of a group shares with what it is put in front of. */
const LONGEST_SHARED = 8;

/** 农村 + 社区综合服务设施覆盖率; 集中养育孤儿 + 孤儿基本生活标准 share their 孤儿. 城乡 is everywhere. */
function withPopulation(subject: string, scope: string | null): string {
  if (scope === null) return subject;
  const group = scope.replace(/^[苏浙皖粤川鄂湘赣豫鲁冀晋陕黔桂闽滇辽吉黑甘宁疆][东西南北中]/, '');
  if (!POPULATION_END.test(group) || subject.includes(group) || subject.startsWith('城乡')) return subject;
  for (let shared = Math.min(group.length, subject.length, LONGEST_SHARED); shared > 0; shared--)
    if (group.endsWith(subject.slice(0, shared))) return group + subject.slice(shared);
  return group + subject;
}

/** Families of units that go without saying. */
const PLAIN_UNITS: ReadonlySet<string> = new Set(['个', '人', '张', '%', '元', '']);

/** A name of its own: other units are written behind it, and so is any where the catalogue means something else by the name. */
function ownName(phrase: string, unit: string | null, known: Catalogue): string {
  const family = unitFamily(unit);
  return PLAIN_UNITS.has(family) && !known.byName.has(phrase) ? phrase : `${phrase}(${family || '无单位'})`;
}
