import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';
import { taskTable } from '../../src/structure/table/task-table.js';

const PLAN = '某市2020年工作要点\n一、总体要求\n2020年，全市各级各部门要认真落实各项任务，确保圆满完成全年目标。\n';
const rows = (table: string) => structure(PLAN + table, 'plan.txt').tables.map((t) => taskTable(t).rows);

describe('tables', () => {
  it('rebuilds a table printed one cell a line, whose merged cells are missing', () => {
    const cells = [
      '2020年重点工作任务分解表',
      '序号',
      '项目名称',
      '项目内容',
      '年度目标',
      '各县分解',
      '责任处室',
      '兜牢底线',
      '1. 精准救助。',
      '及时纳入困难人口。',
      '各县精准率均达到99%以上。',
      '社救处',
      '2. 临时救助。',
      '建立备用金制度。',
      '各县全面建立。',
      '发展养老',
      '1. 助餐服务。',
      '为老年人提供助餐服务。',
      '甲县2400人；乙县1500人。',
      '养老处',
      '规财处',
      '改造困难家庭200户。',
      '甲县120户；乙县80户。',
    ];
    expect(rows(cells.join('\n'))).toEqual([
      [
        {
          category: '兜牢底线',
          task: '精准救助',
          target: '及时纳入困难人口。',
          allocation: '各县精准率均达到99%以上。',
          responsible: ['社救处'],
        },
        {
          category: '兜牢底线',
          task: '临时救助',
          target: '建立备用金制度。',
          allocation: '各县全面建立。',
          responsible: ['社救处'],
        },
        {
          category: '发展养老',
          task: '助餐服务',
          target: '为老年人提供助餐服务。',
          allocation: '甲县2400人；乙县1500人。',
          responsible: ['养老处', '规财处'],
        },
        {
          category: '发展养老',
          task: '助餐服务',
          target: '改造困难家庭200户。',
          allocation: '甲县120户；乙县80户。',
          responsible: ['养老处', '规财处'],
        },
      ],
    ]);
  });

  it('takes 2031年目标数值 for the target, beside the value of the year before', () => {
    const table =
      '指标名称\t2030年完成数值\t2031年目标数值\t牵头单位\n养老床位（张）\t4500\t5000\t民政局\n社区食堂（个）\t100\t120\t民政局\n';
    expect(rows(table)[0]).toMatchObject([
      { task: '养老床位（张）', target: '5000', '2030年完成数值': '4500' },
      { task: '社区食堂（个）', target: '120', '2030年完成数值': '100' },
    ]);
  });

  it('gives the title above it and the columns as printed, and ends where the plan goes on', () => {
    const { tables, sections } = structure(
      `${PLAN}任务分工表\n序号\n工作任务\n责任单位\n完成时限\n1\n建设敬老院\n市民政局\n6月底前\n2\n改造危房\n市建设局、市财政局\n全年\n二、保障措施\n加强领导，落实责任，严格考核，确保完成。`,
      'a.txt',
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ title: '任务分工表', columns: ['序号', '工作任务', '责任单位', '完成时限'] });
    expect(tables[0] && taskTable(tables[0]).rows[1]).toMatchObject({
      task: '改造危房',
      responsible: ['市建设局', '市财政局'],
      完成时限: '全年',
    });
    expect(sections.map((s) => s.title)).toEqual(['总体要求', '保障措施']);
  });

  it('reads rows between bars or tabs, with a line that heads a group of indicators', () => {
    const table =
      '指标名称 | 单位 | 2020年 | 2025年目标 | 属性 |\n养老服务\n养老床位 | 万张 | 20 | 25 | 预期性 |\n护理型床位占比 | % | 48 | 60 | 约束性 |';
    expect(rows(table)).toEqual([
      [
        {
          category: '养老服务',
          task: '养老床位',
          target: '25',
          allocation: null,
          responsible: null,
          单位: '万张',
          '2020年': '20',
          属性: '预期性',
        },
        {
          category: '养老服务',
          task: '护理型床位占比',
          target: '60',
          allocation: null,
          responsible: null,
          单位: '%',
          '2020年': '48',
          属性: '约束性',
        },
      ],
    ]);
    const tabs = '序号\t工作任务\t工作措施\t牵头单位\n1\t社会救助\t出台办法\t社救处\n\t\t开展督查\t社救处';
    expect(rows(tabs)[0]?.map((row) => [row.task, row.target])).toEqual([
      ['社会救助', '出台办法'],
      ['社会救助', '开展督查'],
    ]);
  });

  it('leaves out what fits no column, and says so', () => {
    const { diagnostics } = structure(
      `${PLAN}工作任务\t责任单位\n建设敬老院\t民政局\t多\t余\t的\t格\n改造危房\t建设局`,
      'a.txt',
    );
    expect(diagnostics.map((d) => d.code)).toEqual(['table-cell-unread']);
  });

  it('makes a passage of every cell, with its row and column, and none of a repeated one', () => {
    const { passages, text } = structure(
      `${PLAN}序号\t工作任务\t措施\t牵头单位\n1\t社会救助\t出台办法\t社救处\n\t\t开展督查\t`,
      'a.txt',
    );
    const cells = passages
      .filter((p) => p.kind === 'cell')
      .map((p) => [p.zone, p.cell?.column, text.slice(p.span.start, p.span.end)]);
    expect(cells).toEqual([
      ['table', 'task', '社会救助'],
      ['table', 'target', '出台办法'],
      ['table', 'responsible', '社救处'],
      ['table', 'target', '开展督查'],
    ]);
  });

  const read = (table: string) =>
    rows(table).map((made) => made.map(({ category, task, target }) => [category, task, target]));
  const INDICATORS = [
    ['资源', '床位数', '7.2'],
    ['资源', '医师数', '≥4'],
  ];

  it('reads rows whose cells white space parts, also those that leave out a merged cell', () => {
    const head = ['类别', '指标名称', '单位', '2016年', '2020年', '属性'];
    const first = ['资源', '床位数', '张', '6.1', '7.2', '预期性'];
    const second = ['医师数', '人', '2.4', '≥4', '约束性'];
    const after = '\n\n二、重点任务\n全面完成。';
    for (const gap of ['    ', '　　', '  ', ' '])
      expect(read([head, first, second].map((cells) => cells.join(gap)).join('\n') + after)).toEqual([INDICATORS]);
    expect(read([head, first, second].map((cells) => cells.join('|')).join('\n') + after)).toEqual([INDICATORS]);
  });

  it('leaves out a row that white space parts and that may stand in either of two columns', () => {
    const table = [
      '工作任务  牵头单位  配合单位  时限',
      '建设公园  市城管局  市财政局  9月底',
      '改造小区  市住建局  8月底',
    ];
    const { diagnostics, tables } = structure(PLAN + table.join('\n'), 'a.txt');
    expect(tables).toEqual([]);
    expect(diagnostics.map((d) => d.code)).toEqual(['table-not-rebuilt']);
  });

  it('goes on behind 续表, whose head is printed again', () => {
    const [head, one, two] = ['序号\t指标\t2020年\t属性', '1\t床位数\t7.2\t预期性', '2\t医师数\t≥4\t约束性'];
    const table = [head, one, '续表1', head, two].join('\n');
    const expected = [
      [
        [null, '床位数', '7.2'],
        [null, '医师数', '≥4'],
      ],
    ];
    expect(read(table)).toEqual(expected);
    expect(read(table.replaceAll('\t', '\n'))).toEqual(expected);
  });

  it('takes the last plan’s end for the target, and the finest level of indicators for what is measured', () => {
    expect(read('序号|指标|“十二五”末|“十三五”末|属性\n1|床位数|6.1|7.2|预期性\n2|医师数|2.4|≥4|约束性')).toEqual([
      [
        [null, '床位数', '7.2'],
        [null, '医师数', '≥4'],
      ],
    ]);
    expect(read('一级指标|二级指标|三级指标|目标值\n产出|数量|床位数|7.2\n||医师数|≥4')).toEqual([
      [
        ['产出', '床位数', '7.2'],
        ['产出', '医师数', '≥4'],
      ],
    ]);
    expect(read('目标|指标|现状值|目标值\n资源|床位数|6.1|7.2\n|医师数|2.4|≥4')).toEqual([INDICATORS]);
  });
});
