import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReading } from '../src/ledger/text-reading.js';
import { fold } from '../src/lexicon/fold.js';
import { NUMBER_NAMES } from '../src/lexicon/number-names.js';
import { NUMBER_PATTERNS } from '../src/lexicon/number-patterns/index.js';
import { NON_NUMBER_WORDS } from '../src/lexicon/number-words.js';
import type { Document, LedgerEntry } from '../src/model/index.js';
import { extract } from '../src/pipeline.js';
import { folderWithNotices, planExtract } from './fixtures/command-line.js';
import { scratchFolder } from './fixtures/scratch.js';

const SEEDS = new URL('../seeds/', import.meta.url);
const notices = readdirSync(SEEDS).map((name) => [name, extract(readFileSync(new URL(name, SEEDS)), name)] as const);

/** A plan with one section, so that what follows is its body. */
const HEAD = '某市2020年民政工作要点\n一、主要任务\n';
const read = (body: string): Document => extract(new TextEncoder().encode(HEAD + body), 'plan.txt');
/** The numbers of a text in the body of a plan, as `text class`. */
const numbers = (body: string): string[] =>
  read(body)
    .numbers.filter(({ span }) => span.start >= HEAD.length)
    .map((entry) => `${entry.text} ${entry.class}`);

const NUMERAL = /[0-9０-９零〇一二两三四五六七八九十百千万亿半几]|全覆盖|翻番/g;

/** Numerals that neither an entry nor a word of the closed list covers. */
function uncovered({ text, numbers: entries }: Document): string[] {
  const covered = new Set<number>();
  const cover = (start: number, end: number): void => {
    for (let i = start; i < end; i++) covered.add(i);
  };
  for (const { span } of entries) cover(span.start, span.end);
  for (const word of NON_NUMBER_WORDS)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) cover(at, at + word.length);
  return [...text.matchAll(NUMERAL)]
    .filter(({ index }) => !covered.has(index))
    .map(({ index }) => text.slice(Math.max(0, index - 5), index + 6));
}

/** What is wrong with entries as a list of stretches of a text. */
const faults = ({ text, numbers: entries }: Document): LedgerEntry[] =>
  entries.filter(
    ({ span, text: written }, i) =>
      written === '' || text.slice(span.start, span.end) !== written || span.start < (entries[i - 1]?.span.end ?? 0),
  );

describe('the numbers of the five notices', () => {
  it.each(notices)('%s: each stands in one entry, in reading order', (_, document) => {
    expect(document.numbers.length).toBeGreaterThan(50);
    expect(faults(document)).toEqual([]);
    expect(uncovered(document)).toEqual([]);
  });

  it('are explained but for one in a hundred', () => {
    const all = notices.flatMap(([, document]) => document.numbers);
    const unexplained = all.filter((number) => number.class === 'unexplained');
    expect(unexplained.length / all.length).toBeLessThanOrEqual(0.01);
  });

  it.each(notices)(
    '%s: measures and deadlines with a number are found in the ledger, and are what it points to',
    (_, document) => {
      const records = [...document.measures, ...document.deadlines];
      const byId = new Map(records.map((record) => [record.id, record]));
      for (const { record, class: name, span } of document.numbers) {
        expect(record !== null).toBe(name === 'measure' || name === 'deadline');
        if (record !== null) expect(byId.has(record), `${record} at ${span.start}`).toBe(true);
      }
      const places = new Set(document.numbers.filter(({ record }) => record).map(({ span }) => span.start));
      const missed = records.filter(({ text, span }) => text.search(NUMERAL) >= 0 && !places.has(span.start));
      expect(missed.map(({ text }) => text)).toEqual([]);
    },
  );
});

describe('a number', () => {
  it.each([
    ['全市新建养老床位6.5万张,护理型床位占比达到30%以上。', '6.5万张 measure', '30%以上 measure'],
    ['3月底前出台实施方案,完成1990年以来的数据补录。', '3月底前 deadline', '1990年以来 date'],
    ['每千名老年人拥有养老床位达到30张以上。', '每千名老年人拥有 measure', '30张以上 measure'],
    [
      '贯彻党的二十大和二十届二中、三中全会精神。',
      '二十大 ordinal',
      '二十届 ordinal',
      '二中 ordinal',
      '三中全会 ordinal',
    ],
    ['实行“十百千千”计划和“1+6+X+N”模式,推进两学一做。', '十百千千 name', '1+6+X+N name', '两学一做 name'],
    ['启动“十三五”规划,编制2015年版指标体系。', '十三五 name', '2015年版 name-year'],
    [
      '落实《社区服务体系建设规划(2012-2015年)》(鲁发〔2009〕24号)和23号文件。',
      '2012-2015年 name-year',
      '鲁发〔2009〕24号 document-number',
      '23号文件 document-number',
    ],
    ['评定5A级社会组织,省荣军医院达到三级医院标准,推广三甲医院经验。', '5A级 grade', '三级 grade', '三甲 grade'],
    ['形成市、县、乡镇三级联动的机制。', '三级 count'],
    ['落实两项补贴,建设三大平台,培育一批典型。', '两项 count', '三大 count', '一批 count'],
    ['汛期24小时值班,做好抗战胜利70周年纪念。', '24小时 time', '70周年 time'],
    ['60周岁以上老人免费乘车,亿元以上项目优先。', '60周岁以上 attribute', '亿元以上 attribute'],
    ['依照《办法》第十条推进。', '第十条 article'],
    ['发挥“12349”热线和120急救作用。', '12349 phone', '120 phone'],
    ['福利院4号楼和G318沿线改造,完成1:1万地形图。', '4号楼 name', 'G318 name', '1:1万 name'],
    ['PM_2.5和PM_{2.5}浓度下降。', 'PM_2.5 name', 'PM_{2.5} name'],
    ['从5个方面提出“稳岗护航”30条措施,办好用得最多的前50项服务。', '5个方面 count', '30条 name', '50项 ordinal'],
    ['城乡低保进一步统一,老百姓万众一心。'],
  ])('%s', (sentence, ...expected) => {
    expect(numbers(sentence)).toEqual(expected);
  });

  it.each([
    ['硬化通村公路一百二十公里。', '一百二十公里'],
    ['新建敬老院两所,', '两所'],
    ['重特大事故零发生。', '零'],
    ['高于经济增速两个百分点。', '两个百分点'],
    ['新打机井五十眼。', '五十'],
  ])('that may set a target is not explained away: %s', (sentence, number) => {
    const entry = read(sentence).numbers.find(({ text }) => text.startsWith(number));
    expect(entry?.class).toMatch(/^(?:unexplained|measure)$/);
  });

  it('of a page that is no notice is boilerplate, the date of a signature a date', () => {
    const text = `索引号: 014000802/2015-00016\n发文日期: 2015年2月25日\n${HEAD}做好工作。\n某市民政局\n2020年2月27日\n苏ICP备13057856号-1\n`;
    const { numbers: entries } = extract(new TextEncoder().encode(text), 'page.txt');
    const classes = new Map(entries.map((entry) => [entry.text, entry.class]));
    expect(classes.get('014000802')).toBe('page-furniture');
    expect(classes.get('2015年2月25日')).toBe('date');
    expect(classes.get('2020年2月27日')).toBe('date');
    expect(entries.at(-1)?.class).toBe('page-furniture');
  });

  it('is in one entry in any text', () => {
    const piece = fc.constantFrom(
      ...('一二三十百万两半几零第三社联动五保统一进一步“”《》()、,。;:12.5%年月日底前个名项所\n全覆盖①Ⅳ🏘️'.match(
        /./gsu,
      ) ?? []),
      '2020年',
      '达到',
      '新建',
      '万人',
      '“十三五”',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = read(pieces.join(''));
        expect(faults(document)).toEqual([]);
        expect(uncovered(document)).toEqual([]);
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});

describe('the lexicon of numbers', () => {
  /** The class that a number in a text is read as, and the text of it. */
  const classOf = (text: string, number: string) => {
    const folded = fold(text);
    const at = folded.indexOf(fold(number));
    const { numberClass, span } = textReading(folded, at, 0, folded.length);
    return { numberClass, written: text.slice(span.start, span.end) };
  };

  it.each(
    NUMBER_PATTERNS.flatMap(({ numberClass, examples }) =>
      examples.map(([text, number]) => [text, number, numberClass] as const),
    ),
  )('%s: %s is %s', (text, number, numberClass) => {
    const found = classOf(text, number);
    expect(found.numberClass).toBe(numberClass);
    expect(found.written).toContain(number);
  });

  it.each(NUMBER_PATTERNS.flatMap(({ pattern, not }) => not.map((text) => [text, pattern] as const)))(
    '%s is not %s',
    (text, pattern) => {
      for (const { index } of fold(text).matchAll(NUMERAL)) {
        pattern.lastIndex = index;
        expect(pattern.exec(fold(text))).toBeNull();
      }
    },
  );

  it('has every pattern with an example, and no word that is also a name', () => {
    expect(NUMBER_PATTERNS.filter(({ examples }) => examples.length === 0)).toEqual([]);
    const names = new Set(NUMBER_NAMES);
    expect(NON_NUMBER_WORDS.filter((word) => names.has(word))).toEqual([]);
    expect(
      [...NON_NUMBER_WORDS, ...NUMBER_NAMES].filter((word) => word.length < 2 || word.search(NUMERAL) < 0),
    ).toEqual([]);
    expect(NUMBER_NAMES.filter((name) => name.search(NUMERAL) !== 0)).toEqual([]);
  });

  it.each(['统一', '百姓', '四川', '千方百计'])('knows that %s counts nothing', (word) => {
    expect(numbers(`做好${word}工作。`)).toEqual([]);
  });

  it('reads each name as one', () => {
    expect(NUMBER_NAMES.filter((name) => classOf(`推进${name}。`, name).written !== name)).toEqual([]);
  });
});

describe('plan-extract ledger', () => {
  const PLAN = `${HEAD}重特大事故零发生。\n护理型床位占比达到30%以上,落实两项补贴。\n`;

  it('counts the classes, and shows what is not explained in its sentence', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'plan.txt'), PLAN);
    const { status, stdout } = planExtract(folder, ['ledger', 'plan.txt']);
    expect(status).toBe(0);
    const [, place = ''] = /^(plan\.txt:3:\d+): 重特大事故⟦零⟧发生$/m.exec(stdout) ?? [];
    expect(planExtract(folder, ['explain', place]).stdout).toContain('line 3, column 6');
    expect(stdout).toMatch(/^measure +1 +\d+\.\d %$/m);
    expect(stdout).toMatch(/^unexplained +1 /m);
  });

  it('lists another class, and tells machines spans', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'plan.txt'), PLAN);
    const { stdout } = planExtract(folder, ['ledger', 'plan.txt', '--class', 'count', '--json']);
    const [document] = JSON.parse(stdout).documents;
    expect(document.classes).toMatchObject({ measure: 1, count: 1, unexplained: 1 });
    const [listed] = document.listed;
    expect(listed).toMatchObject({
      text: '两项',
      line: 4,
      record: null,
      sentence: '护理型床位占比达到30%以上,落实两项补贴',
    });
    expect(PLAN.slice(listed.span.start, listed.span.end)).toBe('两项');
    expect(listed.sentence.slice(listed.offset)).toMatch(/^两项/);
  });

  it('names a file that is not there and reads the others; a class that is none is wrong usage', () => {
    const folder = folderWithNotices();
    const missing = planExtract(folder, ['ledger', 'seeds', 'none.txt']);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/^none\.txt: There is no such file.*\[path-not-found\]$/m);
    expect(missing.stdout).toMatch(/^all +\d{3}/m);
    const wrong = planExtract(folder, ['ledger', 'seeds', '--class', 'countt']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/no class "countt".*unexplained/);
  });
});
