import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

/** Pieces that notices are made of, to be thrown together in any order. */
const PIECES = [
  '一、',
  '（一）',
  '1.',
  '①',
  '——',
  '第一章 ',
  '、',
  '关于印发',
  '《',
  '》',
  '（',
  '）',
  '“',
  '”',
  '的通知',
  '工作要点',
  '2020年',
  '2020227',
  '各市民政局：',
  '某市民政局',
  '序号',
  '工作任务',
  '责任单位',
  '\t',
  ' | ',
  '\n',
  '\n\n',
  '。',
  '，',
  '；',
  '加强建设',
  '苏ICP备05003616号',
  '附件：',
  '目录',
  '😀',
  '𠮷',
  '\u00a0',
  '索引号：',
  '1',
  '%',
  'mobile365',
];

const check = (text: string): void => {
  const { blocks, sections, passages, folded, tables } = structure(text, 'x.txt');
  expect(folded.length).toBe(text.length);
  const owners = new Uint8Array(text.length);
  for (const { span } of blocks) for (let i = span.start; i < span.end; i++) owners[i] = (owners[i] ?? 0) + 1;
  for (let i = 0; i < text.length; i++) if ((folded[i] as string).trim() !== '') expect(owners[i]).toBe(1);
  const ids = new Set(sections.map((s) => s.id));
  for (const s of sections) {
    expect(text.slice(s.span.start, s.span.end).endsWith(s.title)).toBe(true);
    if (s.marker) expect(text.startsWith(s.marker, s.span.start)).toBe(true);
    if (s.parent) expect(ids.has(s.parent)).toBe(true);
  }
  for (const { span } of passages) expect(span.start < span.end && span.end <= text.length).toBe(true);
  for (const cell of tables.flatMap((t) => t.rows.flatMap((r) => r.cells)))
    expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
};

describe('any text', () => {
  it('has every character in one block and every span exact, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => check(pieces.join(''))),
      { numRuns: 400, seed: 7 },
    );
  });

  it('holds for the real notices', () => {
    const folder = new URL('../../seeds/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) check(readFileSync(new URL(name, folder), 'utf8'));
  });

  it.each([
    '1',
    '（',
    '《',
    '“',
    '、',
    '一、',
    '一、\n',
    '1\n',
    '。',
    '😀',
    '首页 > ',
    '索引号：',
    '|',
    '序号\t任务\t责任单位\n',
    '序号    任务    责任单位\n',
    '序号    任务    责任单位\n    一\n',
    '+--+--+\n',
  ])('reads a long run of %j', (piece) => {
    expect(() => structure(piece.repeat(20_000), 'x.txt')).not.toThrow();
  });
});
