import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Document, SourceError } from '../src/model/index.js';
import { extract, extractAsync } from '../src/pipeline.js';
import { readSourceAsync } from '../src/read/read.js';
import { NAMES, readText } from './fixtures/gold-document.js';
import { judged, worse } from './fixtures/judged.js';
import { pdfOf, shown, stream } from './pdf/made-pdf.js';

const read = (bytes: Uint8Array) => readSourceAsync(bytes, 'notice.pdf');
const kept = (name: string): Uint8Array => readFileSync(new URL(`pdf/${name}.pdf`, import.meta.url));
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

describe('a PDF document that cannot be read', () => {
  const picture = [
    [
      5,
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream',
    ],
  ] as const;
  const scan = 'q 595 0 0 842 0 0 cm /Im Do Q';
  const resources = '/XObject << /Im 5 0 R >>';

  it('because its pages are pictures says so; where only some are, they are named', async () => {
    expect(await codeOf(pdfOf([scan], { resources, more: picture }))).toBe('scanned');
    const { text, diagnostics } = await read(
      pdfOf([shown(['Plan of 2020']), scan, scan], { resources, more: picture }),
    );
    expect(text).toBe('Plan of 2020\n');
    expect(diagnostics).toMatchObject([{ code: 'scanned-pages', message: expect.stringContaining('Pages 2-3') }]);
  });

  it('is read where character recognition has laid its text over the pictures, and says that this may be wrong', async () => {
    const recognised = `${scan}\nBT 3 Tr ET\n${shown(['Plan of 2020'])}`;
    const { text, diagnostics } = await read(
      pdfOf([shown(['Plan of 2019']), recognised], { resources, more: picture }),
    );
    expect(text).toBe('Plan of 2019\nPlan of 2020\n');
    expect(diagnostics).toMatchObject([{ code: 'recognised-text', message: expect.stringContaining('Page 2 ') }]);
    const seen = `${scan}\nBT 0 Tr ET\n${shown(['Plan of 2020'])}`;
    expect((await read(pdfOf([seen], { resources, more: picture }))).diagnostics).toEqual([]);
  });

  it('because its fonts do not say what they draw is no nonsense', async () => {
    const fonts = [
      [5, '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>'],
      [
        6,
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
      ],
    ] as const;
    const drawing = 'BT /F2 12 Tf 72 700 Td <003100320033> Tj ET';
    expect(await codeOf(pdfOf([drawing], { resources: '/Font << /F1 3 0 R /F2 5 0 R >>', more: fonts }))).toBe(
      'undecodable',
    );
  });

  it('because it was made to exhaust the reader is refused', async () => {
    const packed = zlibSync(new Uint8Array(300 * 1024 * 1024), { level: 1 });
    const bomb = stream(Buffer.from(packed).toString('latin1'), '/Filter /FlateDecode');
    expect(await codeOf(pdfOf([''], { more: [[5, bomb]] }))).toBe('too-large');
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Im 5 0 R >> >>';
    expect(await codeOf(pdfOf(['/Im Do'], { resources, more: [[5, stream('/Im Do /Im Do', form)]] }))).toBe(
      'damaged-document',
    );
    const letters = (count: number): string => `BT /F1 12 Tf (${'a'.repeat(count)}) Tj ET`;
    expect(await codeOf(pdfOf([letters(3_000_000)]))).toBe('too-large');
    expect(await codeOf(pdfOf([letters(100)]))).toBe('none');
  });

  it('because its fonts tell of characters without end is refused, packed or not', async () => {
    const widths = (to: string): string =>
      `<< /Type /Font /Subtype /CIDFontType2 /DW 1000 /W [0 [500 500] 2 ${to} 500] >>`;
    const map = (to: string): string => `1 beginbfrange <000000> <${to}> <4e00> endbfrange`;
    const packed = (text: string, entries = ''): string =>
      stream(Buffer.from(zlibSync(Buffer.from(text))).toString('latin1'), `/Filter /FlateDecode ${entries}`);
    const withObject = (object: string) => codeOf(pdfOf([shown(['Plan of 2020'])], { more: [[5, object]] }));
    expect(await Promise.all(['4000000000', '65535'].map((to) => withObject(widths(to))))).toEqual([
      'too-large',
      'none',
    ]);
    expect(await withObject(`[0 4000000000 500]`)).toBe('too-large');
    expect(await withObject(packed(widths('4000000000'), '/Type /ObjStm /N 1 /First 0'))).toBe('too-large');
    expect(await Promise.all(['f00000', '00ffff'].map((to) => withObject(stream(map(to)))))).toEqual([
      'too-large',
      'none',
    ]);
    expect(await Promise.all(['f00000', '00ffff'].map((to) => withObject(packed(map(to)))))).toEqual([
      'too-large',
      'none',
    ]);
  });

  it('because it was cut off is named', async () => {
    const whole = kept(NAMES[3]);
    expect(await codeOf(whole.slice(0, whole.length / 2))).toBe('damaged-document');
  });

  it('because of a password says so; one that only guards against changes is read', async () => {
    expect(await codeOf(kept('password'))).toBe('encrypted');
    expect((await read(kept('guarded'))).text).toBe('Plan of 2020\n');
  });
});

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

describe('notices as Chromium prints them', () => {
  const spaceless = (line: string): string => line.replace(/\s/gu, '');
  const linesOf = (name: string): string[] =>
    readFileSync(new URL(`notices/${name}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .map(spaceless)
      .filter(Boolean);
  const linesRead = async (name: string): Promise<string[]> => {
    const { text, boilerplate } = await read(kept(name));
    const starts = new Set(boilerplate.map((span) => span.start));
    let at = 0;
    return text.split('\n').flatMap((line) => {
      const start = at;
      at += line.length + 1;
      return starts.has(start) || line === '' ? [] : [spaceless(line)];
    });
  };

  it('on narrow pages, and in two columns', async () => {
    const lines = linesOf('b04-guangdong-education-2011');
    expect(await linesRead('narrow')).toEqual(lines);
    expect(await linesRead('columns')).toEqual(lines);
  });

  it('with a letterhead, a title over three lines, and page numbers on the outer side', async () => {
    expect(await linesRead('letterhead')).toEqual([
      '国家卫生健康委办公厅文件',
      '国家卫生健康委办公厅关于做好2024年基层卫生健康重点工作的通知',
      ...linesOf('a04-weijianwei-jiceng-2024'),
    ]);
  });
});
