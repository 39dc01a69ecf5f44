import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/index.js';
import { reviewLines, withdraw } from '../../src/review/index.js';
import { planExtract } from '../fixtures/command-line.js';
import { at, judged, NOTICE, OTHER_SCRAPE, read } from '../fixtures/reviewed-notice.js';
import { scratchFolder } from '../fixtures/scratch.js';

const notice = read(NOTICE, 'linjiang.txt');
const accepted = judged(notice, 'accepted', 'measures', '500张', { minute: 1 });
const corrected = judged(notice, 'corrected', 'measures', '200万元', { minute: 2, set: { subject: '补助资金' } });
const removed = judged(notice, 'removed', 'measures', '12个', { minute: 3 });

/** A folder with the notice read into plans.db, under a review. */
function folderWith(...decisions: readonly Decision[]): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'linjiang.txt'), NOTICE);
  writeFileSync(join(folder, 'plans.review.jsonl'), reviewLines(decisions));
  expect(planExtract(folder, ['ingest', 'linjiang.txt', '--db', 'plans.db']).status).toBe(0);
  return folder;
}
const asked = (folder: string, ...words: string[]) => planExtract(folder, [...words, '--db', 'plans.db']);
const rows = (folder: string, ...words: string[]) => JSON.parse(asked(folder, 'measures', '--json', ...words).stdout);

describe('a review beside a database', () => {
  it('is applied by ingest, and seen in lists, exports and explanations', () => {
    const folder = folderWith(accepted, corrected, removed);
    expect(rows(folder, '--reviewed').map(({ quote }: { quote: string }) => quote)).toEqual(['500张', '200万元']);
    expect(rows(folder, '--unreviewed')).toHaveLength(7);
    const [document] = JSON.parse(asked(folder, 'export', '--format', 'json').stdout).documents;
    expect(document.reviews).toHaveLength(3);
    expect(asked(folder, 'export', '--format', 'facts').stdout).toMatch(/补助资金 \| = 2000000元.*\| corrected/);
    asked(folder, 'export', '--format', 'csv', '--output', 'csv');
    expect(readFileSync(join(folder, 'csv/reviews.csv'), 'utf8')).toContain('由市财政局配合市民政局落实补助资金');
    const { id } = document.measures.find(({ text }: { text: string }) => text === '200万元');
    for (const place of [id, `linjiang.txt:${NOTICE.indexOf('200万元')}`]) {
      const explained = asked(folder, 'explain', place).stdout;
      expect(explained).toContain('corrected by 王芳');
      expect(explained).toContain('补助资金; the rules read 由市财政局配合市民政局落实补助资金');
    }
    expect(asked(folder, 'explain', `linjiang.txt:${NOTICE.indexOf('12个')}`).stdout).toContain('removed by 王芳');
  });

  it('goes along with lines, and into the database that they are loaded into', () => {
    const folder = folderWith(accepted, corrected);
    asked(folder, 'export', '--format', 'jsonl', '--output', 'plans.jsonl');
    expect(planExtract(folder, ['load', 'plans.jsonl', '--db', 'other.db']).status).toBe(0);
    const loaded = JSON.parse(planExtract(folder, ['measures', '--json', '--reviewed', '--db', 'other.db']).stdout);
    expect(loaded).toEqual(rows(folder, '--reviewed'));
    // What the rules read, with no review about it, is applied to as it comes.
    const bare = scratchFolder();
    writeFileSync(join(bare, 'linjiang.txt'), NOTICE);
    expect(planExtract(bare, ['ingest', 'linjiang.txt', '--db', 'plans.db']).status).toBe(0);
    asked(bare, 'export', '--format', 'jsonl', '--output', join(folder, 'bare.jsonl'));
    writeFileSync(join(folder, 'third.review.jsonl'), reviewLines([removed]));
    expect(planExtract(folder, ['load', 'bare.jsonl', '--db', 'third.db']).status).toBe(0);
    const third = JSON.parse(planExtract(folder, ['measures', '--json', '--db', 'third.db']).stdout);
    expect(third.map(({ quote }: { quote: string }) => quote)).not.toContain('12个');
  });

  it('changes what is kept as it changes, without reading the notice again', () => {
    const folder = folderWith(accepted, removed);
    expect(rows(folder)).toHaveLength(9);
    const taken = [accepted, removed, withdraw(removed.id, { by: '王芳', on: at(9) })];
    writeFileSync(join(folder, 'plans.review.jsonl'), reviewLines(taken));
    expect(asked(folder, 'ingest', 'linjiang.txt').stdout).toContain('unchanged');
    expect(rows(folder)).toHaveLength(10);
    expect(asked(folder, 'review', '--list').stdout).toContain('1 decisions: 1 applied');
  });

  it('lists what fits nothing any more, and says so when notices are read', () => {
    const elsewhere = judged(read(NOTICE.replaceAll('临江', '望川'), 'b.txt'), 'accepted', 'measures', '85%');
    const folder = folderWith(accepted, elsewhere);
    writeFileSync(join(folder, 'linjiang.txt'), NOTICE.replace('新增养老床位500张', '增加床位六百张'));
    const { stderr } = asked(folder, 'ingest', 'linjiang.txt');
    expect(stderr).toContain('2 decisions of plans.review.jsonl fit nothing here');
    const listed = asked(folder, 'review', '--list').stdout;
    expect(listed).toContain('its words do not stand in the notice any more');
    expect(listed).toContain('its notice is not in the database');
    expect(listed).toContain('2 decisions: 0 applied, 0 superseded, 2 fit nothing');
  });

  it('is applied but for lines that are damaged, which are named each time and stay', () => {
    const folder = folderWith();
    const file = join(folder, 'plans.review.jsonl');
    const torn = reviewLines([removed]).slice(0, 80);
    const text = `${reviewLines([accepted])}<<<<<<< HEAD\n${reviewLines([corrected])}${torn}`;
    writeFileSync(file, text);
    for (const words of [
      ['ingest', 'linjiang.txt', '--quiet'],
      ['review', '--list'],
    ]) {
      const { status, stderr } = asked(folder, ...words);
      expect(status).toBe(1);
      for (const line of [2, 4])
        expect(stderr).toContain(`plans.review.jsonl, line ${line} is no decision of a review`);
    }
    expect(rows(folder, '--reviewed').map(({ quote }: { quote: string }) => quote)).toEqual(['500张', '200万元']);
    const { failures } = JSON.parse(asked(folder, 'ingest', 'linjiang.txt', '--json').stdout);
    expect(failures.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['plans.review.jsonl', 'bad-review'],
      ['plans.review.jsonl', 'bad-review'],
    ]);
    // Put together with another, the damaged lines would be lost.
    const merge = ['review', '--merge', 'plans.review.jsonl', 'plans.review.jsonl', '-o', 'both.jsonl'];
    expect(asked(folder, ...merge)).toMatchObject({ status: 1, stderr: expect.stringContaining('line 2') });
    expect(existsSync(join(folder, 'both.jsonl'))).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('of two people is one, with what they differ in, agreement and κ', () => {
    const folder = folderWith();
    const theirs = [
      judged(notice, 'accepted', 'measures', '500张', { minute: 4, by: '李明' }),
      judged(notice, 'corrected', 'measures', '200万元', { minute: 5, by: '李明', set: { subject: '财政补助资金' } }),
      judged(notice, 'accepted', 'measures', '12个', { minute: 6, by: '李明' }),
      judged(notice, 'accepted', 'measures', '85%', { minute: 7, by: '李明' }),
    ];
    writeFileSync(join(folder, 'a.jsonl'), reviewLines([accepted, corrected, removed]));
    writeFileSync(join(folder, 'b.jsonl'), reviewLines(theirs));
    const { stdout, status } = asked(folder, 'review', '--merge', 'a.jsonl', 'b.jsonl', '-o', 'plans.review.jsonl');
    expect(status).toBe(0);
    // Of three values two have the same verdict; by chance (1·2 + 1·1 + 1·0)/9 = 1/3 would: κ = (2/3 − 1/3) / (2/3) = 0.5.
    expect(stdout).toContain("both judged 3 values, with the same verdict on 2; Cohen's κ 0.5; 2 differ");
    expect(stdout).toContain('王芳');
    expect(stdout).toContain('财政补助资金');
    expect(asked(folder, 'ingest', 'linjiang.txt').status).toBe(0);
    const bySubject = rows(folder, '--reviewed').map(({ quote, subject }: Record<string, unknown>) => [quote, subject]);
    expect(bySubject).toContainEqual(['200万元', '财政补助资金']);
    expect(bySubject).toContainEqual(['12个', '社会救助服务站']);
  });

  it('becomes gold that eval reads: what was judged counts, and nothing else', () => {
    const folder = folderWith(accepted, corrected, removed);
    asked(folder, 'export', '--format', 'gold', '--output', 'gold');
    const gold = JSON.parse(readFileSync(join(folder, 'gold/linjiang.gold.json'), 'utf8'));
    expect(gold.measures.map(({ quote, rejected }: Record<string, unknown>) => [quote, rejected])).toEqual([
      ['500张', undefined],
      ['200万元', undefined],
      ['12个', true],
    ]);
    const { stdout } = planExtract(folder, ['eval', 'gold', '--json', '--errors']);
    const { differences, overall } = JSON.parse(stdout);
    expect(differences.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(/^«200万元»: subject/),
      expect.stringMatching(/^extra «12个»/),
    ]);
    expect(overall.kinds.measures).toMatchObject({ gold: 2, recall: 100, strictF1: expect.closeTo(40) });
    expect(overall.kinds.measures.precision).toBeCloseTo(66.67);
    // The database has the review applied: against it nothing differs.
    const reviewed = planExtract(folder, ['eval', 'gold', '--db', 'plans.db', '--json', '--errors']);
    expect(JSON.parse(reviewed.stdout).differences).toEqual([]);
  });
});

it('two scrapes of one notice both have its review', () => {
  const folder = folderWith(accepted, corrected, removed);
  writeFileSync(join(folder, 'page.html'), OTHER_SCRAPE);
  expect(asked(folder, 'ingest', 'page.html').status).toBe(0);
  expect(rows(folder, '--reviewed')).toHaveLength(4);
});
