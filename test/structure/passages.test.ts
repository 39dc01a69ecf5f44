import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

const sentences = (paragraph: string): string[] => {
  const { passages, text } = structure(`一、任务\n${paragraph}`, 'a.txt');
  return passages.filter((p) => p.kind === 'sentence').map((p) => text.slice(p.span.start, p.span.end));
};

describe('passages', () => {
  it('cuts sentences after their stops, not inside brackets, quotation marks and numbers', () => {
    expect(
      sentences('全年增长10.5%。落实《办法。试行》要求（见附件。）并做到“快进快出。物走账清”。完成任务！'),
    ).toEqual(['全年增长10.5%。', '落实《办法。试行》要求（见附件。）并做到“快进快出。物走账清”。', '完成任务！']);
    expect(sentences('他说：“抓好落实。”随后部署工作；明确分工。')).toEqual([
      '他说：“抓好落实。”',
      '随后部署工作；明确分工。',
    ]);
  });

  it('does not let an unclosed bracket swallow the rest', () => {
    expect(sentences('建立养老服务中心（站，覆盖率达到80%。新增床位500张。')).toHaveLength(2);
  });

  it('tells letter, preamble and body apart, and gives each sentence its section', () => {
    const text = [
      '关于印发《某市2020年民政工作要点》的通知',
      '各区县民政局：',
      '现将《某市2020年民政工作要点》印发给你们，请认真贯彻。',
      '某市民政局',
      '2020年3月1日',
      '某市2020年民政工作要点',
      '2020年，全市民政工作要坚持稳中求进，推动高质量发展，服务大局。',
      '一、社会救助',
      '1.完善制度。提高标准，加强管理，做到应保尽保。',
    ];
    const { passages, text: source } = structure(text.join('\n'), 'a.txt');
    expect(
      passages.map(
        (p) => `${p.zone} ${p.kind} ${p.section?.title ?? '-'}: ${source.slice(p.span.start, p.span.start + 6)}`,
      ),
    ).toEqual([
      'notice sentence -: 现将《某市2',
      'preamble sentence -: 2020年，',
      'body heading 社会救助: 一、社会救助',
      'body heading 完善制度: 1.完善制度',
      'body sentence 完善制度: 提高标准，加',
    ]);
  });

  it('reports marks without partners once a paragraph, where they stand', () => {
    const { diagnostics } = structure('一、任务\n实施“双改造工程，完成50%。落实《条例要求）各项任务。', 'a.txt');
    expect(diagnostics.map((d) => [d.code, d.span])).toEqual([['unbalanced-quote', { start: 7, end: 8 }]]);
  });
});
