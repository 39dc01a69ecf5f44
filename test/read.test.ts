import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../src/model/index.js';
import { decode } from '../src/read/decode.js';

const NOTICE = '各市民政局：\n现将《2015年全省民政工作要点》印发给你们，请遵照执行。\n江苏省民政厅\n2015年2月25日\n';
/** 各市民政局:\n as GB2312 bytes. */
const GB_LINE = [0xb8, 0xf7, 0xca, 0xd0, 0xc3, 0xf1, 0xd5, 0xfe, 0xbe, 0xd6, 0xa3, 0xba, 0x0a];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text]
      .flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])
      .flatMap((_, i, all) => (little ? [all[i] as number] : [all[i ^ 1] as number])),
  );
const codeOf = (bytes: Uint8Array): string => {
  try {
    decode(bytes, 'x.txt');
    return 'read';
  } catch (error) {
    return error instanceof SourceError ? error.code : String(error);
  }
};

describe('decode', () => {
  it('reads UTF-8 with and without a byte-order mark, and changes nothing but line ends', () => {
    expect(decode(utf8(NOTICE), 'a.txt')).toEqual({
      text: NOTICE,
      encoding: 'utf-8',
      mediaType: 'text/plain',
      diagnostics: [],
    });
    expect(decode(utf8(`\ufeff${NOTICE.replaceAll('\n', '\r\n')}`), 'a.txt').text).toBe(NOTICE);
    expect(decode(utf8('一、\r二、　\tx'), 'a.txt').text).toBe('一、\n二、　\tx');
  });

  it('reads GB18030 and the older GB2312 in it', () => {
    const { text, encoding } = decode(Uint8Array.from([...GB_LINE, ...GB_LINE]), 'a.txt');
    expect([encoding, text]).toEqual(['gb18030', '各市民政局：\n各市民政局：\n']);
  });

  it.each([4, 7, 20, 60, 200, 1000, 5000])(
    'reads the first %i characters of a notice in UTF-16 without a mark',
    (length) => {
      const folder = new URL('../seeds/', import.meta.url);
      for (const name of readdirSync(folder)) {
        // Without line feeds, spaces and digits, no NUL tells the order of bytes.
        const notice = readFileSync(new URL(name, folder), 'utf8');
        for (const text of [notice, notice.replace(/[^\u4e00-\u9fff]/gu, '')].map((whole) => whole.slice(0, length)))
          for (const little of [true, false])
            expect(decode(utf16(text, little), name)).toMatchObject({
              text,
              encoding: little ? 'utf-16le' : 'utf-16be',
            });
      }
    },
  );

  it('takes no other file for UTF-16', () => {
    const words = Array.from({ length: 2000 }, (_, i) => (i * 40503) & 0xffff);
    expect(codeOf(Uint8Array.from(words.flatMap((word) => [word & 0xff, word >> 8])))).toBe('binary');
    expect(codeOf(Uint8Array.from(words.flatMap((word) => [word & 0x3f, 0])))).toBe('binary');
    expect(decode(utf8('bush hid the facts'), 'a.txt').encoding).toBe('utf-8');
    expect(decode(Uint8Array.from([...GB_LINE.slice(0, 12)]), 'a.txt').encoding).toBe('gb18030');
  });

  it('reads UTF-16 with a mark, and without one', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, ...utf16(NOTICE, true)]), 'a.txt')).toMatchObject({
      text: NOTICE,
      encoding: 'utf-16le',
    });
    expect(decode(Uint8Array.from([0xfe, 0xff, ...utf16(NOTICE, false)]), 'a.txt')).toMatchObject({
      text: NOTICE,
      encoding: 'utf-16be',
    });
    expect(decode(utf16(NOTICE, true), 'a.txt')).toMatchObject({ text: NOTICE, encoding: 'utf-16le' });
    expect(decode(utf16(NOTICE, false), 'a.txt')).toMatchObject({ text: NOTICE, encoding: 'utf-16be' });
  });

  it('reads UTF-8 that was cut off inside a character, and says so', () => {
    const { text, diagnostics } = decode(utf8(NOTICE.repeat(5)).subarray(0, -2), 'a.txt');
    expect(text.endsWith('25\ufffd')).toBe(true);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'broken-bytes', span: { start: text.length - 1, end: text.length } },
    ]);
  });

  it('names what is no text, and says what to do', () => {
    expect(codeOf(new Uint8Array())).toBe('empty');
    expect(codeOf(utf8(' \n\t　\r\n'))).toBe('empty');
    expect(codeOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe('binary');
    expect(() => decode(utf8('%PDF-1.7\n…'), 'plan.txt')).toThrow(/plan\.txt is a PDF document.*pdftotext/);
    expect(() => decode(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'plan.txt')).toThrow(/docx/);
    expect(codeOf(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff))).toBe('binary');
  });

  it('gives an error, not nonsense, for bytes that only happen to be valid GB18030', () => {
    // Lead bytes of the user-defined and rare areas with valid trail bytes.
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) =>
      i % 2 === 0 ? 0xaa + ((i * 31) % 6) : 0xa1 + ((i * 17) % 90),
    );
    expect(() => new TextDecoder('gb18030', { fatal: true }).decode(bytes)).not.toThrow();
    expect(codeOf(bytes)).toBe('undecodable');
  });
});
