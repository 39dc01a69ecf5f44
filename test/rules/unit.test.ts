import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { tokenize } from '../../src/lex/tokenize.js';
import { fold } from '../../src/lexicon/fold.js';
import { tableHead } from '../../src/lexicon/table-heads.js';
import { sentenceOf } from '../../src/phrases/sentence.js';
import { apply } from '../../src/rules/apply.js';
import { type UnitFact, unitRules } from '../../src/rules/unit/index.js';
import type { CellPlace, Passage } from '../../src/structure/layout.js';

/**
 * The notation of the examples: `unit role`, and `formal` where the text assigns the work outright. `[责任单位] …` is a cell of a table
 * under a column of that name. An example without facts must stay silent.
 */
const notation = ({ unit, role, formal }: Pick<UnitFact, 'unit' | 'role' | 'formal'>): string =>
  `${unit} ${role}${formal ? ' formal' : ''}`;

function cellUnder(name: string, length: number): CellPlace {
  const role = tableHead(name)?.role ?? null;
  const span = { start: 0, end: length };
  return {
    table: { span, title: null, columns: [name], rows: [] },
    row: { span, cells: [] },
    column: role === null || role === 'other' ? name : role,
  };
}

/** A sentence or cell read by the whole ordered list. */
function facts(example: string): readonly UnitFact[] {
  const { column, text = example } = /^\[(?<column>[^\]]+)\] (?<text>.*)$/s.exec(example)?.groups ?? {};
  const folded = fold(text);
  const span = { start: 0, end: folded.length };
  const cell = column === undefined ? null : cellUnder(column, folded.length);
  const passage: Passage = {
    span,
    kind: cell ? 'cell' : 'sentence',
    zone: cell ? 'table' : 'body',
    section: null,
    paragraph: 0,
    cell,
  };
  return apply(unitRules, sentenceOf(folded, passage, tokenize))
    .map(({ fact }) => fact)
    .sort((a, b) => a.span.start - b.span.start);
}
const readDocument = (text: string): readonly string[] =>
  extract(new TextEncoder().encode(text), 'example.txt').responsibleUnits.map(notation);
const read = (example: string): readonly string[] =>
  example.includes('\n') ? readDocument(example) : facts(example).map(notation);

describe.each(unitRules)('$id', ({ examples }) => {
  test('has examples, one of them silent', () => {
    expect(examples.some(([, ...expected]) => expected.length > 0)).toBe(true);
    expect(examples.some(([, ...expected]) => expected.length === 0)).toBe(true);
  });
  test.each(examples)('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('names in a list', () => {
  test('are completed by what the list shares: level in front, 部门 behind, the party committee of its offices', () => {
    expect(read('联合省财政、国税、地税等部门开展检查')).toEqual([
      '省财政部门 partner',
      '省国税部门 partner',
      '省地税部门 partner',
    ]);
    expect(read('责任单位:市委组织部、宣传部')).toEqual([
      '市委组织部 responsible formal',
      '市委宣传部 responsible formal',
    ]);
  });

  test('are not parted inside a name or a list of levels', () => {
    expect(read('责任单位:市文化和旅游局、省工业和信息化厅和市住房和城乡建设局')).toEqual([
      '市文化和旅游局 responsible formal',
      '省工业和信息化厅 responsible formal',
      '市住房和城乡建设局 responsible formal',
    ]);
    expect(read('责任单位:各市、县(市、区)人民政府')).toEqual(['各市、县(市、区)人民政府 responsible formal']);
  });

  test('carry the span of their own print, or of the whole phrase where they are completed from it', () => {
    const list = '责任单位:市民政局、市财政局';
    expect(facts(list).map(({ span }) => list.slice(span.start, span.end))).toEqual(['市民政局', '市财政局']);
    const phrase = '联合组织、人社等部门出台意见';
    expect(facts(phrase).map(({ span }) => phrase.slice(span.start, span.end))).toEqual([
      '组织、人社等部门',
      '组织、人社等部门',
    ]);
  });

  test('may be marked as leading one by one', () => {
    expect(read('责任单位:区城管局(牵头)、区住建局')).toEqual(['区城管局 lead formal', '区住建局 responsible formal']);
  });
});

/** One name of each kind that the lexicon holds, in a sentence where only a name that is known counts. */
describe('a body is known by its name', () => {
  test.each([
    '省财政厅',
    '财政部门',
    '市卫生健康委',
    '市发展和改革委员会',
    '县级以上地方人民政府',
    '各级党委政府',
    '市、县党委政府',
    '某某市人民政府',
    '江苏省民政厅',
    '溧阳市教育局',
    '省委组织部',
    '市纪委监委',
    '国务院办公厅',
    '国家税务总局',
    '中央宣传部',
    '最高人民法院',
    '市中级人民法院',
    '公安机关',
    '团省委',
    '县总工会',
    '市妇联',
    '省残联',
    '供销社',
    '市老龄办',
    '县人大常委会',
    '省政协',
    '乡镇政府',
    '街道办事处',
    '村(居)委会',
    '城乡社区',
    '各社会救助职能部门',
    '各直属单位',
    '机关各处室',
    '省直各有关部门',
    '各市、县(市、区)民政局',
    '基层民政部门',
    '县编办',
    '省减灾委员会办公室',
    '市食品安全工作领导小组',
    '省属各高校',
    '全市公安机关',
    '市建委',
    '市国土局',
    '县房管局',
    '市教科院',
    '县考核办',
    '县住房公积金管理部',
    '市政府督查室',
    '省消防救援总队',
    '武警宁夏总队',
    '宁夏军区',
    '昆明海关',
    '山东银保监局',
    '市公安局交警支队',
    '国家消防救援局驻宁队伍',
    '省司法厅监狱管理局',
    '各区(市)县教育局',
    '各县(市、区、特区)民政局',
    '各省(自治区、直辖市)人民政府',
    '各市(地)行署',
    '各州(市)局',
    '各盟市',
    '各师市',
    '各试点县(市、区)',
    '雄安新区管委会',
    '地方',
    '各级',
  ])('%s', (name) => expect(read(`督促${name}出台实施办法`)).toEqual([`${name} executor`]));
});

describe('what is no responsible unit', () => {
  test.each([
    '按照市委、市政府统一部署,开展专项整治',
    '完善市、县、乡三级医疗服务体系',
    '落实属地管理责任',
    '督促企业落实安全生产主体责任',
    '县政府分管副县长任组长,县民政局局长任副组长',
    '市政府门户网站和各部门网站信息更新率达到100%',
    '推动部门协同,开展联合检查',
    '推进市福利中心建设',
    '推进新区建设,完善城区功能,推动景区提档升级',
    '我代表省人民政府向大会报告工作',
    '其中省、市重点项目21个',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
