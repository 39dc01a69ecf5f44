import { describe, expect, it } from 'vitest';
import { extract, SourceError } from '../src/index.js';
import { NAMES, readText } from './fixtures/gold-document.js';
import { recordsOf } from './fixtures/records.js';
import { gb18030 } from './pages/gb18030.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
/** In Latin-1 every byte is a character; TextDecoder reads Windows' variant of it. */
const asLatin = (bytes: Uint8Array): string => readAs(bytes, 'latin1');

/** Sentences with an even number of bytes, so that GBK loses none of them. */
const TEXT = '随州市2024年民政工作要点\n\n一、发展养老服务业\n新增养老床位2000张,护理型床位占比达到60%以上。\n';
const codeOf = (text: string): string => {
  try {
    extract(utf8(text), 'a.txt');
    return 'read';
  } catch (error) {
    return error instanceof SourceError ? error.code : String(error);
  }
};

describe('a file that was decoded wrongly and saved so', () => {
  it.each([
    ['UTF-8 as Latin-1', asLatin(utf8(TEXT))],
    ['UTF-8 as Latin-1, twice', asLatin(utf8(asLatin(utf8(TEXT))))],
    ['GBK as Latin-1', asLatin(gb18030(TEXT))],
  ])('is read as it was meant where no character was lost: %s', (_, text) => {
    const document = extract(utf8(text), 'a.txt');
    expect(document.text).toBe(TEXT);
    expect(document.measures.map(({ value, unit }) => [value, unit])).toEqual([
      [2000, '张'],
      [60, '%'],
    ]);
    expect(document.diagnostics).toMatchObject([{ severity: 'warning', code: 'mojibake' }]);
  });

  it('is a named error where characters were lost', () => {
    for (const name of NAMES) expect(codeOf(readAs(utf8(readText(name)), 'gbk'))).toBe('mojibake');
    expect(codeOf(readAs(gb18030(TEXT), 'utf-8'))).toBe('mojibake');
    expect(codeOf(readAs(utf8(readAs(gb18030(TEXT), 'utf-8')), 'gbk'))).toBe('mojibake');
  });

  it('is not seen in what is in order', () => {
    for (const name of NAMES)
      expect(extract(utf8(readText(name)), name).diagnostics.map(({ code }) => code)).not.toContain('mojibake');
    expect(codeOf('Café naïveté à la carte, 12 résumés.')).toBe('read');
  });
});

describe('characters lost in places', () => {
  it('are told, and what they touch is not read', () => {
    const text = TEXT.replace('2000张', '锟斤拷00张').replace('业\n', '业\ufffd\ufffd\n');
    const document = extract(utf8(text), 'a.txt');
    expect(document.measures.map(({ text: words }) => words)).toEqual(['60%以上']);
    const told = document.diagnostics.filter(({ code }) => code === 'mojibake');
    expect(told.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['\ufffd\ufffd', '锟斤拷']);
  });
});

describe('pronunciations that a converter put behind characters', () => {
  const converted =
    '随州市2024年民政工作要點(diǎn)\n\n一、發(fā)展養(yǎng)老服務(wù)業(yè)\n新增養(yǎng)老床位2000張(zhāng),護(hù)理型床位占比達(dá)到60%以上。\n';

  it('are taken out, and every span fits', () => {
    const document = extract(utf8(converted), 'a.txt');
    expect(document.text).toBe(TEXT);
    expect(document.measures.map(({ text }) => text)).toEqual(['2000张', '60%以上']);
    for (const { text, span } of recordsOf(document)) expect(document.text.slice(span.start, span.end)).toBe(text);
    expect(document.blocks.map(({ where }) => where)).toEqual(['line 1', 'line 3', 'line 4']);
    expect(document.diagnostics).toMatchObject([
      { code: 'pronunciations', message: expect.stringMatching(/^9 .*點\(diǎn\)/u) },
    ]);
  });

  it('are left where a text explains a word or two', () => {
    const text = TEXT.replace('位2000', '位（wèi）2000');
    expect(extract(utf8(text), 'a.txt').text).toBe(text);
  });
});
