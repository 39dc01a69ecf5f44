import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
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

  it('tells the number of an item from a figure by the items around it', () => {
    const items = (...texts: string[]) => outline(`一、任务\n${texts.join('\n')}`).slice(1);
    const [full, by, mobile] = ['100%的隐患点落实到人。', '2026年底前建成两座泵站。', '5G基站向行政村延伸。'];
    expect(items(`1.加强巡查。${REST}`, `2.${full}`, `3.${by}`)).toEqual([
      '  1.[1] 加强巡查',
      '  2.[2] 100%的隐患点落实到人',
      '  3.[3] 2026年底前建成两座泵站',
    ]);
    expect(items(`1.${by}`, `2.${full}`).map((one) => one.slice(0, 7))).toEqual(['  1.[1]', '  2.[2]']);
    expect(items(`2.${mobile}`, `2.${full}`)).toEqual([]);
    expect(items('3.1强化监测', REST, '3.2完善预警', REST)).toEqual(['  3.1[1] 强化监测', '  3.2[2] 完善预警']);
    expect(outline(`一、二、三产业融合发展，${REST}`)).toEqual([]);
  });

  it('takes the figure behind the number of an item as it is', () => {
    const { measures } = extract(Buffer.from('一、任务\n1.开展培训20场。\n2.30个村完成改造。'), 'a.txt');
    expect(measures.map(({ value, unit }) => [value, unit])).toEqual([
      [20, '场'],
      [30, '个'],
    ]);
  });

  it('finds the paragraphs of a plan that white space alone parts', () => {
    const rest = REST.repeat(3);
    const text = `某县水务工作要点　　一、防汛　　${rest}　　二、供水　　（一）水源。${rest}　　（二）管网。${rest}`;
    expect(outline(text)).toEqual(['一、[1] 防汛', '二、[2] 供水', '  （一）[1] 水源', '  （二）[2] 管网']);
  });

  it('finds the lines of a letter that were run together with a plan in one line', () => {
    const plan = `一、目标（一）规模。${REST}${REST}（二）质量。${REST}${REST}二、措施（三）投入。${REST}${REST}`;
    const { metadata } = structure(
      `某市人民政府关于加快水产养殖发展的意见某政发〔2026〕8号各县、区人民政府：为加快发展，现提出如下意见。${plan}`,
      'a.txt',
    );
    expect([metadata.title, metadata.documentNumber, metadata.addressees]).toEqual([
      '某市人民政府关于加快水产养殖发展的意见',
      '某政发〔2026〕8号',
      ['各县、区人民政府'],
    ]);
  });

  it('reads a heading run into a paragraph alone under its heading where the others are written so', () => {
    const [one, two, three] = ['扩大蓄水能力。', '改造老旧管网。', '推进节水灌溉。'];
    expect(outline(`一、蓄水\n${one}${REST}\n二、供水\n${two}${REST}\n三、灌溉\n${three}${REST}`)).toHaveLength(6);
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
