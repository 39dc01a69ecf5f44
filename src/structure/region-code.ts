import { type Division, divisionOfCode, divisionsNamed, parentsOf } from '../lexicon/divisions.js';
import { regionAt } from '../lexicon/regions.js';
import type { Diagnostic, Region } from '../model/index.js';
import { digitsOf, type NamedPlace } from './leading-place.js';
import { type FoundRegion, registeredCode } from './region.js';
import type { RegionEvidence } from './region-evidence.js';

/** A plan's region with its code and what it lies in, and what was odd about it. */
export interface CodedRegion {
  readonly region: Region;
  readonly diagnostics: readonly Diagnostic[];
}

/** The provinces and prefectures that a text names so many times, by the digits of their codes. */
function surroundings(text: string, names: 'any' | 'full', times = 1): readonly string[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const place = regionAt(text, i);
    if (!place) continue;
    const digits = digitsOf(place.region);
    if (names === 'any' || place.length === place.region.name.length) counts.set(digits, (counts.get(digits) ?? 0) + 1);
    i += place.length - 1;
  }
  return [...counts].filter(([, count]) => count >= times).map(([digits]) => digits);
}

/** One thing that a notice says of its surroundings: the digits with which the right code may begin. */
interface Clue {
  readonly where: 'head' | 'registration' | 'addressees' | 'text';
  readonly digits: readonly string[];
}

/** What tells namesakes apart, the surest first. Running text has to name a full name twice: once may be any other place. */
function* clues(evidence: RegionEvidence, name: string): Generator<Clue> {
  const without = (text: string): string => text.replaceAll(name, '，');
  for (const text of [evidence.issuer, ...evidence.titles, evidence.place])
    if (text !== null) yield { where: 'head', digits: surroundings(without(text), 'any') };
  yield { where: 'head', digits: surroundings(without(evidence.head), 'full') };
  const registered = registeredCode(evidence.boilerplate);
  if (registered !== null) yield { where: 'registration', digits: [registered.slice(0, 4)] };
  yield { where: 'addressees', digits: surroundings(without(evidence.addressees.join('，')), 'full') };
  yield { where: 'text', digits: surroundings(without(evidence.body), 'full', 2) };
}

interface Fitting {
  readonly left: readonly Division[];
  /** What told them apart last; null when nothing had to. */
  readonly by: Clue['where'] | null;
}

/** Those of several namesakes that lie where the notice's other places lie: one, when something tells them apart. */
function fitting(namesakes: readonly Division[], name: string, evidence: RegionEvidence): Fitting {
  let found: Fitting = { left: namesakes, by: null };
  for (const { where, digits } of namesakes.length > 1 ? clues(evidence, name) : []) {
    const here = found.left.filter(({ code }) => digits.some((beginning) => code.startsWith(beginning)));
    if (here.length > 0 && here.length < found.left.length) found = { left: here, by: where };
  }
  return found;
}

const whole = (division: Division, year: number | null): string =>
  `${parentsOf(division.code, year)
    .map(({ name }) => name)
    .join('')}${division.name} (${division.code})`;

function remark(severity: Diagnostic['severity'], code: string, message: string): readonly Diagnostic[] {
  return [{ severity, code, message, span: null }];
}

/** A namesake that only the notice's surroundings told: said, so that it can be looked at. */
const settledByContext = (
  name: string,
  division: Division,
  by: Fitting['by'],
  year: number | null,
): readonly Diagnostic[] =>
  by === null || by === 'head'
    ? []
    : remark('info', 'region-from-context', `${name} is taken for ${whole(division, year)} by the notice's ${by}.`);

/** Why a name has no code: several places bear it, or none did at the time. */
function unsettled(name: string, left: readonly Division[], year: number | null): readonly Diagnostic[] {
  if (left.length > 1)
    return remark(
      'warning',
      'region-ambiguous',
      `${left.length} places are called ${name}, and nothing in the notice says which is meant: ` +
        `${left.map((division) => whole(division, year)).join(', ')}.`,
    );
  const ever = divisionsNamed(name, null);
  if (ever.length === 0 || year === null) return [];
  const times = ever.map(({ from, to, code }) =>
    `${code} ${from === null ? '' : `from ${from} `}${to === null ? '' : `until ${to}`}`.trimEnd(),
  );
  return remark('warning', 'region-of-another-time', `In ${year} no place was called ${name} (${times.join(', ')}).`);
}

/** What a place without a division of its own lies in, as far as its digits say: 镇江新区 in 江苏省 and 镇江市. */
function around(inside: string, year: number | null): readonly Division[] {
  if (inside === '') return [];
  const code = inside.padEnd(6, '0');
  return [...parentsOf(code, year), ...[divisionOfCode(code, year) ?? []].flat()];
}

/** A region with the divisions that it is or lies in. */
function withDivisions({ name, level }: NamedPlace, code: string | null, path: readonly Division[]): Region {
  const at = (wanted: Division['level']) => {
    const found = path.find((division) => division.level === wanted);
    return { name: found?.name ?? null, code: found?.code ?? null };
  };
  return { name, level, code, province: at('省'), prefecture: at('市'), county: at('县') };
}

/** A region that is not named: what it lies in, as far as that is known, and why there is no more. */
function unnamed({ place, word, province }: FoundRegion, year: number | null): CodedRegion {
  const path = around(province, year);
  const region = withDivisions(place, null, path);
  if (word === null) return { region, diagnostics: [] };
  const lies = path[0] === undefined ? '' : ` It lies in ${path[0].name}.`;
  const message =
    `The text speaks for a place whose name ends with ${word} and does not say which, or names several alike; ` +
    `no place above it is given in its stead.${lies}`;
  return { region, diagnostics: remark('warning', 'region-not-named', message) };
}

/**
 * Looks a place up in the table of divisions, as it was in the year of the notice. One name for several places gets a code only
 * where the notice says which; a zone or a township gets none, and what it lies in all the same.
 */
export function codedRegion(found: FoundRegion, evidence: RegionEvidence, year: number | null): CodedRegion {
  const { place } = found;
  const { name, inside } = place;
  if (name === null) return unnamed(found, year);
  const namesakes = divisionsNamed(name, year).filter(({ code }) => code.startsWith(inside));
  const { left, by } = fitting(namesakes, name, evidence);
  const [division] = left;
  if (!division || left.length > 1)
    return {
      region: withDivisions(place, null, around(inside, year)),
      diagnostics: unsettled(name, left, year),
    };
  const path = [...parentsOf(division.code, year), division];
  return {
    region: withDivisions({ ...place, level: division.level }, division.code, path),
    diagnostics: settledByContext(name, division, by, year),
  };
}
