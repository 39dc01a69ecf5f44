import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';
import { lastingFolder } from '../fixtures/scratch.js';

const README = readFileSync(new URL('../../README.zh.md', import.meta.url), 'utf8');

const linesOf = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

/** What README.zh.md shows of a command: the command line, and what it prints, with … for what is left out. */
const SHOWN = [...README.matchAll(/```\n(\$ npx plan-extract [\s\S]*?)```/g)].flatMap(([, block = '']) =>
  [...block.matchAll(/^\$ npx plan-extract (?<words>.+)\n(?<printed>(?:(?!\$ ).*\n)*)/gm)].map(({ groups }) => ({
    words: (groups?.words ?? '').split(' '),
    lines: linesOf(groups?.printed ?? ''),
  })),
);

/** A line that is shown, or its beginning with … for the rest. */
const shows = (line: string, printed = ''): boolean =>
  line.endsWith('…') && printed.length >= line.length ? printed.startsWith(line.slice(0, -1)) : printed === line;

/** The first line that is shown but not printed there, or printed and not shown; null for none. A line of … is for one or more left out. */
function wrongLine(shown: readonly string[], printed: readonly string[]): string | null {
  let at = 0;
  for (const [i, line] of shown.entries()) {
    if (line === '…') continue;
    const isBehindGap = shown[i - 1] === '…';
    const found = isBehindGap ? printed.findIndex((one, place) => place > at && shows(line, one)) : at;
    if (!shows(line, printed[found])) return `${line} (printed: ${printed[at]})`;
    at = found + 1;
  }
  const isCut = shown.at(-1) === '…';
  return at < printed.length === isCut ? null : `at the end (printed: ${printed[at]})`;
}

/** The notice that the reader is told to save. */
const NOTICE = /存成 `(?<name>.+)`：\n\n```text\n(?<text>[\s\S]*?)```/.exec(README)?.groups;

/** Options of the same name that are no filters: what is to be read, and what a table's own values are. */
const OTHERWISE = ['export --from', 'check --status', 'review --indicator'];

/** What the table of filters says: these commands have these options. */
const FILTERS: readonly { readonly commands: readonly string[]; readonly options: readonly string[] }[] = [
  ...README.matchAll(/^\| (?<commands>`[a-z]+`(?:、`[a-z]+`)*) \| (?<options>`--.+?) \|.*\|$/gm),
].map(({ groups }) => ({
  commands: groups?.commands?.match(/[a-z]+/g) ?? [],
  options: groups?.options?.match(/--[a-z-]+/g) ?? [],
}));

const TABLE =
  '地区,年份,指标,数值\n江苏省,2015,护理型床位占比,30\n镇江市,2018,护理型床位占比,50\n常州市,2020,护理型床位占比,62\n';

const HELP = planExtract('.', ['--help']).stdout;
const COMMANDS = [...HELP.matchAll(/^ {2}([a-z]+) /gm)]
  .map(([, name]) => String(name))
  .filter((name) => name !== 'help');
const OPTIONS = new Map<string, readonly string[]>(
  COMMANDS.map((command) => [command, planExtract('.', [command, '--help']).stdout.match(/--[a-z][a-z-]*/g) ?? []]),
);

describe('README.zh.md', () => {
  let folder = '';
  beforeAll(() => {
    folder = folderWithNotices(lastingFolder());
    writeFileSync(join(folder, '表.csv'), TABLE);
    writeFileSync(join(folder, NOTICE?.name ?? ''), NOTICE?.text ?? '');
  });

  it('names every command, and options that there are', () => {
    const cells = [...README.matchAll(/^\| (`[a-z][^|]*`) \| (?!`--)/gm)].flatMap(
      ([, cell]) => cell?.match(/(?<=`)[a-z]+/g) ?? [],
    );
    expect([...cells].sort()).toEqual([...COMMANDS].sort());
    const options = [...OPTIONS.values()].flat();
    expect((README.match(/--[a-z][a-z-]*/g) ?? []).filter((option) => !options.includes(option))).toEqual([]);
  });

  it('says of each filter which commands have it, and of no others', () => {
    expect(FILTERS.length).toBeGreaterThan(6);
    const wrong = FILTERS.flatMap(({ commands, options }) =>
      options.flatMap((option) =>
        COMMANDS.filter((one) => OPTIONS.get(one)?.includes(option) !== commands.includes(one)).map(
          (command) => `${command} ${option}`,
        ),
      ),
    );
    expect(wrong.filter((one) => !OTHERWISE.includes(one))).toEqual([]);
  });

  it('has examples that can be typed after npm ci', () => {
    expect(README.match(/(?:^(?:\$ )?|`)plan-extract [a-z]/gm)).toEqual(null);
  });

  it('shows what is printed', () => {
    expect(SHOWN.length).toBeGreaterThan(8);
    for (const { words, lines } of SHOWN) {
      const { stdout, stderr } = planExtract(folder, [...words, '--lang', 'zh']);
      expect({ words, wrong: wrongLine(lines, linesOf(`${stdout}${stderr}`)) }).toEqual({ words, wrong: null });
    }
  });
});
