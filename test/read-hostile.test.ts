import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../src/model/index.js';
import { extractAll } from '../src/pipeline.js';
import { archiveEntries } from '../src/read/archive/archive-entries.js';
import { docOf } from './office/made-doc.js';
import { docxOf, paragraph, run } from './office/made-docx.js';
import { contentTypes, relationsOf, zipOf } from './office/package.js';
import { pdfOf, shown, stream } from './pdf/made-pdf.js';

// Files that were read for minutes, or ended the program: a test of them that does not come to its end fails.

const HEAD = '<?xml version="1.0"?>';
const body = ['2023年全市工作要点', '一、目标', '新建养老机构12所。'].map((line) => paragraph(run(line))).join('');
const numbered =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲事项。</w:t></w:r></w:p>';
const numbering = (levels: string): string =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const level = (ilvl: string, format: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;

async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  try {
    return (await extractAll(bytes, name)).map(({ text }) => text).join('');
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.code;
  }
}

/** A package with one part that many refer to. */
const shared = (type: string, count: number, content: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': contentTypes([['word/document.xml', 'wordprocessingml.document.main']]),
    '_rels/.rels': relationsOf([['r', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `${HEAD}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsOf(Array.from({ length: count }, (_, i) => [`r${i}`, type, 'part.xml'])),
    'word/part.xml': content,
  });

describe('a Word document', () => {
  it.each(['100000000', '4294967294', '-1', 'length'])('whose list has a level %s keeps its numbers', async (ilvl) => {
    const levels = level('0', 'decimal') + level(ilvl, 'decimal');
    expect(await outcome(docxOf({ body: body + numbered, numbering: numbering(levels) }), 'a.docx')).toMatch(
      /^1\. 甲事项。$/m,
    );
  });

  it.each(['__proto__', '__defineGetter__', 'hasOwnProperty', 'constructor'])(
    'whose numbers have the format %s has them in figures',
    async (format) => {
      const levels = level('0', format);
      expect(await outcome(docxOf({ body: body + numbered, numbering: numbering(levels) }), 'a.docx')).toMatch(
        /^1\. 甲事项。$/m,
      );
    },
  );

  it('with a hundred thousand fields that never end is read behind them', async () => {
    const fields = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000);
    const text = await outcome(
      docxOf({ body: `${body}<w:p>${fields}</w:p>${paragraph(run('乙')).repeat(5000)}` }),
      'a.docx',
    );
    expect(text.match(/^乙$/gm)).toHaveLength(5000);
  });

  it('with one header two thousand times has it once', async () => {
    const header = `${HEAD}<w:hdr xmlns:w="w">${paragraph(run('市'.repeat(50))).repeat(20_000)}</w:hdr>`;
    expect(await outcome(shared('header', 2000, header), 'a.docx')).toContain('新建养老机构12所。');
  });
});

describe('an old Word document', () => {
  const LINES = ['2031年工作要点', '一、目标', '新建养老机构12所。'];
  const text = LINES.map((line) => `${line}\r`).join('');

  it('whose headers lie upon each other has each once above and once below', async () => {
    const heads = '页眉\r'.repeat(10_000);
    // Each from the beginning to the end again.
    const stories = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? 0 : heads.length));
    expect(await outcome(docOf({ text, heads, stories }), 'a.doc')).toBe(`页眉\n${LINES.join('\n')}\n页眉\n`);
  });

  it('that lists one page of formatting again and again has it once', async () => {
    // A hundred runs of no length: their number is what counts.
    const runs = Array.from({ length: 100 }, () => 0);
    expect(await outcome(docOf({ text, runs, timesListed: 500_000 }), 'a.doc')).toBe(`${LINES.join('\n')}\n`);
  });
});

it('a workbook whose cells share one long text is too large', async () => {
  const cells = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`).join('');
  const bytes = zipOf({
    '[Content_Types].xml': contentTypes([['xl/workbook.xml', 'spreadsheetml.sheet.main']]),
    '_rels/.rels': relationsOf([['r', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns:r="x"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ['s', 'worksheet', 'sheet.xml'],
      ['t', 'sharedStrings', 'strings.xml'],
    ]),
    'xl/sheet.xml': `${HEAD}<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    'xl/strings.xml': `${HEAD}<sst><si><t>${'市'.repeat(300_000)}</t></si></sst>`,
  });
  expect(await outcome(bytes, 'a.xlsx')).toBe('too-large');
});

it('a workbook with three thousand sheets on one part has it once', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, i) => `<row r="${i + 1}"><c t="inlineStr"><is><t>甲</t></is></c></row>`,
  );
  const sheets = Array.from({ length: 3000 }, (_, i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="s"/>`);
  const bytes = zipOf({
    '[Content_Types].xml': contentTypes([['xl/workbook.xml', 'spreadsheetml.sheet.main']]),
    '_rels/.rels': relationsOf([['r', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns:r="x"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([['s', 'worksheet', 'sheet.xml']]),
    'xl/sheet.xml': `${HEAD}<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
  expect((await outcome(bytes, 'a.xlsx')).match(/甲/g)).toHaveLength(2000);
});

describe('a PDF document', () => {
  const form = (subtype: string, content: string): string =>
    stream(content, `/Type /XObject ${subtype} /BBox [0 0 600 800] /Resources << /XObject << /X 6  0  R >> >>`);
  const tile = stream(
    '/Pattern cs /P scn 0 0 10 10 re f',
    '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 6 0 R >> >>',
  );
  const drawn = shown(['Plan 2023']);
  it.each<[string, string, string, string]>([
    [
      'a form that draws itself, written with codes',
      `${drawn} /X Do`,
      '/XObject << /X 6 0 R >>',
      form('/Subtype /F#6Frm', '/X Do /X Do'),
    ],
    [
      'a form that draws itself, with many spaces',
      `${drawn} /X Do`,
      '/XObject << /X 6 0 R >>',
      form('/Subtype          /Form', '/X Do /X Do'),
    ],
    [
      'a tile that is painted with itself',
      `${drawn} /Pattern cs /P scn 0 0 99 99 re f`,
      '/Pattern << /P 6 0 R >>',
      tile,
    ],
  ])('with %s is damaged', async (_, drawing, resources, object) => {
    expect(await outcome(pdfOf([drawing], { resources, more: [[6, object]] }), 'a.pdf')).toBe('damaged-document');
  });

  it('that keeps its state without end is too large', async () => {
    expect(await outcome(pdfOf(['q '.repeat(200_000) + drawn]), 'a.pdf')).toBe('too-large');
  });

  it('of forms that each draw another twice is too large', async () => {
    const doubling = (levels: number): Uint8Array => {
      const use = (level: number): string => (level < levels ? `/XObject << /X ${20 + level} 0 R >>` : '');
      const more = Array.from({ length: levels }, (_, i): readonly [number, string] => [
        20 + i,
        stream(
          i + 1 < levels ? '/X Do /X Do' : 'q Q',
          `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${use(i + 1)} >>`,
        ),
      ]);
      return pdfOf([`${drawn} /X Do`], { resources: use(0), more });
    };
    expect(await outcome(doubling(5), 'a.pdf')).toContain('Plan 2023');
    expect(await outcome(doubling(18), 'a.pdf')).toBe('too-large');
  });

  it('of streams without an end is damaged', async () => {
    expect(await outcome(Buffer.from(`%PDF-1.4\n${'stream\n'.repeat(150_000)}`), 'a.pdf')).toBe('damaged-document');
  });
});

/** How many files an archive holds, or why it is not read. */
const codeOf = (bytes: Uint8Array): string => {
  try {
    return `${[...archiveEntries(bytes, 'a.zip')].length} files`;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.code;
  }
};

describe('an archive', () => {
  /** Lists its first file once more under each of so many names. */
  function sharing(archive: Uint8Array, names: number): Uint8Array {
    const bytes = Buffer.from(archive);
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const directory = bytes.subarray(bytes.readUInt32LE(end + 16), end);
    const tail = Buffer.from(bytes.subarray(end));
    tail.writeUInt16LE(names, 8);
    tail.writeUInt16LE(names, 10);
    tail.writeUInt32LE(directory.length * names, 12);
    return Buffer.concat([bytes.subarray(0, bytes.readUInt32LE(end + 16)), ...Array(names).fill(directory), tail]);
  }
  it('whose names share the same bytes is refused', () => {
    expect(codeOf(sharing(zipOf({ 'a.txt': '甲' }), 1))).toBe('1 files');
    expect(codeOf(sharing(zipOf({ 'a.txt': '甲' }), 2))).toBe('damaged-archive');
  });

  it('holds no more files than one may, those of its archives and those without content counted', () => {
    const inner = zipOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, ''])));
    expect(codeOf(zipOf({ '1.zip': inner, '2.zip': inner }))).toBe('6000 files');
    expect(codeOf(zipOf({ '1.zip': inner, '2.zip': inner, '3.zip': inner, '4.zip': inner }))).toBe('too-many-entries');
  });

  it('is read by its own directory, not by one in its comment', () => {
    const comment = Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}x`, 'latin1');
    const bytes = Buffer.concat([zipOf({ 'a.txt': '甲' }), comment]);
    bytes.writeUInt16LE(comment.length, bytes.length - comment.length - 2);
    expect(codeOf(bytes)).toBe('1 files');
  });
});

it('halves of characters in an old workbook, which no database keeps, are replaced one for one', async () => {
  const { utils, write } = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
  const workbook = utils.book_new();
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([['2031年工作要点'], ['新建床位\ud83030张，\udc00食堂3个']]),
    'a',
  );
  const text = await outcome(write(workbook, { type: 'buffer', bookType: 'biff8' }), 'a.xls');
  expect(text).toContain('新建床位\ufffd30张，\ufffd食堂3个');
});

describe('a picture in a PDF document', () => {
  it.each([
    ['JBIG2Decode', '\0\0\0\0\x30\0\x01\0\0\0\x13\x7f\xff\xff\xff\x7f\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0'],
    ['JPXDecode', '\0\0\0\x0cjP  \r\n\x87\n\xff\x4f\xff\x51\0\x2f\0\0\x7f\xff\xff\xff\x7f\xff\xff\xff'],
    ['DCTDecode', '\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03'],
    ['CCITTFaxDecode', '\0'.repeat(1000)],
  ])('of %s data that claims to be endless is not looked at', async (filter, data) => {
    const image = stream(
      data,
      `/Type /XObject /Subtype /Image /Width 2147483647 /Height 2147483647 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /${filter}`,
    );
    const bytes = pdfOf([`${shown(['Plan 2023'])} q 500 0 0 500 0 0 cm /X Do Q`], {
      resources: '/XObject << /X 6 0 R >>',
      more: [[6, image]],
    });
    expect(await outcome(bytes, 'a.pdf')).toContain('Plan 2023');
  });
});

describe('an archive of the 64-bit form', () => {
  const END_64 = 56;
  const LOCATOR = 20;
  /** The end of an archive's directory as 64-bit archives have it, with the numbers given. */
  function with64(
    archive: Uint8Array,
    { entries, size, at }: { entries: bigint; size: bigint; at: bigint },
  ): Uint8Array {
    const bytes = Buffer.from(archive);
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const [end64, locator, tail] = [Buffer.alloc(END_64), Buffer.alloc(LOCATOR), Buffer.from(bytes.subarray(end))];
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(BigInt(END_64 - 12), 4);
    end64.writeBigUInt64LE(entries, 24);
    end64.writeBigUInt64LE(entries, 32);
    end64.writeBigUInt64LE(size, 40);
    end64.writeBigUInt64LE(at, 48);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(end), 8);
    locator.writeUInt32LE(1, 16);
    tail.fill(0xff, 8, 20);
    return Buffer.concat([bytes.subarray(0, end), end64, locator, tail]);
  }
  const archive = zipOf({ 'a.txt': '2031年工作要点\n一、任务\n新建床位30张。\n' });
  const tail = Buffer.from(archive).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const at = Buffer.from(archive).readUInt32LE(tail + 16);
  it('is read', () => {
    const whole = { entries: 1n, size: BigInt(tail - at), at: BigInt(at) };
    expect(codeOf(with64(archive, whole))).toBe('1 files');
    // Its directory ends where the record begins, whatever that says of its place.
    expect(codeOf(with64(archive, { ...whole, at: 2n ** 64n - 1n }))).toBe('1 files');
  });

  it.each([
    ['entries', { entries: 2n ** 64n - 1n }],
    ['entries', { entries: 2n ** 53n }],
    ['a directory', { size: 2n ** 64n - 1n }],
  ])('that claims %s beyond its end is refused', (_, claims) => {
    const whole = { entries: 1n, size: BigInt(tail - at), at: BigInt(at) };
    expect(codeOf(with64(archive, { ...whole, ...claims }))).toMatch(
      /^(?:damaged-archive|too-many-entries|too-large)$/,
    );
  });
});
