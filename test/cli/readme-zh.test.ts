import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';
import { lastingFolder } from '../fixtures/scratch.js';

const README = readFileSync(new URL('../../README.zh.md', import.meta.url), 'utf8');

/** What README.zh.md shows of a command: the command line, and what it prints, with … for what is left out. */
const SHOWN = [...README.matchAll(/```\n(\$ npx plan-extract [\s\S]*?)```/g)].flatMap(([, block = '']) =>
  [...block.matchAll(/^\$ npx plan-extract (?<words>.+)\n(?<printed>(?:(?!\$ ).*\n)*)/gm)].map(({ groups }) => ({
    words: (groups?.words ?? '').split(' '),
    lines: (groups?.printed ?? '').split('\n').filter((line) => line !== '' && line !== '…'),
  })),
);

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
      // How much is found in a notice changes with the rules, and with it the widths of columns.
      const same = (line: string): string =>
        words[0] === 'ingest' ? line.replaceAll(/(?<=\s)\d+(?=\s|…|$)/g, '0').replaceAll(/\s+/g, ' ') : line.trimEnd();
      const printed = `${stdout}${stderr}`.split('\n').map(same);
      let at = 0;
      for (const line of lines.map(same)) {
        const beginning = line.endsWith('…') ? line.slice(0, -1) : null;
        const found = printed.findIndex(
          (one, i) => i >= at && (beginning === null ? one === line : one.startsWith(beginning)),
        );
        expect({ words, line, found: found >= 0 }).toEqual({ words, line, found: true });
        at = found + 1;
      }
    }
  });
});
