import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type Lexicon, LexiconError, readLexicon } from '../src/index.js';
import { words } from '../src/segment/words.js';

/** A lexicon as a county's analyst writes it. */
const LEXICON = `
# 我县的词
[bodies]
数据超市
一网通办平台

[indicators]
居家养老服务站覆盖率 | % | more | 居家养老服务站{点/}{覆盖/}面

[units]
标方 = 标准立方米
枪

[boilerplate]
来源：*  编辑：*
今日天气晴转多云

[words]
长护险
`;

/** The sentence as the body of a plan, read with a lexicon or without. */
function read(sentence: string, lexicon?: Lexicon) {
  const text = `某某县2024年工作要点\n一、重点工作\n（一）推进工作。${sentence}\n`;
  return extract(new TextEncoder().encode(text), 'plan.txt', lexicon ? { lexicon } : {});
}
const own = readLexicon(LEXICON);
const measures = (sentence: string, lexicon?: Lexicon) =>
  read(sentence, lexicon).measures.map(({ subject, op, value, unit }) => `${subject} ${op} ${value} ${unit}`);
const units = (sentence: string, lexicon?: Lexicon) =>
  read(sentence, lexicon).responsibleUnits.map(({ unit, role }) => `${unit} ${role}`);

describe('a lexicon of one’s own', () => {
  it('makes units of measure known, under the name that the user gives them', () => {
    const sentence = '新建充电桩300枪，供气能力达到20万标方。';
    expect(measures(sentence)).toEqual([]);
    expect(measures(sentence, own)).toEqual(['新建充电桩 = 300 枪', '供气能力 = 200000 标准立方米']);
    const unexplained = read(sentence, own).numbers.filter((number) => number.class === 'unexplained');
    expect(unexplained).toEqual([]);
  });

  it.each([
    ['县数据超市要定期公布目录。', ['县数据超市 executor']],
    ['会同数据超市开展检查。', ['数据超市 partner']],
    ['督促各镇一网通办平台公开信息。', ['各镇一网通办平台 executor']],
  ])('makes bodies known: %s', (sentence, expected) => {
    expect(units(sentence)).not.toEqual(expected);
    expect(units(sentence, own)).toEqual(expected);
  });

  it('leaves a body’s name alone where it is part of another word', () => {
    expect(units('督促数据超市化建设。', own)).toEqual([]);
  });

  it('names measures by its indicators', () => {
    const indicators = (lexicon?: Lexicon) =>
      read('居家养老服务站点面达到85%。', lexicon).measures.map(({ indicator }) => indicator);
    expect(indicators()).toEqual(['居家养老服务站点面']);
    expect(indicators(own)).toEqual(['居家养老服务站覆盖率']);
  });

  it('takes lines for boilerplate, whole ones and those with a gap', () => {
    const text =
      '某某县2024年工作要点\n一、工作\n新建床位100张。\n今日天气晴转多云\n来源：县府办 编辑：小王\n全县新建养老服务床位200张。\n';
    const quoted = (lexicon?: Lexicon) => {
      const { blocks } = extract(new TextEncoder().encode(text), 'plan.txt', lexicon ? { lexicon } : {});
      return blocks.filter((b) => b.role === 'boilerplate').map((b) => text.slice(b.span.start, b.span.end));
    };
    expect(quoted()).toEqual([]);
    expect(quoted(own).join('\n')).toBe('今日天气晴转多云\n来源：县府办 编辑：小王');
  });

  it('keeps its words, bodies and indicators whole', () => {
    const text = '会同数据超市推进长护险试点，居家养老服务站覆盖率达标';
    const found = words(text, undefined, own).map((word) => `${word.text} ${word.kind}`);
    expect(found).toEqual(expect.arrayContaining(['数据超市 body', '长护险 term', '居家养老服务站覆盖率 term']));
    expect(words(text).map((word) => word.text)).not.toContain('居家养老服务站覆盖率');
  });

  it('reads spans as exact as without, and changes nothing for those who have none', () => {
    const { text, ...found } = read('由县数据超市牵头，新建充电桩３００枪。', own);
    for (const { span, text: quote } of [...found.measures, ...found.responsibleUnits])
      expect(text.slice(span.start, span.end)).toBe(quote);
    expect(measures('新建充电桩300枪。')).toEqual([]);
  });
});

/** What is wrong with a lexicon, one line a problem. */
function problems(text: string): readonly string[] {
  try {
    readLexicon(text);
    return [];
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    return error.problems.map(({ line, message }) => `${line}: ${message}`);
  }
}

describe('a lexicon that cannot be used', () => {
  it.each([
    ['数字专班', /^1: .*stands under no section.*\[bodies\]/],
    ['[bodis]\n数字专班', /^1: there is no section \[bodis\].*\[bodies\]/],
    ['[bodies]\n省财政厅、省教育厅', /^2: .*more than one name.*one body a line/],
    ['[bodies]\n厅', /^2: .*too short/],
    ['[words]\nABC', /^2: .*too short/],
    ['[units]\n20万标方', /^2: .*holds a number.*标方/],
    ['[units]\n标方 = 立方米 = 方', /^2: .*is no unit/],
    ['[boilerplate]\n**的*', /^2: .*would take lines of a notice away/],
    ['[indicators]\n居家 | %', /^2: the direction of 居家.*name \| units/],
    ['[indicators]\n我的床位 | % | more | 护理型床位比重', /^2: .*is a wording of 护理型床位占比.*already/],
    ['[indicators]\n甲率 | % | more | 丙率\n乙率 | % | more | 丙率', /^3: "丙率" is a wording of 甲率/],
  ])('%j', (text, message) => {
    const told = problems(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(message);
  });

  it('is told of as a whole, in the order of its lines', () => {
    const lines = problems('数字专班\n[bodies]\n厅\n[indicators]\n我的床位 | % | more | 护理型床位占比\n[units]\n1\n');
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual([1, 3, 5, 7]);
  });

  it('is not what the README shows', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const shown = readLexicon(/```\n(?<lexicon>[^`]*\[bodies\][^`]*)```/.exec(readme)?.groups?.lexicon ?? '?');
    expect(Object.values(shown).map((entries) => entries.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('is one only for what is wrong: empty sections, comments, Windows lines and full-width signs are fine', () => {
    expect(problems('')).toEqual([]);
    expect(
      problems('\ufeff# 词\r\n［Bodies］\r\n数字专班\r\n\r\n[indicators]\r\n甲率｜％｜more｜乙率；丙率\r\n'),
    ).toEqual([]);
  });
});
