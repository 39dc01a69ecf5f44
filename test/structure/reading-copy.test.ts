import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { readingCopy } from '../../src/structure/copy/reading-copy.js';

const copied = (text: string): string => readingCopy(text).text;

describe('a reading copy', () => {
  it('goes on over a line end inside a sentence, a number, a bracket or a title', () => {
    expect(copied('全镇新建口袋公园1\n2个，绿化覆盖率达到4\n1%。')).toBe('全镇新建口袋公园12个，绿化覆盖率达到41%。');
    expect(copied('修订《河道采砂\n管理办法》，六月前印发。')).toBe('修订《河道采砂管理办法》，六月前印发。');
    expect(copied('排查燃气管道、\n供热管网、\n老旧电梯。')).toBe('排查燃气管道、供热管网、老旧电梯。');
    expect(copied('完成三项任务\n。')).toBe('完成三项任务。');
  });

  it('leaves the ends of paragraphs, headings, labels and cells', () => {
    for (const text of [
      '一、总体要求\n以绿色发展为引领，补齐短板。',
      '新建泵站三座。\n牵头单位：县水务局\n完成时限：6月底前',
      '关于做好防汛工作的通知\n各乡镇人民政府：',
      '指标\t单位\n泵站\t座',
    ])
      expect(copied(text)).toBe(text);
  });

  it('leaves out page numbers, also inside a sentence', () => {
    const text = '加快推进灌区改造，\n\n# Page 7:\n全年完成渠道衬砌80公里。\n\n- 8 -\n';
    const copy = readingCopy(text);
    expect(copy.text.trim()).toBe('加快推进灌区改造，全年完成渠道衬砌80公里。');
    expect(copy.pageLines.map(({ start, end }) => text.slice(start, end))).toEqual(['# Page 7:', '- 8 -']);
  });

  it('takes spaces out of dates and numbers, and no others', () => {
    expect(copied('力争2026 年 9 月底前，投运充电桩1 500个、5 %留作备用。')).toBe(
      '力争2026年9月底前，投运充电桩1500个、5%留作备用。',
    );
    expect(copied('零售额年均增长1 0 ．3 ％，消费水平提高。')).toBe('零售额年均增长10．3％，消费水平提高。');
    expect(copied('5月 24日至5月26日，检查2 340.5万元资金。')).toBe('5月24日至5月26日，检查2340.5万元资金。');
    for (const text of [
      '泵站 12 座 水闸 3 座',
      '县水务局 县住建局',
      '一、工作目标 1.新建泵站，改造水闸',
      '编号 12 300 450',
    ])
      expect(copied(text)).toBe(text);
  });

  it('has radicals and compatibility forms as the characters that are meant', () => {
    expect(copied('⼆季度建成⺠⽣项⽬。')).toBe('二季度建成民生项目。');
  });

  it('is without the signs of Markdown, and leaves those that are none', () => {
    const text = [
      '# 某县2026年水务工作要点',
      '## 一、防汛',
      '**（一）加固堤防。**完成[堤防工程](https://example.org/a)3处。',
      '- 加固涵闸2座',
      '![照片](img/1.jpg)',
    ];
    expect(copied(text.join('\n')).split('\n')).toEqual([
      '某县2026年水务工作要点',
      '一、防汛',
      '（一）加固堤防。完成堤防工程3处。',
      '加固涵闸2座',
      '',
    ]);
    for (const plain of ['# 号楼改造', '面积为3*4*5米', '见[2026](3)号文']) expect(copied(plain)).toBe(plain);
  });

  it('has all of the source in blocks, the signs of Markdown too', () => {
    const text =
      '## 一、防汛\n**加固堤防。**\n![照片](img/1.jpg)\n\n# Page 2:\n## 二、供水\n**新建水厂。**完成率100%。\n';
    const { blocks } = extract(Buffer.from(text), 'a.md');
    const owners = [...text].map((_, i) => blocks.filter(({ span }) => span.start <= i && i < span.end).length);
    expect([...text].filter((one, i) => /\S/u.test(one) && owners[i] !== 1)).toEqual([]);
  });

  it('tells where each character stands in the source', () => {
    const text = '到2027 年，\n# Page 3:\n新增耕地3 200亩。';
    const copy = readingCopy(text);
    const at = copy.text.indexOf('3200亩');
    const span = copy.inSource({ start: at, end: at + 5 });
    expect(text.slice(span.start, span.end)).toBe('3 200亩');
    expect(copy.inCopy(span)).toEqual({ start: at, end: at + 5 });
  });
});
