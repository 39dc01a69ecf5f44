import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madePlace } from '../../src/cases/anonymous/made-names.js';
import { replacer } from '../../src/cases/anonymous/replacer.js';
import type { Case } from '../../src/cases/index.js';
import { countyNameAt } from '../../src/lexicon/divisions.js';
import { regionAt } from '../../src/lexicon/regions.js';
import type { Decision } from '../../src/model/index.js';
import { applied, judgedFields, reviewLines } from '../../src/review/index.js';
import { planExtract } from '../fixtures/command-line.js';
import { judged, read } from '../fixtures/reviewed-notice.js';
import { scratchFolder } from '../fixtures/scratch.js';

const TITLE = '常州市武进区民政局2024年工作要点';
const NOTICE = `${TITLE}

一、养老服务
年内新增养老床位500张，护理型床位占比达到60%以上。6月底前完成3个区域性养老服务中心建设。
居家上门服务覆盖率达到85%，由区财政局配合区民政局落实补助资金200万元。武进区湖塘镇建成示范点2个。
根据《关于改革完善社会救助制度的实施意见》（常政办发〔2023〕45号），武进区继续做好救助工作。

二、社会救助
（一）主要目标。到2025年底：
——城市低保标准提高到每人每月820元，农村低保标准提高到每人每月700元。
——慈善超市90家。联系人：李明，电话：82760011。

三、任务分解表
序号\t任务\t目标\t责任人
1\t康复床位建设\t70张\t李明
2\t救助站建设\t12个\t赵小刚
`;
const notice = read(NOTICE, 'wujin.txt');
const subject = judged(notice, 'corrected', 'measures', '200万元', { set: { subject: '补助资金' } });
const due = judged(notice, 'corrected', 'measures', '90家', { set: { due: '2024-12-31' } });
const row = judged(notice, 'removed', 'measures', '12个');
const missed = judged(notice, 'added', 'qualitativeTargets', '继续做好救助工作', {
  set: {
    subject: '救助工作',
    indicator: null,
    relation: 'rise',
    relatedTo: null,
    scope: '武进区',
    status: 'target',
    period: { start: '2024-01-01', end: '2024-12-31' },
  },
});
const reference = judged(notice, 'removed', 'references', '《关于改革完善社会救助制度的实施意见》');
const scope = judged(notice, 'corrected', 'measures', '2个', { set: { scope: '武进区湖塘镇' } });

function reported(decisions: readonly Decision[], ...words: string[]) {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'wujin.txt'), NOTICE);
  writeFileSync(join(folder, 'plans.review.jsonl'), reviewLines(decisions));
  expect(planExtract(folder, ['ingest', 'wujin.txt', '--db', 'plans.db']).status).toBe(0);
  const run = planExtract(folder, ['review', '--db', 'plans.db', '--report-cases', 'cases.jsonl', ...words]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const text = readFileSync(join(folder, 'cases.jsonl'), 'utf8');
  const cases = text.split('\n').flatMap((line): Case[] => (line === '' ? [] : [JSON.parse(line)]));
  return { text, cases, stdout: run.stdout };
}

/** What the library reads in a passage on the words that were judged. */
function readIn({ passage, kind, start, quote }: Case) {
  const records = read(passage, 'passage.txt')[kind];
  const there = records.find(({ span }) => span.start <= start && span.end >= start + quote.length);
  return there ? judgedFields(kind, there) : null;
}

describe('test cases of what people have judged wrong', () => {
  it('are the smallest passages that are read as the notice was, with what the person says', () => {
    const accepted = judged(notice, 'accepted', 'measures', '500张');
    const { cases, stdout } = reported([accepted, subject, due, row, missed, reference]);
    expect(cases.map(({ quote, passage, extent }) => ({ quote, passage, extent }))).toEqual([
      {
        quote: '200万元',
        passage: `${TITLE}\n居家上门服务覆盖率达到85%，由区财政局配合区民政局落实补助资金200万元。`,
        extent: 'sentence',
      },
      {
        quote: '90家',
        passage: `${TITLE}\n二、社会救助\n（一）主要目标。到2025年底：\n——慈善超市90家。`.replace('。到', '\n到'),
        extent: 'sentence',
      },
      { quote: '12个', passage: `${TITLE}\n序号\t任务\t目标\t责任人\n2\t救助站建设\t12个\t赵小刚`, extent: 'row' },
      {
        quote: '继续做好救助工作',
        passage: `${TITLE}\n根据《关于改革完善社会救助制度的实施意见》（常政办发〔2023〕45号），武进区继续做好救助工作。`,
        extent: 'sentence',
      },
      {
        quote: '《关于改革完善社会救助制度的实施意见》',
        passage: '根据《关于改革完善社会救助制度的实施意见》（常政办发〔2023〕45号），武进区继续做好救助工作。',
        extent: 'sentence',
      },
    ]);
    for (const one of cases) {
      expect(one).toMatchObject({ holds: true, otherwise: [], notice: TITLE });
      expect(one.passage.slice(one.start, one.start + one.quote.length)).toBe(one.quote);
      expect(readIn(one)).toEqual(one.read);
    }
    expect(cases.map(({ read: before, should }) => [before?.subject ?? null, should?.subject ?? null])).toEqual([
      ['由区财政局配合区民政局落实补助资金', '补助资金'],
      ['慈善超市', '慈善超市'],
      ['救助站建设', null],
      [null, '救助工作'],
      [null, null],
    ]);
    expect(cases[1]).toMatchObject({ read: { due: '2025-12-31' }, should: { due: '2024-12-31' } });
    expect(stdout).toContain('  subject: «补助资金»; the rules read «由区财政局配合区民政局落实补助资金»');
    expect(stdout).toContain('5 cases of 5 decisions; 5 are read in their passages as in the notice');
  });

  it('name no place, person, telephone or document number on request, and are read as before', () => {
    const plain = reported([subject, due, row, missed, reference]).cases;
    const { text, cases } = reported([subject, due, row, missed, reference], '--anonymous');
    expect(text).not.toMatch(/常州|武进|湖塘|常政办|45号|李明|赵小刚|王芳|wujin/);
    expect(cases.map(({ passage }) => passage.length)).toEqual(plain.map(({ passage }) => passage.length));
    expect(cases[0]?.passage.split('\n')[0]).toMatch(
      /^(?<city>[一-龥]{2})市(?!\k<city>)[一-龥]{2}区民政局2024年工作要点$/,
    );
    // The same name stands for the same place, in the passage and in what is to be read there.
    const [, district] = /市(..区)/.exec(cases[3]?.passage ?? '') ?? [];
    expect(cases[3]?.passage).toContain(`，${district}继续做好救助工作。`);
    expect(cases[3]?.should).toMatchObject({ scope: district });
    const [number] = /[一-龥]政办发〔2023〕\d\d号/.exec(cases[4]?.passage ?? '') ?? [];
    expect(cases[4]?.read).toMatchObject({ documentNumber: number });
    expect(cases.every(({ holds }) => holds)).toBe(true);
    for (const one of cases.slice(0, 3)) expect(readIn(one)).toEqual(one.read);
  });

  it('keep what they say where somebody signs with a login name, whatever words it is a part of', () => {
    const signed = ['lu', 'du', '20'].map((by) =>
      judged(notice, 'corrected', 'measures', '200万元', { set: { subject: '补助资金' }, by }),
    );
    for (const one of signed)
      expect(reported([one], '--anonymous').cases[0]).toMatchObject({
        read: { value: 2_000_000, due: null },
        should: { subject: '补助资金' },
      });
  });

  it('say of what was removed that nothing is to be read, also where something was added in its place', () => {
    const removed = judged(notice, 'removed', 'measures', '500张');
    const without = applied(notice, [removed]).document;
    const added = judged(without, 'added', 'measures', '500张，', { set: { ...removed.read, value: 480 } });
    expect(reported([removed, added]).cases.map(({ verdict, should }) => [verdict, should?.value ?? null])).toEqual([
      ['removed', null],
      ['added', 480],
    ]);
  });

  it('say so where the passage alone is not read as the notice was', () => {
    // That 武进区 is a place the rules know by their table alone; nobody knows the place that is put for it.
    expect(reported([scope]).cases[0]).toMatchObject({ holds: true, read: { scope: '武进区' } });
    const { cases, stdout } = reported([scope], '--anonymous');
    expect(cases[0]).toMatchObject({ holds: false, extent: 'section' });
    expect(stdout).toContain('not read so in this passage alone: the notice around it is needed');
  });

  it('have telephones and persons of the same kind and length', () => {
    const text =
      '联系人：李明、王小芳，电话：82760011。手机13912345678，传真0517-82760011。请与李明联系，王小芳同志负责。任务12项。';
    const replaced = replacer([text], { places: [], persons: [] })(text);
    expect(replaced).toMatch(
      /^联系人：(?<a>.某)、(?<b>.某某)，电话：(?<p>\d{8})。手机13\d{9}，传真0000-\d{8}。请与\k<a>联系，\k<b>同志负责。任务12项。$/,
    );
    expect(replaced).not.toMatch(/82760011|912345678/);
  });

  it('put names that no place bears', () => {
    const names = Array.from({ length: 400 }, (_, n) => madePlace(n % 200, n < 200 ? 2 : 3));
    expect(new Set(names).size).toBe(400);
    for (const name of names)
      for (const ending of ['', '省', '市', '县', '区'])
        expect([name, regionAt(name + ending, 0), countyNameAt(name + ending, 0)]).toEqual([name, null, null]);
  });

  it('are not made anonymous where none are asked for', () => {
    const { status, stderr } = planExtract(scratchFolder(), ['review', '--anonymous']);
    expect(status).toBe(2);
    expect(stderr).toContain('--anonymous goes with --report-cases FILE');
  });
});
