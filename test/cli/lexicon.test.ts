import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';

const INDICATOR = '[indicators]\n社区工作法推广 | 例 | more | 推广优秀社区工作法\n';

function ingestWith(lexicon: string | Uint8Array) {
  const folder = folderWithNotices();
  writeFileSync(join(folder, 'own.txt'), lexicon);
  return { folder, ...planExtract(folder, ['ingest', 'seeds', '--lexicon', 'own.txt']) };
}

const exported = (folder: string) => JSON.parse(planExtract(folder, ['export']).stdout).documents;
const named = (folder: string) =>
  exported(folder).flatMap((d: { measures: { id: string; indicator: string; value: number }[] }) =>
    d.measures.filter((m) => m.indicator === '社区工作法推广'),
  );

describe('--lexicon', () => {
  it('reads notices with the words of a file', () => {
    const { folder, status, stderr } = ingestWith(INDICATOR);
    expect([status, stderr]).toEqual([0, '']);
    expect(named(folder).map((m: { value: number }) => m.value)).toEqual([100, 100]);
  });

  it('reads again what was read without it, and not what was read with it', () => {
    const { folder } = ingestWith(INDICATOR);
    const states = (...words: readonly string[]) => {
      const { documents } = JSON.parse(planExtract(folder, ['ingest', 'seeds', '--json', ...words]).stdout);
      return [...new Set(documents.map((d: { state: string }) => d.state))];
    };
    expect(states('--lexicon', 'own.txt')).toEqual(['unchanged']);
    expect(states().sort()).toEqual(['replaced', 'reread']);
  });

  it('is kept with what was read with it, so that explain reads it again', () => {
    const { folder } = ingestWith(INDICATOR);
    rmSync(join(folder, 'own.txt'));
    const [measure] = named(folder);
    const { status, stdout, stderr } = planExtract(folder, ['explain', measure.id]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/indicator +社区工作法推广/);
  });

  it('is read as it was saved: in GB18030 too', () => {
    const gb = [
      0x5b, 0x62, 0x6f, 0x64, 0x69, 0x65, 0x73, 0x5d, 0x0d, 0x0a, 0xca, 0xfd, 0xbe, 0xdd, 0xb3, 0xac, 0xca, 0xd0,
    ];
    const folder = folderWithNotices();
    writeFileSync(join(folder, 'own.txt'), Uint8Array.from(gb));
    writeFileSync(join(folder, 'plan.txt'), '某县2024年工作要点\n一、工作\n推进政务公开。会同数据超市开展检查。\n');
    const { stdout } = planExtract(folder, ['explain', 'plan.txt:3:10', '--lexicon', 'own.txt']);
    expect(stdout).toMatch(/responsible unit +数据超市/);
  });

  it.each([
    ['ledger', 'plan.txt'],
    ['segment', 'plan.txt'],
    ['explain', 'plan.txt:3:8'],
  ])('%s %s takes it too', (...words) => {
    const folder = folderWithNotices();
    writeFileSync(join(folder, 'own.txt'), '[units]\n枪\n[words]\n新建充电桩');
    writeFileSync(join(folder, 'plan.txt'), '某县2024年工作要点\n一、工作\n新建充电桩300枪。\n');
    const without = planExtract(folder, words);
    const withOwn = planExtract(folder, [...words, '--lexicon', 'own.txt']);
    expect([without.status, withOwn.status]).toEqual([0, 0]);
    expect(withOwn.stdout).not.toBe(without.stdout);
  });

  it('says at once everything that is wrong, with file, line and what to write', () => {
    const { folder, status, stdout, stderr } = ingestWith('[bodies]\n厅\n[indicators]\n居家 | more\n');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/own\.txt:2: .*too short.*\n {2}own\.txt:4: the direction of 居家 .*\n.*\[bad-lexicon\]\n$/);
    expect(planExtract(folder, ['export']).stderr).toMatch(/There is no database/);
  });

  it('names a file that is not there', () => {
    const { status, stderr } = planExtract(folderWithNotices(), ['ingest', 'seeds', '--lexicon', 'none.txt']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/none\.txt: There is no such file/);
  });
});
