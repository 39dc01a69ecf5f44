import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOMAIN_TERMS } from '../src/lexicon/domain-terms.js';
import { align } from '../src/segment/align.js';
import type { Word, WordKind } from '../src/segment/word.js';
import { words } from '../src/segment/words.js';
import { folderWithNotices, planExtract } from './fixtures/command-line.js';
import { scratchFolder } from './fixtures/scratch.js';

/** Native libraries are loaded by Node's own require, whose cache shows them. */
const jiebaIsLoaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.endsWith('nodejieba.node'));
const loadedByImport = jiebaIsLoaded();

const SEEDS = new URL('../seeds/', import.meta.url);
const notices = readdirSync(SEEDS).map((name) => [name, readFileSync(new URL(name, SEEDS), 'utf8')] as const);

const cut = (text: string): string =>
  words(text)
    .map((word) => word.text)
    .join(' ');
const ofKind = (kind: WordKind, text: string): string[] =>
  words(text)
    .filter((word) => word.kind === kind)
    .map((word) => word.text);

/** White space, and the characters without width that count as it. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060]*$/;

/** What is wrong with words as a cover of a text; empty when they tile it but for white space. */
function faults(text: string, found: readonly Word[]): string[] {
  const wrong: string[] = [];
  let end = 0;
  for (const { text: word, span } of found) {
    if (text.slice(span.start, span.end) !== word || word === '') wrong.push(`${word} is not at ${span.start}`);
    if (!BLANK.test(text.slice(end, span.start)) || span.start < end) wrong.push(`gap or overlap at ${span.start}`);
    if (/\s/.test(word)) wrong.push(`white space in ${word}`);
    end = span.end;
  }
  if (!BLANK.test(text.slice(end))) wrong.push(`nothing covers the end from ${end}`);
  return wrong;
}

describe('loading', () => {
  it('waits for the first Chinese word', () => {
    expect(loadedByImport).toBe(false);
    words('养老');
    expect(jiebaIsLoaded()).toBe(true);
  });
});

describe('words of notices', () => {
  it.each([
    [
      '到2015年底,全省护理型床位占比达到30%以上,新建2000个社区老年人助餐点。',
      '到 2015年底 , 全省 护理型床位占比 达到 30% 以上 , 新建 2000 个 社区 老年人助餐点 。',
    ],
    [
      '集中养育和散居孤儿基本生活保障最低标准分别达到每人每月1600元和950元以上',
      '集中养育 和 散居 孤儿基本生活保障 最低标准 分别 达到 每人每月 1600 元 和 950 元 以上',
    ],
    [
      '各市、县(市、区)民政局,厅各处室:要在3月底前完成省第二次全国地名普查领导小组办公室交办的工作',
      '各市 、 县(市、区)民政局 , 厅 各处室 : 要 在 3月底 前 完成 省第二次全国地名普查领导小组办公室 交办 的 工作',
    ],
    [
      '落实《关于推进农村社区建设的意见》(鲁发〔2009〕24号)，按照鲁政发〔2013〕23号文执行',
      '落实 《 关于 推进 农村 社区 建设 的 意见 》 ( 鲁发〔2009〕24号 ) ， 按照 鲁政发〔2013〕23号 文 执行',
    ],
    [
      '农业农村部门新建高标准农田4,500万亩，粮食产量保持在1.3万亿斤以上，化肥使用量下降三分之一。',
      '农业农村部门 新建 高标准农田 4,500万 亩 ， 粮食产量 保持 在 1.3万亿 斤 以上 ， 化肥 使用量 下降 三分之一 。',
    ],
    [
      '“十四五”时期，常住人口城镇化率达到65％，PM2.5年均浓度控制在35微克/立方米以内，建成１,２００个５Ｇ基站',
      '“十四五”时期 ， 常住人口城镇化率 达到 65％ ， PM2.5 年均 浓度 控制 在 35 微克 / 立方米 以内 ， 建成 １,２００ 个 ５Ｇ 基站',
    ],
    [
      '教育部办公厅2024年工作要点:普惠性幼儿园覆盖率达90%,二〇二四年十二月前完成',
      '教育部办公厅 2024年 工作要点 : 普惠性幼儿园覆盖率 达 90% , 二〇二四年十二月 前 完成',
    ],
    [
      '开展专业化居家上门服务占比达12%，老年人协会运转率达100%',
      '开展 专业化 居家上门服务 占比 达 12% ， 老年人 协会 运转 率 达 100%',
    ],
  ])('%s', (sentence, expected) => {
    expect(cut(sentence)).toBe(expected);
  });

  it('says what kind each is of', () => {
    const found = words('常州市民政局2015年在县(市)新建5A级养老机构30所，江苏省4月执行苏政发〔2014〕9号：😀');
    expect(found.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      '常州市民政局 body',
      '2015年 date',
      '在 word',
      '县(市) alternatives',
      '新建 word',
      '5A latin',
      '级 word',
      '养老机构 term',
      '30 number',
      '所 word',
      '， punctuation',
      '江苏省 place',
      '4月 date',
      '执行 word',
      '苏政发〔2014〕9号 document-number',
      '： punctuation',
      '😀 symbol',
    ]);
  });
});

describe('kept whole', () => {
  it.each<[WordKind, string, string[]]>([
    [
      'number',
      '1600元、30%、6.5万张、1,250.5万人次、千分之六、三分之一、1:1万、二十三条',
      ['1600', '30%', '6.5万', '1,250.5万', '千分之六', '三分之一', '1:1万', '二十三'],
    ],
    ['number', '5千克、1.5个百分点、一体化、统一十项标准', ['5', '1.5']],
    [
      'date',
      '2015年2月25日、2015年底、2015年度、3月底、2012-2015年、2014-04-28 10:33、“十三五”、十四五规划',
      ['2015年2月25日', '2015年底', '2015年度', '3月底', '2012-2015年', '2014-04-28', '10:33', '“十三五”', '十四五'],
    ],
    ['date', '2015年底线、3月初步、年度、第三届、12345热线', ['2015年', '3月']],
    [
      'document-number',
      '国办发〔2013〕78号、(常民宣〔20162号)、按照鲁政办发[2012]22号',
      ['国办发〔2013〕78号', '常民宣〔20162号', '鲁政办发[2012]22号'],
    ],
    [
      'alternatives',
      '县(市、区)、镇（街道）、市(州)、各处(室、局)、村(居)民自治、乡镇(街道)民政工作',
      ['县(市、区)', '镇（街道）', '市(州)', '处(室、局)', '村(居)民', '乡镇(街道)'],
    ],
    ['alternatives', '购买服务(试行)、短期疗养(轮养)', []],
    [
      'body',
      '省委办公厅、财政部门、各市民政局、武进区民政局、县级民政部门、国务院扶贫开发领导小组',
      ['省委办公厅', '财政部门', '各市民政局', '武进区民政局', '县级民政部门', '国务院扶贫开发领导小组'],
    ],
    [
      'body',
      '县文广局、自治区党委宣传部、各设区市人民政府、社会救助处、村(居)民委员会',
      ['县文广局', '自治区党委宣传部', '各设区市人民政府', '社会救助处', '村(居)民委员会'],
    ],
    ['body', '财政部署、教育部分学校、财务处理、社会组织部、超市委托、县城新格局', []],
    [
      'place',
      '江苏省、苏南地区、奎文区、呼和浩特、常州经开区',
      ['江苏省', '苏南地区', '奎文区', '呼和浩特', '常州经开区'],
    ],
    ['place', '城市新建福利设施', []],
  ])('%s: %s', (kind, text, expected) => {
    expect(ofKind(kind, text)).toEqual(expected);
  });

  it('cuts the inside of titles as everything else', () => {
    expect(cut('《特困人员救助供养办法》')).toBe('《 特困人员救助供养 办法 》');
  });
});

describe('the dictionary of the field', () => {
  it('has several hundred words, none twice, none a single character', () => {
    expect(DOMAIN_TERMS.length).toBeGreaterThan(600);
    expect(DOMAIN_TERMS.filter((word, index) => DOMAIN_TERMS.indexOf(word) !== index)).toEqual([]);
    expect(DOMAIN_TERMS.filter((word) => word.length < 2)).toEqual([]);
  });

  it('has each word stay whole, alone and in a sentence', () => {
    const whole = (before: string, word: string, after: string): boolean =>
      words(before + word + after).some(({ text, kind }) => text === word && kind === 'term');
    expect(DOMAIN_TERMS.filter((word) => !whole('', word, ''))).toEqual([]);
    expect(DOMAIN_TERMS.filter((word) => !whole('“', word, '”的比例达到50%'))).toEqual([]);
  });
});

describe('spans', () => {
  it.each(notices)('cover %s', (_, text) => {
    expect(faults(text, words(text))).toEqual([]);
  });

  it('are places in the whole text when only a part of it is cut', () => {
    const text = '一、养老服务\n二、社会组织参检率达95%';
    expect(words(text, { start: 9, end: text.length })).toEqual(words(text).filter(({ span }) => span.start >= 9));
  });

  it('cover any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      fc.constantFrom(
        ...[
          '社会组织',
          '𠮷野家',
          '\ud842',
          '\udfb7',
          '\0',
          '\r\n',
          '　',
          '１，２３４．５％',
          '😀',
          '👨‍👩‍👧',
          'é',
          '\u0301',
          '々',
          '〇',
        ],
        ...['县(市、', '〔2009〕', '省', '三分之', '“十三五', '领导小组', '\ufeff', '\ufffd', '①', '—', '…'],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(faults(text, words(text))).toEqual([]);
      }),
      { numRuns: 500, seed: 20150225 },
    );
  });

  it('survive a line of a hundred thousand characters', () => {
    for (const piece of ['护理型床位', '1,000,', '县(市、', '三分之', '省第二次', '鲁发〔', ',000', '\ud800']) {
      const text = piece.repeat(100_000 / piece.length);
      expect(faults(text, words(text))).toEqual([]);
    }
  });
});

describe('recovered offsets', () => {
  const pieces = (...all: string[]) => all.map((word) => ({ word, tag: 'n' }));
  const texts = (text: string, ...all: string[]) => align(text, pieces(...all)).map(({ word }) => word);

  it('take what was dropped or changed character by character, and go on behind it', () => {
    expect(texts('社会\0组织', '社会', '组织')).toEqual(['社会', '\0', '组织']);
    expect(texts('社会\ud800组织', '社会', '\ufffd', '组织')).toEqual(['社会', '\ud800', '组织']);
    expect(texts('𠮷野家', '野家')).toEqual(['𠮷', '野家']);
  });

  it('believe no piece that is not there', () => {
    expect(texts('社会组织', '社会', '', '养老', '组织', '组织')).toEqual(['社会', '组织']);
    expect(texts('社会组织')).toEqual(['社', '会', '组', '织']);
  });
});

describe('plan-extract segment', () => {
  const NOTICE = 'seeds/000_693441ef70e9baa8.txt';

  it('gives a line of words for each line of the file', () => {
    const { status, stdout, stderr } = planExtract(folderWithNotices(), ['segment', NOTICE]);
    expect([status, stderr]).toEqual([0, '']);
    const text = readFileSync(new URL('000_693441ef70e9baa8.txt', SEEDS), 'utf8');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll(' ', '')),
    ).toEqual(text.split('\n').map((line) => line.replaceAll(/\s/g, '')));
    expect(stdout).toContain('全省 护理型床位占比 达到 30% 以上 。');
  });

  it('gives spans in the decoded file, and only the kinds asked for', () => {
    const { stdout } = planExtract(folderWithNotices(), ['segment', NOTICE, '--json', '--kind', 'body,date']);
    const found: Word[] = JSON.parse(stdout);
    const text = readFileSync(new URL('000_693441ef70e9baa8.txt', SEEDS), 'utf8');
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((word) => text.slice(word.span.start, word.span.end) !== word.text)).toEqual([]);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['body', 'date']));
  });

  it('reads standard input, in the encodings that notices come in', () => {
    const gbk = Buffer.from([0xd1, 0xf8, 0xc0, 0xcf, 0xb7, 0xfe, 0xce, 0xf1, 0x33, 0x30, 0x25, 0x0a]);
    const { stdout } = planExtract(scratchFolder(), ['segment', '-', '--separator', ' / '], { input: gbk });
    expect(stdout).toBe('养老服务 / 30%\n');
  });

  it.each([
    [['nowhere.txt'], 1, /^nowhere\.txt: There is no such file.*\[path-not-found\]\n$/],
    [['-'], 1, /^-: .*\[empty\]\n$/],
    [[NOTICE, '--kind', 'noun'], 2, /There is no kind "noun"\. Kinds: word, term/],
    [[], 2, /missing required argument 'file'/],
  ])('%j says what is wrong', (args, code, message) => {
    const { status, stdout, stderr } = planExtract(folderWithNotices(), ['segment', ...args], { input: '' });
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(message);
  });
});
