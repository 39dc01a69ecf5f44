import { describe, expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';

const read = (body: string) =>
  extract(new TextEncoder().encode(`泰州市民政局2020年工作要点\n一、主要任务\n${body}\n`), 'plan.txt');
const codes = (body: string): string[] => read(body).diagnostics.map(({ code }) => code);

describe('what a user is told of a notice', () => {
  test('values shared out over other than as many names are not read, and it says so', () => {
    const { measures, diagnostics, numbers } = read('火化率和节地生态安葬率分别达到100%、60%、50%。');
    expect(measures).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['uneven-distribution']);
    expect(numbers.filter((n) => n.class === 'unexplained')).toHaveLength(3);
  });

  test('parts that add up to more than the whole are a warning, to less a remark', () => {
    const over = read('新增床位100张(东城区60张、西城区50张)。').diagnostics;
    expect(over.map(({ code, severity }) => [code, severity])).toEqual([['allocation-sum', 'warning']]);
    const under = read('新增床位100张(东城区60张、西城区30张)。').diagnostics;
    expect(under.map(({ code, severity }) => [code, severity])).toEqual([['allocation-sum', 'info']]);
    expect(codes('新增床位100张(东城区60张、西城区40张)。')).toEqual([]);
  });

  test('a date that lost its 月', () => {
    expect(codes('615日前完成自查。')).toEqual(['damaged-date']);
  });

  test('a month without a year in a plan for several years', () => {
    const inPlan = (title: string) =>
      extract(new TextEncoder().encode(`${title}\n一、主要任务\n6月底前完成自查。\n`), 'plan.txt');
    const several = inPlan('泰州市民政事业发展规划（2021—2025年）');
    expect(several.deadlines.map(({ text, to }) => [text, to])).toEqual([['6月底前', null]]);
    expect(several.diagnostics.map(({ code }) => code)).toEqual(['deadline-without-year']);
    expect(several.diagnostics[0]?.message).toMatch(/the plan is for 2021 to 2025/);
    expect(inPlan('泰州市民政局2020年工作要点').diagnostics).toEqual([]);
  });

  test('a bracket and a quotation mark left open', () => {
    expect(codes('新建(改扩建养老机构10所。')).toEqual(['unbalanced-bracket']);
    expect(codes('实施“夕阳红工程，新建养老机构10所。')).toEqual(['unbalanced-quote']);
  });
});

test('a paragraph of forty thousand characters without a line break is read to its end', () => {
  const sentence = '🏘️新建𪨶社区助餐点10个,6月底前建成;';
  const times = Math.ceil(40_000 / sentence.length);
  const { measures, deadlines } = read(sentence.repeat(times));
  expect(measures).toHaveLength(times);
  expect(deadlines).toHaveLength(times);
  expect(new Set(measures.map((m) => m.subject))).toEqual(new Set(['新建𪨶社区助餐点']));
});

test('results of last year and targets of this one are told apart', () => {
  const report =
    '2022年政府工作报告\n一、2021年工作回顾\n新增养老床位3000张，覆盖率达到80%。\n二、2022年工作安排\n新增养老床位5000张，覆盖率达到90%以上。\n';
  const { measures } = extract(new TextEncoder().encode(report), 'report.txt');
  expect(measures.map((m) => [m.subject, m.value, m.status])).toEqual([
    ['新增养老床位', 3000, 'achieved'],
    ['覆盖率', 80, 'achieved'],
    ['新增养老床位', 5000, 'target'],
    ['覆盖率', 90, 'target'],
  ]);
});

test('a covering letter commits to nothing', () => {
  const letter =
    '关于印发2020年全市民政工作要点的通知\n各县民政局：\n现将《2020年全市民政工作要点》印发给你们，共计56项任务，请于3月底前报送落实情况。\n某某市民政局\n2020年2月1日\n';
  const { measures, deadlines } = extract(new TextEncoder().encode(letter), 'letter.txt');
  expect([measures, deadlines]).toEqual([[], []]);
});
