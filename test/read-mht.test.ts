import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../src/model/index.js';
import { readSource } from '../src/read/read.js';
import { gb18030 } from './pages/gb18030.js';

const PAGE =
  '<html><head><title>关于印发2020年全省民政工作要点的通知</title></head><body><div><p>各市、县（市、区）民政局：</p>' +
  '<p>现将《2020年全省民政工作要点》印发给你们，请结合实际，认真贯彻执行。</p><p>一、加快发展养老服务业</p>' +
  '<p>全省护理型床位占比达到30%以上，新增养老床位2万张。</p></div></body></html>';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAIN = readSource(utf8(PAGE), 'a.html').text;

const HEAD = 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----B--1"\r\n\r\n';
const PICTURE =
  '------B--1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------B--1--\r\n';
const quoted = (bytes: Uint8Array): string =>
  [...bytes].map((byte, i) => `${i % 25 === 24 ? '=\r\n' : ''}=${byte.toString(16).padStart(2, '0')}`).join('');
const part = (encoding: string, body: string, charset = 'utf-8'): string =>
  `------B--1\r\nContent-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const PART = part('quoted-printable', quoted(utf8(PAGE)));

const read = (file: string) => readSource(Buffer.from(file, 'latin1'), 'a.mht');
/** What a file comes to: its text, or the message that it is refused with. */
function outcome(file: string): string {
  try {
    return read(file).text;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe('a page saved as one file', () => {
  it.each([
    ['quoted signs', PART],
    ['white space behind a line that goes on', PART.replaceAll('=\r\n', '= \t\r\n')],
    ['lines that end as on Unix', PART.replaceAll('\r\n', '\n')],
    ['base64', part('base64', Buffer.from(PAGE).toString('base64'))],
    ['base64 of GB18030', part('base64', Buffer.from(gb18030(PAGE)).toString('base64'), 'gb2312')],
    ['bytes as they are', part('8bit', Buffer.from(gb18030(PAGE)).toString('latin1'), 'gbk')],
    ['UTF-16', part('base64', Buffer.from(`\ufeff${PAGE}`, 'utf16le').toString('base64'), 'unicode')],
  ])('is read like the page: %s', (_, html) => {
    expect(read(HEAD + html + PICTURE)).toMatchObject({
      text: PLAIN,
      mediaType: 'multipart/related',
      diagnostics: [],
    });
  });

  it('may begin with a byte-order mark', () => {
    const head = 'Content-Type: multipart/related; boundary="----B--1"\r\nMIME-Version: 1.0\r\n\r\n';
    expect(outcome(`ï»¿${head}${PART}${PICTURE}`)).toBe(PLAIN);
  });
});

describe('a saved page that is damaged', () => {
  it('says that its end is missing, where it ends in the page', () => {
    const { text, diagnostics } = read(HEAD + part('quoted-printable', quoted(utf8(PAGE.slice(0, -50)))).trimEnd());
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'cut-off' }]);
    expect(PLAIN.startsWith(text)).toBe(true);
  });

  it('is whole where only a picture is missing', () => {
    expect(read(HEAD + PART + PICTURE.slice(0, 90))).toMatchObject({ text: PLAIN, diagnostics: [] });
    expect(read(HEAD + PART)).toMatchObject({ text: PLAIN, diagnostics: [] });
  });

  it.each([
    ['ends in its head', HEAD.slice(0, 60)],
    ['does not say what parts it', (HEAD + PART + PICTURE).replace('boundary', 'bound')],
    ['is parted by something else', (HEAD + PART + PICTURE).replace('="----B', '="----C')],
    ['holds a picture alone', HEAD + PICTURE],
    ['ends before the page', HEAD + PART.slice(0, 100)],
    ['holds no base64', HEAD + part('base64', '!*#'.repeat(1000)) + PICTURE],
  ])('is refused where it %s', (_, file) => {
    expect(outcome(file)).toMatch(/^no-notice: a\.mht is .* (?:Save the page again as HTML|save that page)\.$/u);
  });

  it('is refused where its head is lost', () => {
    expect(outcome(PART + PICTURE)).toMatch(/^damaged-document: a\.mht is no \.mht document: .* Download it again\.$/u);
  });
});

describe('a saved page made to be slow', () => {
  it.each([
    ['parts', '------B--1\r\n'.repeat(1_000_000)],
    ['pages', '------B--1\r\nContent-Type: text/html\r\n\r\n'.repeat(100_000)],
  ])('is refused for its %s', (_, parts) => {
    expect(outcome(HEAD + PART + parts)).toMatch(/^too-large: .* Save the page again as HTML\.$/u);
  });

  it.each([
    ['quoted signs', '=41'.repeat(1_000_000)],
    ['signs that quote nothing', '='.repeat(1_000_000)],
    ['lines that never go on', `=${' '.repeat(1_000_000)}`],
  ])('of %s costs no more than its length', (_, body) => {
    expect(outcome(HEAD + part('quoted-printable', body) + PICTURE)).toMatch(/^no-notice: /u);
  });

  it('of parts in parts is looked into a few levels deep', () => {
    const nested = '------B--1\r\nContent-Type: multipart/related; boundary="----B--1"\r\n\r\n';
    expect(outcome(HEAD + nested.repeat(9000))).toMatch(/^no-notice: /u);
  });
});
