import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Document, extract, extractAll } from '../src/index.js';
import { noticesIn } from '../src/structure/compilation.js';
import { ingestJson, planExtract } from './fixtures/command-line.js';
import { recordsOf } from './fixtures/records.js';
import { scratchFolder } from './fixtures/scratch.js';
import { docxOf, paragraph, run } from './office/made-docx.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const noticeText = (name: string): string =>
  readFileSync(new URL(`notices/${name}.txt`, import.meta.url), 'utf8')
    .replaceAll('\r\n', '\n')
    .trimEnd();

/** Notices with and without a web page around them, with plans and with a table behind their letters. */
const JOINED = [
  'a01-guizhou-minzheng-2023',
  'b03-anhua-county-tasks-2009',
  'a02-chengdu-jiaoyu-2010',
  'a07-ningxia-jianzai-2023-2025',
];
const TEXTS = JOINED.map(noticeText);
const JOINED_TEXT = `${TEXTS.join('\n\n')}\n`;

const openingsOf = (text: string): string[] =>
  noticesIn(text, []).map(({ start, end }) => text.slice(start, end).trimStart().split('\n')[0]?.trim() ?? '');

/** What a document says, wherever it stood: no offsets. */
const said = ({ metadata, measures, deadlines, responsibleUnits, sections, tables }: Document) => ({
  metadata,
  measures: measures.map(({ text, subject, indicator, value, unit, due, scope }) => [
    text,
    subject,
    indicator,
    value,
    unit,
    due,
    scope,
  ]),
  deadlines: deadlines.map(({ text, to }) => [text, to]),
  units: responsibleUnits.map(({ unit, role }) => [unit, role]),
  sections: sections.map(({ marker, title }) => [marker, title]),
  rows: tables.map(({ rows }) => rows),
});

const LETTER = (body: string, number: string, plan: string): string[] => [
  `${body}文件`,
  number,
  `${body}关于印发《${plan}》的通知`,
  '各县（市、区）民政局，局机关各处室：',
  `现将《${plan}》印发给你们，请结合实际认真贯彻执行。`,
  body,
  '2024年3月1日',
];
const PLAN = (title: string): string[] => [
  title,
  '2024年，全市民政工作要坚持以人民为中心，扎实推进各项重点任务落实。',
  '一、发展养老服务',
  '全市新增养老床位2000张，护理型床位占比达到60%以上。',
  '二、加强社会救助',
  '城市低保标准提高5%。',
];

describe('a file that holds several notices', () => {
  let parts: readonly Document[];
  beforeAll(async () => {
    parts = await extractAll(utf8(JOINED_TEXT), 'all.txt');
  });

  it('gives a document for each, which says what it says in a file of its own', () => {
    expect(parts.map(({ source }) => [source.path, source.part])).toEqual(JOINED.map((_, i) => ['all.txt', i + 1]));
    for (const [i, text] of TEXTS.entries()) {
      const part = parts[i] as Document;
      expect(said(part)).toEqual(said(extract(utf8(`${text}\n`), 'one.txt')));
      for (const { text: words, span } of recordsOf(part)) expect(part.text.slice(span.start, span.end)).toBe(words);
    }
  });

  it('loses none of its text, and counts lines as the file does', () => {
    expect(parts.map(({ text }) => text).join('')).toBe(JOINED_TEXT);
    const lines = JOINED_TEXT.split('\n');
    for (const { text, blocks } of parts)
      for (const { span, where } of blocks) {
        const line = Number(/^line (?<n>\d+)/u.exec(where ?? '')?.groups?.n);
        expect(lines[line - 1]).toContain(text.slice(span.start, span.end).split('\n')[0]);
      }
  });

  it('has identifiers that follow from the bytes and the place in the file', async () => {
    const again = await extractAll(utf8(JOINED_TEXT), 'other/name.txt');
    expect(again.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    expect(new Set(parts.map(({ id }) => id)).size).toBe(JOINED.length);
    for (const { id } of parts) expect(id).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('is read as one by extract, with a warning', () => {
    const whole = extract(utf8(JOINED_TEXT), 'all.txt');
    expect(whole.source.part).toBeNull();
    expect(whole.diagnostics).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'several-notices',
        message: expect.stringContaining('4 notices'),
      }),
    );
  });

  it('may be a Word document or a web page', async () => {
    // The last has a table, which would not be paragraphs.
    const lines = TEXTS.slice(0, 3)
      .join('\n')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const body = lines.map((line) => paragraph(run(line.trim()))).join('');
    const word = await extractAll(docxOf({ body }), 'all.docx');
    expect(word.map(said)).toEqual(parts.slice(0, 3).map(said));
    expect(word[1]?.blocks[0]?.where).toMatch(/^paragraph \d{2,}/u);

    const article = [
      ...LETTER('甲市民政局', '甲民发〔2024〕3号', '2024年全市民政工作要点'),
      ...PLAN('2024年全市民政工作要点'),
    ];
    const second = [
      ...LETTER('乙市民政局', '乙民发〔2024〕5号', '乙市2024年民政工作要点'),
      ...PLAN('乙市2024年民政工作要点'),
    ];
    const html = `<html><body><div class="nav"><a href="/">首页</a></div><div>${[...article, ...second].map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
    const pages = await extractAll(utf8(html), 'all.html');
    expect(pages.map(({ metadata }) => [metadata.issuer, metadata.documentNumber])).toEqual([
      ['甲市民政局', '甲民发〔2024〕3号'],
      ['乙市民政局', '乙民发〔2024〕5号'],
    ]);
  });

  it('may be a chapter of a yearbook: plans of several bodies, each under its title and counted from one', () => {
    const chapter = ['第三章 民政工作', ...PLAN('甲县2024年民政工作要点'), ...PLAN('乙县民政局2024年工作计划')].join(
      '\n',
    );
    expect(openingsOf(chapter)).toEqual(['第三章 民政工作', '乙县民政局2024年工作计划']);
  });
});

describe('a single notice stays one', () => {
  const folders = ['../seeds/', 'notices/'].map((folder) => new URL(folder, import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => new URL(name, folder)),
  );

  it.each(files.map((file) => [file.pathname.split('/').at(-1), file] as const))('%s', (_, file) => {
    expect(noticesIn(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), [])).toHaveLength(1);
  });

  const letter = LETTER('甲市民政局', '甲民发〔2024〕3号', '2024年全市民政工作要点');
  const plan = PLAN('2024年全市民政工作要点');
  const passedOn = LETTER('某省民政厅', '某民发〔2024〕1号', '2024年全省民政工作要点');
  const forwarding = [
    '甲市民政局关于转发《某省民政厅关于印发〈2024年全省民政工作要点〉的通知》的通知',
    '各县（市、区）民政局：',
    '现将《某省民政厅关于印发〈2024年全省民政工作要点〉的通知》（某民发〔2024〕1号）转发给你们，请认真贯彻执行。',
    '甲市民政局',
    '2024年4月1日',
  ];
  it.each<readonly [string, readonly string[]]>([
    ['a letter and the plan that it sends', [...letter, ...plan]],
    [
      'a letter and two plans',
      [
        ...letter,
        '附件：1.2024年全市民政工作要点',
        '2.甲市2024年养老服务工作计划',
        ...plan,
        ...PLAN('甲市2024年养老服务工作计划'),
      ],
    ],
    ['a notice that passes another on', [...forwarding, ...passedOn, ...PLAN('2024年全省民政工作要点')]],
    ['a notice with another attached', [...letter, ...plan, '附件2', ...passedOn]],
    [
      'a plan whose parts look like titles',
      [...plan, '三、2025年工作计划', '2024年工作总结', ...PLAN('2025年工作计划')],
    ],
    [
      'a list of notices',
      [
        '甲市民政局文件目录',
        ...[1, 2, 3].flatMap((n) => [`甲民发〔2024〕${n}号`, `甲市民政局关于做好第${n}批工作的通知`]),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(openingsOf(lines.join('\n'))).toHaveLength(1);
  });
});

describe('on the command line', () => {
  it('each notice is stored, shown and explained', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'all.txt'), JOINED_TEXT);
    const first = ingestJson(folder, 'all.txt');
    expect(first.status).toBe(0);
    expect(first.report.documents.map((one: Record<string, unknown>) => [one.path, one.part, one.state])).toEqual(
      JOINED.map((_, i) => ['all.txt', i + 1, 'new']),
    );
    writeFileSync(join(folder, 'copy.txt'), JOINED_TEXT);
    const { report } = ingestJson(folder, '.');
    expect(report.totals).toMatchObject({ documents: 4, states: { unchanged: 4, duplicate: 4 } });

    const whole = planExtract(folder, ['explain', 'all.txt:0']);
    expect([whole.status, whole.stderr]).toEqual([1, expect.stringContaining('all.txt#4:0')]);
    expect(planExtract(folder, ['explain', 'all.txt#2:3']).stdout).toContain('all.txt#2');
    expect(planExtract(folder, ['ledger', 'all.txt']).stdout).toContain('all.txt#2');

    writeFileSync(join(folder, 'all.txt'), `${TEXTS[0]}\n`);
    writeFileSync(join(folder, 'copy.txt'), `${TEXTS[1]}\n`);
    expect(ingestJson(folder, '.').report.totals).toMatchObject({ documents: 2, states: { replaced: 2 } });
    const exported = JSON.parse(planExtract(folder, ['export', '--format', 'json']).stdout);
    expect(exported.documents.map((one: Document) => [one.source.path, one.source.part])).toEqual([
      ['all.txt', null],
      ['copy.txt', null],
    ]);
  });
});
