import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync } from 'fflate';
import { cell, docxOf, paragraph, row, run, table } from '../office/made-docx.js';
import { odsCell, odsOf, odsRow, odsSheet } from '../office/made-ods.js';
import { ofdOf, pathOf, textAt } from '../office/made-ofd.js';
import { asDocx, tableAsXlsx } from '../office/numbered-notice.js';
import { zipOf } from '../office/package.js';
import { gb18030 } from '../pages/gb18030.js';
import type { Notice } from '../pages/notice.js';
import { SITES } from '../pages/sites.js';
import { UNSEEN_SITES } from '../pages/unseen-sites.js';
import { pdfOf, shown, stream } from '../pdf/made-pdf.js';

/** A sound source; of an archive also its parts, so that what is packed can be harmed as well. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, Uint8Array>> | null;
}

const ROWS = [
  ['序号', '工作任务', '目标值', '责任单位'],
  ['1', '新建社区服务中心', '30个', '市民政局'],
  ['2', '护理型床位占比', '达到30%', '福利处'],
];
const NOTICE: Notice = {
  title: '2015年全省民政工作要点',
  issuer: '省民政厅',
  indexNumber: '014000319/2015-00012',
  publishedOn: '2015-01-20',
  lines: [
    '各市民政局：',
    '一、总体要求',
    `（一）加强社会救助。${'6月底前城乡低保标准提高到每人每月500元以上，'.repeat(4)}责任处室：救助处。`,
    '（二）发展养老服务。年底前养老床位达到50万张。',
    '2015年1月20日',
  ],
  table: { title: '任务分解表', rows: ROWS.map((cells) => cells.map((text) => ({ text, rows: 1 }))) },
};
const TEXT = [NOTICE.title, ...NOTICE.lines].join('\n');
const WITH_TABLE = readFileSync(new URL('../../seeds/002_879d82fde0c85cae.txt', import.meta.url), 'utf8');

const plain = (name: string, bytes: Uint8Array): Sample => ({ name, bytes, parts: null });
const packed = (name: string, bytes: Uint8Array): Sample => ({ name, bytes, parts: unzipSync(bytes) });
const kept = (path: string): Uint8Array => readFileSync(new URL(`../${path}`, import.meta.url));

const pages: readonly Sample[] = [...SITES, ...UNSEEN_SITES].map(({ name, encoding, page }) =>
  plain(`${name}.html`, encoding === 'gb18030' ? gb18030(page(NOTICE)) : strToU8(page(NOTICE))),
);

const mail = (encoding: string, body: string): Sample =>
  plain(
    `${encoding}.mht`,
    strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--B"\r\n\r\n----B\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----B--\r\n`,
    ),
  );
const page = Buffer.from(pages[0]?.bytes ?? []);
const quoted = page.toString('latin1').replace(/[^ -<>-~]/gu, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`);

const word = docxOf({
  body: [
    ...TEXT.split('\n').map((line) => paragraph(run(line))),
    table(...ROWS.map((cells) => row(...cells.map((text) => cell(paragraph(run(text))))))),
  ].join(''),
});

const COMPOSITE = [
  [4, '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>'],
  [
    5,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 1000 /W [0 [500 500] 10 20 1000] /FontDescriptor 7 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  ],
  [
    6,
    stream(
      'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap',
    ),
  ],
  [7, '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 >>'],
  [8, stream('q 1 0 0 1 9 9 cm 0 0 99 9 re f Q', '/Type /XObject /Subtype /Form /BBox [0 0 99 99]')],
] as const;
const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
const chinese = TEXT.split('\n').map((line, i) => `BT /F2 12 Tf 40 ${770 - i * 20} Td <${hex(line)}> Tj ET`);
const grid = '72 500 m 500 500 l S 72 450 m 500 450 l S 72 450 m 72 500 l S 300 450 m 300 500 l S /Im Do';
const printed = pdfOf([`${chinese.join('\n')}\n${grid}`, shown(['Plan of 2020', 'Budget (30%)'])], {
  resources: '/XObject << /Im 8 0 R >> /Font << /F1 3 0 R /F2 4 0 R >>',
  more: COMPOSITE,
});

const csv = [...ROWS, ...ROWS.slice(1), ...ROWS.slice(1)]
  .map((cells) => cells.map((text) => `"${text}"`).join(','))
  .join('\r\n');

const workbook = new Uint8Array(
  write(
    { SheetNames: ['任务'], Sheets: { 任务: utils.aoa_to_sheet(ROWS.map((cells) => [...cells])) } },
    { type: 'array', bookType: 'biff8' },
  ),
);
const drawn = ofdOf({
  pages: [
    TEXT.split('\n')
      .map((line, i) => textAt(28, 20 + i * 8, line))
      .join('') + pathOf('M 30 200 L 180 200 C'),
    '<ofd:CompositeObject ID="8" Boundary="0 0 210 297" ResourceID="204"/>',
  ],
  units: { 204: textAt(28, 30, '二、儿童福利') },
});

/** A source of every format that is read, by format. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  html: pages,
  mht: [mail('quoted-printable', quoted), mail('base64', page.toString('base64'))],
  docx: [packed('a.docx', word), packed('b.docx', asDocx(WITH_TABLE))],
  doc: [plain('a.doc', kept('office/numbered.doc'))],
  xlsx: [packed('a.xlsx', tableAsXlsx(WITH_TABLE))],
  xls: [plain('a.xls', workbook)],
  ods: [
    packed(
      'a.ods',
      odsOf(odsSheet('任务', ROWS.map((cells) => odsRow(...cells.map((text) => odsCell(text)))).join(''))),
    ),
  ],
  ofd: [packed('a.ofd', drawn)],
  csv: [plain('a.csv', strToU8(`\ufeff${csv}`)), plain('b.csv', gb18030(csv.replaceAll('"', '')))],
  zip: [packed('a.zip', zipOf({ '通知.txt': TEXT, 'b.docx': word, 'c.zip': zipOf({ 'd.txt': TEXT }) }))],
  pdf: [plain('a.pdf', printed), plain('guarded.pdf', kept('pdf/guarded.pdf'))],
  txt: [plain('a.txt', strToU8(TEXT)), plain('b.txt', gb18030(TEXT))],
};
