import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { explainOffset, explainRecord } from '../src/explain/index.js';
import { partialMatch } from '../src/explain/partial-match.js';
import { ledger } from '../src/ledger/ledger.js';
import { tokenize } from '../src/lex/tokenize.js';
import { type Stages, stagesOfBytes } from '../src/pipeline.js';
import { measureRules } from '../src/rules/measure/index.js';
import { openSqlite } from '../src/store/sqlite.js';
import { planExtract } from './fixtures/command-line.js';
import { scratchFolder } from './fixtures/scratch.js';

const NOTICE = `首页 > 政策文件
某省民政厅关于印发《2015年全省民政工作要点》的通知
各市民政局:
现将《2015年全省民政工作要点》印发给你们,共计56项。

2015年全省民政工作要点
今年全省民政工作要开好头。
一、养老服务
(一)机构建设。推进项目实施。
苏南、苏中、苏北农村社区居家养老服务中心覆盖率分别达到90%、80%和70%。
2015年底,苏南地区慈善超市拥有率达到80%以上,苏中地区达到70%以上。
推进适老化改造,新北、天宁、钟楼各600户,经开区200户。
二、社会救助
火化率和节地生态安葬率分别达到100%、60%以上、50%。
建立街镇养老服务综合体7,其中个别地方先行。
完成2013年度以前的安置工作,修订2015年版手册,推进三大平台建设。
由省民政厅会同财政部门3月底前出台办法。
联系电话:025-83590000
`;

const stagesOf = (text: string): Stages => stagesOfBytes(new TextEncoder().encode(text), 'notice.txt');
const offsetOf = (words: string, within = words): number => NOTICE.indexOf(within) + within.indexOf(words);
const at = (words: string, within?: string) => explainOffset(stagesOf(NOTICE), offsetOf(words, within));
const slotsOf = (slots: readonly { name: string; text: string }[] = []) =>
  Object.fromEntries(slots.map(({ name, text }) => [name, text]));

describe('a place that rules have read', () => {
  it('is explained by the frame that fired, its slots and where each field came from', () => {
    const { place, readings, others } = at('90%');
    expect(place).toMatchObject({ line: 10, column: 28, section: '一、养老服务 › (一)机构建设' });
    expect(place.passage?.text).toMatch(/^苏南、.*70%。$/);
    const [{ rule, slots, records } = { rule: null, slots: [], records: [] }] = readings;
    expect(rule?.id).toBe('measure/in-order');
    expect(rule?.example?.facts.length).toBeGreaterThan(0);
    expect(slotsOf(slots)).toEqual({
      named: '苏南、苏中、苏北农村社区居家养老服务中心覆盖率',
      who: '苏南、苏中、苏北',
      what: '农村社区居家养老服务中心覆盖率',
      how: '分别达到',
      values: '90%、80%和70%',
    });
    expect(records).toHaveLength(1);
    const fields = records[0]?.fields ?? [];
    expect(fields).toContainEqual({ name: 'scope', value: '苏南', by: 'slot who', from: null });
    expect(fields).toContainEqual({ name: 'subject', value: slotsOf(slots).what, by: 'slot what', from: null });
    expect(fields).toContainEqual({ name: 'value', value: 90, by: 'slot values', from: null });
    expect(fields).toContainEqual({ name: 'base', value: null, by: null, from: null });
    expect(others.map(({ text }) => text)).toEqual(['80%', '70%']);
  });

  it('shows its tokens, and what their letters mean', () => {
    const { tokens, legend } = at('90%');
    expect(tokens.map(({ letter }) => letter).join('')).toBe('R&R&RTVQ&Q&Q.');
    expect(legend.map(({ letter }) => letter)).toEqual(['R', '&', 'T', 'V', 'Q', '.']);
    expect(tokens.map(({ text }) => text).join('')).toMatch(/^苏南、苏中.*70%。$/);
  });

  it('says what was inferred, by which step and from which text on which line', () => {
    const [reading] = at('70%以上').readings;
    const from = (text: string) => ({ span: expect.anything(), text, line: 11 });
    expect(reading?.records[0]?.fields).toContainEqual({
      name: 'subject',
      value: '慈善超市拥有率',
      by: 'subject/earlier-value',
      from: from('80%以上'),
    });
    expect(reading?.records[0]?.fields).toContainEqual({
      name: 'due',
      value: '2015-12-31',
      by: 'due/sentence',
      from: from('2015年底'),
    });
  });

  it('gives all records of one number under one frame', () => {
    const { readings } = at('600户');
    expect(readings).toHaveLength(1);
    const scopes = readings[0]?.records.map(({ fields }) => fields.find(({ name }) => name === 'scope')?.value);
    expect(scopes).toEqual(['新北', '天宁', '钟楼']);
  });

  it('may be a deadline, a body, a reference or a task', () => {
    const stages = stagesOf(NOTICE);
    const { deadlines, responsibleUnits, references, tasks } = stages.document;
    const explained = (id = '') => explainRecord(stages, id)?.readings[0];
    const last = tasks.find(({ text }) => text.startsWith('由省民政厅'));
    expect(explained(deadlines.find(({ text }) => text === '3月底前')?.id)).toMatchObject({
      rule: { id: 'deadline/by' },
      slots: [{ name: 'time', text: '3月底前' }],
      records: [{ kind: 'deadline', fields: expect.arrayContaining([expect.objectContaining({ by: 'year/period' })]) }],
    });
    expect(explained(responsibleUnits.find(({ unit }) => unit === '财政部门')?.id)).toMatchObject({
      rule: { id: 'unit/partner' },
      slots: [{ name: 'trigger' }, { name: 'who', text: '财政部门' }],
    });
    expect(explained(references[0]?.id)).toMatchObject({ rule: null, records: [{ kind: 'reference' }] });
    expect(explained(last?.id)).toMatchObject({ rule: null, records: [{ kind: 'task', text: last?.text }] });
    expect(explainRecord(stages, last?.id ?? '')?.others.map(({ kind }) => kind)).toContain('deadline');
  });
});

describe('a number or time that no record holds', () => {
  it('is told with the frames that came closest and what stopped them', () => {
    const { unread, readings } = at('7', '综合体7');
    expect(readings).toEqual([]);
    expect(unread).toMatchObject({ text: '7', letter: 'N' });
    expect(unread?.near[0]).toMatchObject({ rule: { id: 'measure/unitless' }, outcome: 'declined' });
    expect(unread?.near[1]).toMatchObject({
      rule: { id: 'measure/table-number' },
      outcome: 'stopped',
      matched: 3,
      parts: 4,
      stops: [{ slot: null, wants: '$', stood: { letter: 'T', text: '其中个别地方先行' } }],
    });
    expect(slotsOf(unread?.near[1]?.slots)).toEqual({ what: '建立街镇养老服务综合体', value: '7' });
    expect(unread?.near).toHaveLength(3);
  });

  it('may have been refused, for a reason', () => {
    const { unread, diagnostics } = at('60%以上');
    expect(unread?.near).toHaveLength(1);
    expect(unread?.near[0]).toMatchObject({ rule: { id: 'measure/in-order' }, outcome: 'refused' });
    expect(unread?.near[0]?.message).toMatch(/分别/);
    expect(diagnostics.map(({ code }) => code)).toContain('uneven-distribution');
  });

  it('may fit a frame whose rule makes nothing of it', () => {
    const { unread } = at('2015年', '2015年版');
    expect(unread).toMatchObject({ letter: 'D', timeKind: 'within' });
    expect(unread?.near[0]).toMatchObject({ rule: { id: 'deadline/within' }, outcome: 'declined', stops: [] });
  });

  it('may have been left out by a later step, or stand where rules of its kind are not asked', () => {
    expect(at('2013年').unread?.near[0]).toMatchObject({
      outcome: 'read',
      message: expect.stringMatching(/later step/),
    });
    expect(at('今年').unread?.near[0]).toMatchObject({ outcome: 'read', message: expect.stringMatching(/not asked/) });
  });

  it('is looked for in the ledger, where it is part of running text', () => {
    const stages = stagesOf(NOTICE);
    const { document, layout, findings } = stages;
    const numbers = [...ledger(layout, findings, document.measures, document.deadlines, tokenize)];
    const { unread } = explainOffset({ ...stages, document: { ...document, numbers } }, offsetOf('三', '三大平台'));
    expect(unread).toMatchObject({ letter: 'T', numberClass: 'count' });
    expect(unread?.text).toMatch(/^三/);
    expect(unread?.near[0]?.stops[0]?.stood?.text).toMatch(/^三/);
  });
});

describe('a place that rules do not read', () => {
  it.each([
    ['首页', 'boilerplate', 'no-sentence'],
    ['某省民政厅', 'title', 'no-sentence'],
    ['56项', 'paragraph', 'covering-notice'],
    ['\n2015年全省民政工作要点\n', null, 'blank'],
  ])('%j: the block and why', (words, role, unreadBecause) => {
    const { place, unread } = at(words);
    expect(place).toMatchObject({ role, unreadBecause });
    expect(unread).toBeNull();
  });
});

const SOURCES = ['../seeds', './notices'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name}`),
);

describe.each(SOURCES)('%s', (path) => {
  let stages: Stages;
  beforeAll(() => {
    stages = stagesOfBytes(readFileSync(new URL(path, import.meta.url)), path);
  });

  it('has a rule and exact slots for every record', () => {
    const { measures, deadlines, responsibleUnits, text } = stages.document;
    for (const { id, rule } of [...measures, ...deadlines, ...responsibleUnits]) {
      const reading = explainRecord(stages, id)?.readings[0];
      expect([id, reading?.rule?.id]).toEqual([id, rule]);
      expect([id, reading?.slots.length]).not.toEqual([id, 0]);
      for (const slot of reading?.slots ?? []) expect(text.slice(slot.span.start, slot.span.end)).toBe(slot.text);
    }
  });

  it('says something of every number that is not read', () => {
    const tokens = stages.findings.flatMap(({ sentence }) => sentence.tokens);
    for (const { type, span } of tokens.filter((token) => /[QCNX]/.test(token.type))) {
      const { readings, unread } = explainOffset(stages, stages.copy.inSource(span).start);
      expect([type, span, readings.length > 0 || (unread?.near.length ?? 0) > 0]).toEqual([type, span, true]);
    }
  });

  it('has no frame that fits and is said to stop', () => {
    for (const { sentence } of stages.findings)
      for (const { frame, id } of measureRules)
        for (const match of sentence.letters.matchAll(frame.pattern)) {
          const [from = 0, to = 0] = match.indices?.groups?.value ?? match.indices?.groups?.values ?? [];
          if (to <= from) continue;
          const near = partialMatch(frame.parts, [...sentence.letters], from, ['Q', 'C', 'N']);
          expect([id, match[0], near?.stops]).toEqual([id, match[0], []]);
        }
  });
});

describe('plan-extract explain', () => {
  let folder: string;
  const run = (...words: readonly string[]) => planExtract(folder, ['explain', ...words]);
  beforeEach(() => {
    folder = scratchFolder();
    writeFileSync(join(folder, 'notice.txt'), NOTICE);
  });

  it.each([
    ['东部##示范区覆盖率', 'zh', '  对象       东部##示范区覆盖率  '],
    ['东部##示范区覆盖率', 'en', '  subject    东部##示范区覆盖率  '],
    ['target', 'zh', '  对象       target  '],
  ])('shows words of a notice as they are: %s in %s', (subject, language, shown) => {
    writeFileSync(join(folder, 'odd.txt'), `青溪市2023年工作要点\n\n一、提升服务\n1.${subject}达到30%以上。\n`);
    const { stdout } = run(`odd.txt:4:${subject.length + 6}`, '--lang', language);
    expect(stdout).toContain(shown);
  });

  it('tells in Chinese what is told by what, and what a field is', () => {
    writeFileSync(
      join(folder, 'nation.txt'),
      `2023年民政工作要点\n各省、自治区、直辖市民政厅(局)：\n${NOTICE.slice(NOTICE.indexOf('一、'))}`,
    );
    const { stdout } = run('nation.txt:5:30', '--lang', 'zh');
    expect(stdout).toMatch(/^推断 +地区（主送机关）$/m);
    expect(stdout).toMatch(/^ {2}状态 +目标 /m);
  });

  it('marks the slots under the sentence, two columns a Chinese character', () => {
    const { status, stdout } = run(`notice.txt:${offsetOf('90%')}`);
    expect(status).toBe(0);
    const [, ruler = ''] = stdout.split(/^frame .*\n\n/m);
    expect(ruler.split('\n').slice(0, 6)).toEqual([
      '        苏南、苏中、苏北农村社区居家养老服务中心覆盖率分别达到90%、80%和70%。',
      'named   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'who     ^^^^^^^^^^^^^^^^',
      'what                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'how                                                   ^^^^^^^^',
      'values                                                        ^^^^^^^^^^^^^',
    ]);
    expect(stdout).toMatch(/^letters {2}R {3}& R {3}& R {3}T {29}V {7}Q {2}& Q {2}& Q {2}\.$/m);
    expect(stdout).toMatch(/^ {2}scope +苏南 +slot who$/m);
  });

  it('takes a line and column too, and breaks a paragraph of any length', () => {
    const long = `一、养老\n${'推进养老服务'.repeat(5000)},床位占比达到30%以上。\n`;
    writeFileSync(join(folder, 'long.txt'), long);
    const byOffset = run(`long.txt:${long.indexOf('30%')}`);
    const byLine = run(`long.txt:2:${long.indexOf('30%') - long.indexOf('\n')}`);
    expect(byOffset.stdout).toMatch(/^rule +measure\//m);
    expect(byOffset.stdout.length).toBeLessThan(6000);
    expect(byLine).toEqual(byOffset);
  });

  it('lists of many other records those around', () => {
    const list = Array.from({ length: 40 }, (_, i) => `新建养老院${i + 1}所`).join(',');
    writeFileSync(join(folder, 'long.txt'), `一、养老\n${list}。\n`);
    const { stdout } = run(`long.txt:2:${list.indexOf('30所') + 1}`);
    const listed = [...stdout.matchAll(/^ {2}measure +(?<text>\S+)/gm)].map((found) => found.groups?.text);
    expect(listed).toEqual([24, 25, 26, 27, 28, 29, 31, 32, 33, 34, 35, 36].map((n) => `${n}所`));
    expect(stdout).toMatch(/^ {2}… and 27 more \(--json lists all\)$/m);
  });

  it('finds a record in the database, also when its file is gone', () => {
    planExtract(folder, ['ingest', 'notice.txt']);
    const { measures = [] } = stagesOf(NOTICE).document;
    const id = measures.find(({ text }) => text === '70%以上')?.id ?? '';
    writeFileSync(join(folder, 'notice.txt'), 'something else');
    const { status, stdout, stderr } = run(id, '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify({ ...explainRecord(stagesOf(NOTICE), id), reviews: [] })),
    );
    expect(run(id).stdout).toMatch(/^ {2}subject +慈善超市拥有率 +subject\/earlier-value, from 80%以上 \(line 11\)$/m);
  });

  it('says so when other rules than those of today read what the database holds', () => {
    planExtract(folder, ['ingest', 'notice.txt']);
    const [first] = stagesOf(NOTICE).document.measures;
    const db = openSqlite(join(folder, 'out/plans.db'));
    db.prepare('UPDATE kept_measures SET value = 91 WHERE span_start = ?').run(first?.span.start);
    db.close();
    const { status, stdout, stderr } = run(first?.id ?? '');
    expect(status).toBe(0);
    expect(stderr).toMatch(/as other rules read it.*Ingest notice\.txt again/);
    expect(stdout).toMatch(/^ {2}value +90 /m);
  });

  it('says so when the rules of today do not give a record at all', () => {
    planExtract(folder, ['ingest', 'notice.txt']);
    const { id } = stagesOf(NOTICE).document;
    const db = openSqlite(join(folder, 'out/plans.db'));
    db.prepare('UPDATE kept_measures SET own_id = ? WHERE position = 0').run(`${id}:m7`);
    db.close();
    const { status, stderr } = run(`${id}:m7`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Ingest notice\.txt again, or ask .*explain notice\.txt:7\. \[outdated-record\]/);
  });

  it('offers the nearest records for an id that there is not', () => {
    planExtract(folder, ['ingest', 'notice.txt']);
    const { id, measures } = stagesOf(NOTICE).document;
    const near = measures.find(({ text }) => text === '90%')?.id ?? '';
    const { status, stdout, stderr } = run(`${id}:m${offsetOf('90%') + 1}`);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Nearest: ${near} (90%)`);
    expect(stderr).toMatch(/\[no-record\]$/m);
  });

  it.each([
    [['nowhere.txt:5'], 1, /nowhere\.txt: There is no such file.*\[path-not-found\]/],
    [['notice.txt:99999'], 1, /notice\.txt has \d+ characters, so offsets go to \d+.*\[beyond-the-text\]/],
    [['notice.txt:99:1'], 1, /has \d+ lines/],
    [['notice.txt:3:70'], 1, /has 6 characters in line 3/],
    [['0123456789abcdef:m5'], 1, /There is no database out\/plans\.db.*\[missing\]/],
    [['notice.txt'], 2, /Write FILE:OFFSET/],
    [[], 2, /missing required argument/],
  ])('%j fails with what to do', (words, expected, message) => {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout]).toEqual([expected, '']);
    expect(stderr).toMatch(message);
  });

  it('says that a document is not in the database', () => {
    planExtract(folder, ['ingest', 'notice.txt']);
    const { status, stderr } = run('0123456789abcdef:m5');
    expect(status).toBe(1);
    expect(stderr).toMatch(/holds no document 0123456789abcdef\. Ingest its file first.*\[no-document\]/);
  });
});
