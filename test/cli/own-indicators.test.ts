import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';

function ingestWith(indicators: string) {
  const folder = folderWithNotices();
  writeFileSync(join(folder, 'own.txt'), indicators);
  return { folder, ...planExtract(folder, ['ingest', 'seeds', '--indicators', 'own.txt']) };
}

const exported = (folder: string) => JSON.parse(planExtract(folder, ['export']).stdout).documents;

describe('ingest --indicators', () => {
  it('names measures by the indicators of a file', () => {
    const { folder, status, stderr } = ingestWith('# 社区\n社区工作法推广 | 例 | more | 推广优秀社区工作法\n');
    expect([status, stderr]).toEqual([0, '']);
    const named = exported(folder).flatMap((d: { measures: { indicator: string; value: number }[] }) =>
      d.measures.filter((m) => m.indicator === '社区工作法推广').map((m) => m.value),
    );
    expect(named).toEqual([100, 100]);
  });

  it('reads again what was read without them', () => {
    const { folder } = ingestWith('社区工作法推广 | 例 | more | 推广优秀社区工作法\n');
    const { stdout } = planExtract(folder, ['ingest', 'seeds', '--json']);
    const states = JSON.parse(stdout).documents.map((d: { state: string }) => d.state);
    expect(new Set(states)).toEqual(new Set(['replaced']));
  });

  it.each([
    ['居家 | more\n', /own\.txt: line 1: .*direction/],
    [
      '我的床位 | % | more | 护理型床位占比\n',
      /own\.txt: .*护理型床位占比.*我的床位|own\.txt: .*我的床位.*护理型床位占比/,
    ],
  ])('says what is wrong with %j', (text, message) => {
    const { status, stderr } = ingestWith(text);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
