import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../src/model/index.js';
import { type ArchiveEntry, archiveEntries } from '../src/read/archive/archive-entries.js';
import { OFFICE_FORMATS } from '../src/read/office/office-formats.js';
import { officeKind } from '../src/read/office/office-kind.js';
import { compoundWith } from './office/made-compound.js';
import { docxOf, paragraph, run } from './office/made-docx.js';
import { xlsxOf } from './office/made-xlsx.js';
import { relationsOf, zipOf } from './office/package.js';

const TEXT = '一、总体要求';
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // Each says what to do.
    expect(error.message).toMatch(/\. [A-Z].*\.$/);
    return error.code;
  }
};
const outcome = ({ name, read }: ArchiveEntry): string => {
  let text = '';
  const code = codeOf(() => {
    text = decoded(read());
  });
  return `${name}: ${code === 'read' ? text : code}`;
};
const outcomes = (bytes: Uint8Array): string[] => [...archiveEntries(bytes, 'a.zip')].map(outcome);

/** Changes an archive's directory at a place counted from the head of its first entry there. */
function withDirectory(archive: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  change(view, at);
  return bytes;
}

describe('an archive of notices', () => {
  it('is read through file by file, archives in it one level deep', () => {
    const inner = zipOf({ 'b.txt': '乙', 'c.zip': zipOf({ 'd.txt': '丁' }) });
    const bytes = zipOf({
      '通知/a.txt': '甲',
      '附件.zip': inner,
      '__MACOSX/._a.txt': 'x',
      '.DS_Store': 'x',
      'folder/': '',
    });
    expect(outcomes(bytes)).toEqual(['通知/a.txt: 甲', '附件.zip/b.txt: 乙', '附件.zip/c.zip: nested-archive']);
  });

  it('has names that lead nowhere else, and no two alike', () => {
    const bytes = zipOf({ '../../etc/a.txt': '1', 'C:\\temp\\b.txt': '2', '/etc/a.txt': '3', '..': '4' });
    expect(outcomes(bytes)).toEqual(['etc/a.txt: 1', 'temp/b.txt: 2', 'etc/a (2).txt: 3', 'unnamed: 4']);
  });

  it('has Chinese names in GBK, as Windows writes them', () => {
    const bytes = withDirectory(zipOf({ 'xxxx.txt': TEXT }), (view, at) => {
      // 计划 in GBK.
      [0xbc, 0xc6, 0xbb, 0xae].forEach((byte, i) => void view.setUint8(at + 46 + i, byte));
    });
    expect(outcomes(bytes)).toEqual([`计划.txt: ${TEXT}`]);
  });

  it('tells what is wrong with one entry, and goes on', () => {
    const protectedEntry = withDirectory(zipOf({ 'a.txt': 'x', 'b.txt': '乙' }), (view, at) =>
      view.setUint8(at + 8, 1),
    );
    expect(outcomes(protectedEntry)).toEqual(['a.txt: encrypted', 'b.txt: 乙']);
    const unknown = withDirectory(zipOf({ 'a.txt': 'x' }), (view, at) => view.setUint16(at + 10, 14, true));
    expect(outcomes(unknown)).toEqual(['a.txt: unsupported-compression']);
    const changed = withDirectory(zipOf({ 'a.txt': 'x', 'b.txt': '乙' }), (view, at) =>
      view.setUint32(at + 16, 7, true),
    );
    expect(outcomes(changed)).toEqual(['a.txt: damaged-archive', 'b.txt: 乙']);
    const brokenInner = zipOf({ 'a.zip': zipOf({ 'x.txt': TEXT }).slice(0, -30), 'b.txt': '乙' });
    expect(outcomes(brokenInner)).toEqual(['a.zip: damaged-archive', 'b.txt: 乙']);
  });

  it('does not unpack a bomb, whether it says its size or not', () => {
    const bomb = zipOf({ 'a.txt': new Uint8Array(80 * 1024 * 1024), 'b.txt': '乙' });
    expect(outcomes(bomb)).toEqual(['a.txt: too-large', 'b.txt: 乙']);
    const lying = withDirectory(bomb, (view, at) => view.setUint32(at + 24, 1000, true));
    expect(outcomes(lying)).toEqual(['a.txt: too-large', 'b.txt: 乙']);
  });

  it('that is cut off is told to be', () => {
    const bytes = zipOf({ 'a.txt': TEXT });
    for (const length of [4, 30, bytes.length - 1])
      expect(codeOf(() => outcomes(bytes.slice(0, length)))).toBe('damaged-archive');
  });
});

describe('bad office documents', () => {
  const docx = docxOf({ body: paragraph(run(TEXT)) });
  const read = (bytes: Uint8Array): string =>
    codeOf(() => OFFICE_FORMATS.find((format) => format.fits(bytes))?.read(bytes, 'a.docx') ?? 'no format fits');
  const withBody = (xml: string): Uint8Array =>
    zipOf({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationsOf([['rId1', 'officeDocument', 'word/document.xml']]),
      'word/document.xml': xml,
    });

  it('are known by what they hold', () => {
    const doc = readFileSync('test/office/numbered.doc');
    const xlsx = xlsxOf({ sheets: [{ name: 'a', rows: [['b']] }] });
    const kinds = [
      docx,
      xlsx,
      doc,
      ...['EncryptedPackage', 'Workbook', 'Other'].map(compoundWith),
      zipOf({ 'a.txt': '' }),
    ];
    expect(kinds.map((bytes) => officeKind(bytes))).toEqual(['docx', 'xlsx', 'doc', 'protected', 'xls', null, null]);
    expect(officeKind(new TextEncoder().encode(TEXT))).toBeNull();
  });

  it.each([
    ['cut off', 'damaged-archive', docx.slice(0, -40)],
    ['protected by a password', 'encrypted', compoundWith('EncryptedPackage')],
    ['an old workbook without a record', 'empty', compoundWith('Workbook')],
    ['an archive of files', 'archive', zipOf({ 'a.txt': TEXT })],
    [
      'without its main part',
      'damaged-document',
      zipOf({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<styles/>' }),
    ],
    ['with broken XML', 'damaged-document', withBody('<document><body><p>')],
    ['without text', 'empty', withBody('<document><body><p/></body></document>')],
    [
      'with entities of its own',
      'entity-expansion',
      withBody(
        '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><document><body><p><r><t>&b;</t></r></p></body></document>',
      ),
    ],
    [
      'nested too deep',
      'nested-too-deep',
      withBody(`<document><body>${'<sdt>'.repeat(100_000)}${'</sdt>'.repeat(100_000)}</body></document>`),
    ],
    ['too large inside', 'too-large', withBody(' '.repeat(70 * 1024 * 1024))],
  ])('%s: %s', (_, code, bytes) => expect(read(bytes)).toBe(code));

  it('Word 97: protected, and damaged anywhere', () => {
    const doc = new Uint8Array(readFileSync('test/office/numbered.doc'));
    const start = doc.findIndex((byte, i) => i % 512 === 0 && byte === 0xec && doc[i + 1] === 0xa5);
    const locked = doc.slice();
    locked[start + 11] = (locked[start + 11] as number) | 1;
    expect(read(locked)).toBe('encrypted');
    expect(read(doc.slice(0, 3000))).toBe('damaged-document');
    // Whatever byte is wrong: it is read, or told to be damaged.
    for (let at = 512; at < doc.length; at += 97) {
      const damaged = doc.slice();
      damaged[at] = 255 - (damaged[at] as number);
      expect(['read', 'damaged-document', 'unsupported-format', 'encrypted', 'empty', 'too-large']).toContain(
        read(damaged),
      );
    }
  });

  it('a workbook of a million empty rows is read, one with a string repeated without end is not', () => {
    const empty = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}"/>`).join('');
    const filled = '<row r="1000001"><c r="XFD1000001"><v>1</v></c></row>';
    const sheet = xlsxOf({ sheets: [{ name: 'Sheet1', rows: empty + filled }] });
    expect(OFFICE_FORMATS.find((format) => format.fits(sheet))?.read(sheet, 'a.xlsx').text).toBe('1\n\n');
    const rows = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`).join('');
    const strings = [`<t>${'字'.repeat(100_000)}</t>`];
    expect(read(xlsxOf({ sheets: [{ name: 'Sheet1', rows }], strings }))).toBe('too-large');
    const strewn = Array.from({ length: 3000 }, (_, i) => `<row r="${i + 1}">${'<c/>'.repeat(i)}<c><v>1</v></c></row>`);
    expect(read(xlsxOf({ sheets: [{ name: 'Sheet1', rows: strewn.join('') }] }))).toBe('too-large');
  });
});
