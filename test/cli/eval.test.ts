import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWithNotices, GOLD, planExtract } from '../fixtures/command-line.js';

let folder: string;
const evaluated = (...words: readonly string[]) => planExtract(folder, ['eval', 'test/golden', ...words]);
const figures = (...words: readonly string[]) => JSON.parse(evaluated('--json', ...words).stdout);
const GOLD_FILE = 'test/golden/003_0ca336225dd744dd.gold.json';

beforeEach(() => {
  folder = folderWithNotices();
  cpSync(GOLD, join(folder, 'test/golden'), { recursive: true });
});

describe('plan-extract eval', () => {
  it('gives the figures of all documents and of each', () => {
    const { status, stdout, stderr } = evaluated();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^measures +\d+ /gm)).toHaveLength(6);
    const { overall, documents } = figures();
    expect(overall.kinds.measures.gold).toBe(233);
    expect(Object.keys(documents)).toHaveLength(5);
  });

  it('gives the same of what the database holds', () => {
    planExtract(folder, ['ingest', 'seeds', '--db', 'plans.db']);
    expect(figures('--db', 'plans.db')).toEqual(figures());
  });

  it('knows a document by any name that the database has it under', () => {
    cpSync(join(folder, 'seeds/003_0ca336225dd744dd.txt'), join(folder, 'seeds/000.txt'));
    planExtract(folder, ['ingest', 'seeds', '--db', 'plans.db']);
    expect(figures('--db', 'plans.db')).toEqual(figures());
  });

  it('lists each difference before the figures', () => {
    planExtract(folder, ['ingest', 'seeds/003_0ca336225dd744dd.txt', '--db', 'one.db']);
    const { stdout } = evaluated('--errors', '--db', 'one.db');
    const { differences } = figures('--errors', '--db', 'one.db');
    const [before = ''] = stdout.split('\noverall\n');
    expect(before.split('\n')).toHaveLength(differences.length);
    expect(before).toContain('000_693441ef70e9baa8 measures missed «30%以上» 护理型床位占比');
  });

  it('finds the texts beside the gold, above it, or where it is told', () => {
    const before = figures();
    renameSync(join(folder, 'seeds'), join(folder, 'texts'));
    expect(figures('--source', 'texts')).toEqual(before);
    const { status, stderr } = evaluated();
    expect(status).toBe(1);
    expect(stderr).toMatch(/003_0ca336225dd744dd\.gold\.json: Its source text was not found: .*--source/);
    cpSync(join(folder, 'texts'), join(folder, 'test/golden'), { recursive: true });
    expect(figures()).toEqual(before);
  });

  it('fails on each figure that is under its floor', () => {
    const { overall } = figures();
    const floors = (floor: number) => JSON.stringify({ overall: { 'measures.f1': floor, metadata: 0 } });
    writeFileSync(join(folder, 'floors.json'), floors(Math.floor(overall.kinds.measures.f1)));
    expect(evaluated('--min', 'floors.json').status).toBe(0);
    const gold = JSON.parse(readFileSync(join(folder, GOLD_FILE), 'utf8'));
    const more = { ...gold.measures[0], quote: gold.document.title, n: 1, optional: false };
    writeFileSync(join(folder, GOLD_FILE), JSON.stringify({ ...gold, measures: [...gold.measures, more] }));
    writeFileSync(join(folder, 'floors.json'), floors(100));
    const { status, stderr } = evaluated('--min', 'floors.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^measures\.f1 is \d+\.\d+, under its floor of 100\n$/);
  });
});

describe('gold that cannot be used is named', () => {
  it.each<[string, () => readonly string[], RegExp]>([
    ['no folder', () => ['nowhere'], /There is no folder nowhere/],
    [
      'no gold in it',
      () => {
        mkdirSync(join(folder, 'empty'));
        return ['empty'];
      },
      /The folder empty holds no \.gold\.json file/,
    ],
    ['no source folder', () => ['test/golden', '--source', 'nowhere'], /There is no folder nowhere.*--source/],
    ['no floors', () => ['test/golden', '--min', 'nowhere.json'], /The floors in nowhere\.json cannot be read/],
    [
      'floors that are none',
      () => {
        writeFileSync(join(folder, 'floors.json'), '{"measures": 80}');
        return ['test/golden', '--min', 'floors.json'];
      },
      /The floors in floors\.json are not \{"overall"/,
    ],
  ])('%s', (_, words, message) => {
    const { status, stderr } = planExtract(folder, ['eval', ...words()]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });

  it.each<[string, (gold: Record<string, unknown>) => string, RegExp]>([
    ['is not JSON', () => '{', /003_0ca336225dd744dd\.gold\.json: It is not JSON/],
    [
      'is not gold',
      (gold) => JSON.stringify({ ...gold, measures: [{ quote: '一' }] }),
      /It is not a gold file: measures\.0\./,
    ],
    [
      'quotes what is not there',
      (gold) => JSON.stringify({ ...gold, references: [{ quote: '《没有》', title: '没有' }] }),
      /003_0ca336225dd744dd\.gold\.json: the quote «《没有》» is not in the source text/,
    ],
  ])('a file that %s, and the others are judged', (_, spoil, message) => {
    const path = join(folder, GOLD_FILE);
    writeFileSync(path, spoil(JSON.parse(readFileSync(path, 'utf8'))));
    const { status, stderr, stdout } = evaluated('--json');
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(Object.keys(JSON.parse(stdout).documents)).toHaveLength(4);
  });

  it('a source that cannot be read, as a document without finds', () => {
    rmSync(join(folder, 'seeds/003_0ca336225dd744dd.txt'));
    writeFileSync(join(folder, 'seeds/003_0ca336225dd744dd.txt'), '');
    const { status, stderr } = evaluated();
    expect(status).toBe(1);
    expect(stderr).toMatch(/003_0ca336225dd744dd/);
  });
});
