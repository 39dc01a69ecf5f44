import { fold } from '../fold.js';
import { type Indicator, IndicatorLineError, indicatorOfLine } from '../indicators/indicator.js';
import type { Lexicon, LexiconProblem, UserUnit } from './lexicon.js';

/** An entry with the line that it stands in. */
export interface Placed<T> {
  readonly line: number;
  readonly entry: T;
}

/** What stands in a lexicon file: its entries, and what is wrong with the other lines. */
export interface ParsedLexicon {
  readonly lexicon: Lexicon;
  /** The lexicon's indicators again, with their lines. */
  readonly indicators: readonly Placed<Indicator>[];
  readonly problems: readonly LexiconProblem[];
}

/** Reads one line of a section; a string is what is wrong with it. */
type ReadLine<T> = (line: string, number: number) => T | { readonly wrong: string };

const LONGEST_NAME = 40;
const CHINESE = /[\u4e00-\u9fff]/u;
const PARTED = /[、,;:。|/\s]/u;

const name =
  (what: string, example: string): ReadLine<string> =>
  (line) => {
    if (PARTED.test(line))
      return { wrong: `"${line}" is more than one name. Write one ${what} a line, such as ${example}` };
    if (line.length > LONGEST_NAME) return { wrong: `a ${what} has at most ${LONGEST_NAME} characters` };
    if (line.length < 2 || !CHINESE.test(line))
      return {
        wrong: `"${line}" is too short to be told from other words. Write the whole ${what}, such as ${example}`,
      };
    return line;
  };

const UNIT = /^(?<name>[^=\s]{1,12})(?:\s*=\s*(?<canonical>[^=\s]{1,12}))?$/u;

const unit: ReadLine<UserUnit> = (line) => {
  const found = UNIT.exec(line)?.groups;
  if (!found?.name)
    return { wrong: `"${line}" is no unit. Write one a line, 标方, or 标方 = 标准立方米 for the same by two names` };
  if (/[\d.。,;:、()%]|^[百千万亿]/u.test(found.name))
    return { wrong: `"${found.name}" holds a number or a sign. Write the unit alone: 标方 and not 万标方` };
  return { name: found.name, canonical: found.canonical ?? found.name };
};

const FEWEST_OF_A_LINE = 4;

const boilerplate: ReadLine<string> = (line) =>
  line.replace(/[*\s]/gu, '').length >= FEWEST_OF_A_LINE
    ? line.replace(/\*{2,}/g, '*').replace(/\s+/g, ' ')
    : { wrong: `"${line}" would take lines of a notice away. Write at least ${FEWEST_OF_A_LINE} characters beside *` };

const indicator: ReadLine<Indicator> = (line, number) => {
  try {
    return indicatorOfLine(line, number, 'own');
  } catch (error) {
    if (!(error instanceof IndicatorLineError)) throw error;
    return { wrong: `${error.problem}. Write name | units | more, less or neither | other wordings, separated by ;` };
  }
};

const SECTIONS = ['bodies', 'indicators', 'units', 'boilerplate', 'words'] as const;
type Section = (typeof SECTIONS)[number];
const isSection = (title: string): title is Section => SECTIONS.some((section) => section === title);

const READ = {
  bodies: name('body', '数字专班'),
  indicators: indicator,
  units: unit,
  boilerplate,
  words: name('word', '长护险'),
} as const satisfies Record<Section, ReadLine<unknown>>;

const HEADING = /^\[(?<title>[^\]]*)\]$/u;
const LIST = SECTIONS.map((section) => `[${section}]`).join(', ');

/** The lines under each section's heading; those under an unknown heading are left out with it. */
function linesBySection(text: string, problems: LexiconProblem[]): Record<Section, Placed<string>[]> {
  const found: Record<Section, Placed<string>[]> = {
    bodies: [],
    indicators: [],
    units: [],
    boilerplate: [],
    words: [],
  };
  let section: Section | 'unknown' | null = null;
  for (const [index, raw] of fold(text.replace(/\r\n?/g, '\n')).split('\n').entries()) {
    const line = index + 1;
    const entry = raw.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    const title = HEADING.exec(entry)?.groups?.title?.trim().toLowerCase();
    if (title !== undefined && isSection(title)) section = title;
    else if (title !== undefined) {
      section = 'unknown';
      problems.push({
        line,
        message: `there is no section ${entry}. Sections are ${LIST}; the lines under it were passed over`,
      });
    } else if (section === null) {
      section = 'unknown';
      problems.push({ line, message: `"${entry}" stands under no section. Put one of ${LIST} on a line above it` });
    } else if (section !== 'unknown') found[section].push({ line, entry });
  }
  return found;
}

/**
 * A user's lexicon from text: sections `[bodies]`, `[indicators]`, `[units]`, `[boilerplate]` and `[words]`, one entry a line, `#` before a
 * comment. What is wrong is reported line by line; the other lines are read all the same.
 */
export function parseLexicon(text: string): ParsedLexicon {
  const problems: LexiconProblem[] = [];
  const lines = linesBySection(text, problems);
  const read = <T>(section: Section, one: ReadLine<T>): Placed<T>[] =>
    lines[section].flatMap(({ line, entry }) => {
      const found = one(entry, line);
      if (typeof found !== 'object' || found === null || !('wrong' in found)) return [{ line, entry: found as T }];
      problems.push({ line, message: found.wrong });
      return [];
    });
  const entries = <T>(placed: readonly Placed<T>[]): readonly T[] => placed.map(({ entry }) => entry);
  const indicators = read('indicators', READ.indicators);
  const lexicon: Lexicon = {
    bodies: [...new Set(entries(read('bodies', READ.bodies)))],
    indicators: entries(indicators),
    units: entries(read('units', READ.units)),
    boilerplate: entries(read('boilerplate', READ.boilerplate)),
    words: [...new Set(entries(read('words', READ.words)))],
  };
  return { lexicon, indicators, problems };
}
