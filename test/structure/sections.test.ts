import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

/** The outline as a reader would write it down: indentation by level, marker, number in brackets where it is not the marker's own, title. */
const outline = (text: string): string[] =>
  structure(text, 'notice.txt').sections.map(
    (s) => `${'  '.repeat(s.level - 1)}${s.marker ?? '·'}${s.number === null ? '' : `[${s.number}]`} ${s.title}`,
  );
const codes = (text: string): string[] => structure(text, 'notice.txt').diagnostics.map((d) => d.code);

const REST = '加强组织领导，落实各项政策措施，确保按期完成任务。';

describe('sections', () => {
  it('nests markers as they occur in this document', () => {
    const text = [
      '第一章　总体要求',
      '第一节　基本原则',
      `——以人为本。${REST}`,
      '第二章　主要任务',
      '一、加快建设',
      '（一）完善设施',
      `1．养老机构。${REST}`,
      `（1）公办机构。${REST}`,
      `①提升质量。${REST}`,
      '（二）强化监管',
      '二、保障措施',
    ];
    expect(outline(text.join('\n'))).toEqual([
      '第一章[1] 总体要求',
      '  第一节[1] 基本原则',
      '    —— 以人为本',
      '第二章[2] 主要任务',
      '  一、[1] 加快建设',
      '    （一）[1] 完善设施',
      '      1．[1] 养老机构',
      '        （1）[1] 公办机构',
      '          ①[1] 提升质量',
      '    （二）[2] 强化监管',
      '  二、[2] 保障措施',
    ]);
  });

  it('reads unmarked run-in headings, but not first sentences that are statements', () => {
    const text = `一、社会救助\n完善临时救助制度。${REST}\n2023年，全市低保标准提高。${REST}\n推进医疗救助。${REST}\n二、养老服务\n进一步规范评定工作。${REST}`;
    // The only paragraph under a heading is its text, not a section of its own.
    expect(outline(text)).toEqual(['一、[1] 社会救助', '  · 完善临时救助制度', '  · 推进医疗救助', '二、[2] 养老服务']);
  });

  it('titles an item without a heading of its own with its first sentence', () => {
    const text =
      '一、主要任务\n1、新建敬老院5所；\n2、城乡低保标准分别提高到每月800元和600元，并于3月底前发放到位。完成后报市局备案。';
    expect(outline(text).slice(1)).toEqual([
      '  1、[1] 新建敬老院5所',
      '  2、[2] 城乡低保标准分别提高到每月800元和600元，并于3月底前发放到位',
    ]);
  });

  it('numbers headings whose numeral was lost, and reports each', () => {
    const text = `一、加强党建\n${REST}\n、做好救助\n${REST}\n、发展养老\n${REST}`;
    expect(outline(text)).toEqual(['一、[1] 加强党建', '、[2] 做好救助', '、[3] 发展养老']);
    expect(codes(text)).toEqual(['lost-numeral', 'lost-numeral']);
  });

  it('ends a heading that lost its full stop where a reader would', () => {
    const sound = ['完善养老服务', '健全急难救助机制', '深化殡葬改革', '加强社区治理'].map(
      (t, i) => `${i + 1}. ${t}。${REST}`,
    );
    const text = [
      '一、主要任务',
      ...sound,
      '5. 健全儿童福利保障体系研究搭建政策框架、建立工作机制，维护合法权益。',
      '6. 加强流浪救助工作全面落实巡查协作机制，促进一体化提升。',
    ].join('\n');
    expect(outline(text).slice(-2)).toEqual(['  5.[5] 健全儿童福利保障体系', '  6.[6] 加强流浪救助工作']);
    expect(codes(text)).toEqual(['lost-full-stop', 'lost-full-stop']);
  });

  it('leaves long first sentences alone where headings have not lost their stops', () => {
    const text = `一、主要任务\n1. 推动养老服务工作加快发展，新增床位500张。${REST}\n2. 推动儿童福利工作加快转型，新增机构5家。${REST}`;
    expect(outline(text)[1]).toBe('  1.[1] 推动养老服务工作加快发展，新增床位500张');
  });

  it('reports numbering that jumps, and accepts numbering that runs on through the chapters', () => {
    expect(codes(`一、甲项工作\n1.建设设施。${REST}\n二、乙项工作\n2.培养人才。${REST}`)).toEqual([]);
    expect(codes(`一、甲项工作\n${REST}\n四、乙项工作\n${REST}`)).toEqual(['numbering-jump']);
  });

  it('reads decimals, dates and amounts at the start of a line as text', () => {
    expect(
      outline(`一、目标\n3.5%以上的家庭受益。${REST}\n2015.02.25前完成。${REST}\n1.5亿元资金到位。${REST}`),
    ).toEqual(['一、[1] 目标']);
  });

  it('finds the headings of a notice pasted as one line', () => {
    const text = `2024年民政工作要点一、加强党建（一）深入学习。${REST}${REST}（二）改进作风。${REST}二、社会救助（一）完善制度。${REST}${REST}`;
    expect(structure(text, 'a.txt').metadata.title).toBe('2024年民政工作要点');
    expect(outline(text)).toEqual([
      '一、[1] 加强党建',
      '  （一）[1] 深入学习',
      '  （二）[2] 改进作风',
      '二、[2] 社会救助',
      '  （一）[1] 完善制度',
    ]);
  });

  it('passes over a table of contents', () => {
    const text = `某市发展规划\n目　录\n第一章　发展基础……1\n第二章　主要任务……9\n第一章　发展基础\n${REST}\n第二章　主要任务\n${REST}`;
    expect(outline(text)).toEqual(['第一章[1] 发展基础', '第二章[2] 主要任务']);
  });
});
