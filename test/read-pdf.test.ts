import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Document, SourceError } from '../src/model/index.js';
import { extract, extractAsync } from '../src/pipeline.js';
import { readSourceAsync } from '../src/read/read.js';
import { NAMES, readText } from './fixtures/gold-document.js';
import { judged, worse } from './fixtures/judged.js';
import { pdfOf, shown } from './pdf/made-pdf.js';

const read = (bytes: Uint8Array) => readSourceAsync(bytes, 'notice.pdf');
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof SourceError) return error.code;
    throw error;
  }
  return 'none';
};

describe('a PDF document', () => {
  it('is read asynchronously; extract says how', () => {
    const bytes = pdfOf([shown(['Plan of 2020'])]);
    expect(() => extract(bytes, 'plan.pdf')).toThrow(/plan\.pdf is a PDF document\. Read it with extractAsync/);
  });

  it('is rejoined into paragraphs, with the page of each', async () => {
    const { text, places } = await read(pdfOf([shown(['Plan of 2020']), shown(['Budget of 2021'])]));
    expect(text).toBe('Plan of 2020\nBudget of 2021\n');
    expect(places.map((place) => place.where)).toEqual(['page 1', 'page 2']);
  });

  it('without pages that hold anything is told apart from one that is no PDF inside', async () => {
    expect(await codeOf(pdfOf([shown([])]))).toBe('empty');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('damaged-document');
  });
});

const kept = (name: string): Uint8Array => readFileSync(new URL(`pdf/${name}.pdf`, import.meta.url));

describe('the five notices, printed with running heads, page numbers and a ruled table', () => {
  it('lose at most a point', async () => {
    const text = NAMES.map((name) => extract(new TextEncoder().encode(readText(name)), `${name}.txt`));
    const printed = await Promise.all(NAMES.map((name) => extractAsync(kept(name), `${name}.pdf`)));
    // The running heads and page numbers are no boilerplate of the gold.
    expect(worse(judged(printed, NAMES), judged(text, NAMES))).toEqual(['boilerplateF1']);
    const boilerplateOf = ({ blocks, text }: Document): string[] =>
      blocks
        .filter(({ role }) => role === 'boilerplate')
        .flatMap(({ span }) => text.slice(span.start, span.end).split('\n'));
    printed.forEach((document, i) => {
      const spaceless = (line: string): string => line.replace(/\s/gu, '');
      const added = boilerplateOf(document).map(spaceless);
      const plain = boilerplateOf(text[i] as Document).map(spaceless);
      const others = added.filter((line) => !plain.join('').includes(line));
      expect([...new Set(others.map((line) => line.replace(/\d+/u, '#')))].sort()).toEqual(
        [
          '—#—',
          '民政工作文件汇编',
          ...(i === 2 ? ['序号项目名称项目内容年度目标及标准辖市(区)分解责任处室'] : []),
        ].sort(),
      );
      expect(plain.filter((line) => line !== '' && !added.join('').includes(line))).toEqual([]);
    });
  });
});
