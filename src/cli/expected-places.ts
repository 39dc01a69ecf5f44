import type { Place } from '../compare/index.js';
import { type Division, divisionOfCode, namedDivisions, UPPER_DIVISIONS } from '../lexicon/divisions.js';

/** Hong Kong, Macao and Taiwan publish no plans of these kinds. */
const WITHOUT_PLANS = /^(?:71|81|82)/;

const holds = ({ from, to }: Division, year: number | null): boolean =>
  year === null ? to === null : (from === null || from <= year) && (to === null || year <= to);

/** Names of lines that are no places of their own: 市辖区 of 1101, 省直辖 of 4190. */
const isOwnPlace = ({ code, level }: Division): boolean => level === '省' || !/^(?:11|12|31|50)/.test(code);

/** The divisions of a level that there were in a year, all or those within the beginning of a code; by code. */
export function expectedPlaces(level: Place['level'], within: string, year: number | null): readonly Place[] {
  const all: Iterable<Division> =
    level === '县' ? [...namedDivisions()].flatMap(([, divisions]) => divisions) : UPPER_DIVISIONS;
  return [...all]
    .filter((one) => one.level === level && one.code.startsWith(within) && holds(one, year))
    .filter((one) => !WITHOUT_PLANS.test(one.code) && isOwnPlace(one))
    .map(
      ({ name, code }): Place => ({
        name,
        code,
        level,
        province: divisionOfCode(code.slice(0, 2).padEnd(6, '0'), year)?.name ?? null,
      }),
    )
    .sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
}
