import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Document, NO_ORIGIN } from '../src/model/index.js';
import { stagesOfText } from '../src/pipeline.js';
import { delimitedText, looksDelimited } from '../src/read/office/delimited-text.js';
import { docText } from '../src/read/office/doc-text.js';
import { docxText } from '../src/read/office/docx-text.js';
import { xlsxText } from '../src/read/office/xlsx-text.js';
import { readSource } from '../src/read/read.js';
import type { SourceText } from '../src/read/source-text.js';
import { structure } from '../src/structure/structure.js';
import { taskTable } from '../src/structure/table/task-table.js';
import { NAMES, readText } from './fixtures/gold-document.js';
import { judged, worse } from './fixtures/judged.js';
import { cell, type DocxParts, docxOf, inList, levelOf, paragraph, row, run, table } from './office/made-docx.js';
import { type MadeWorkbook, xlsxOf } from './office/made-xlsx.js';
import { asDocx, partsOf, tableAsXlsx } from './office/numbered-notice.js';

const docxLines = (parts: DocxParts): string[] =>
  docxText(docxOf(parts), 'a.docx').text.replace(/\n+$/u, '').split('\n');
const xlsxLines = (workbook: MadeWorkbook): string[] =>
  xlsxText(xlsxOf(workbook), 'a.xlsx').text.replace(/\n+$/u, '').split('\n');
const csvLines = (text: string): string[] =>
  delimitedText(new TextEncoder().encode(text), 'a.csv').text.replace(/\n+$/u, '').split('\n');

/** Paragraphs of one list, each a level and its words. */
const listed = (list: number, ...items: readonly (readonly [level: number, words: string])[]): string =>
  items.map(([level, words]) => paragraph(run(words), inList(list, level))).join('');

const abstract = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, changes = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${changes}</w:num>`;
const restart = (level: number, at: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${at}"/></w:lvlOverride>`;

const OFFICIAL = abstract(
  0,
  levelOf(0, 'chineseCountingThousand', '%1、'),
  levelOf(1, 'chineseCountingThousand', '（%2）'),
  levelOf(2, 'decimal', '%3.'),
  levelOf(3, 'decimalEnclosedCircle', '%4', '<w:suff w:val="nothing"/>'),
);

describe('automatic numbers of a Word document', () => {
  it('come back as Word prints them, each level counted anew below the one above', () => {
    const body = listed(
      1,
      [0, '总体要求'],
      [0, '主要任务'],
      [1, '社会救助'],
      [2, '低保'],
      [2, '特困'],
      [1, '养老'],
      [2, '床位'],
      [3, '护理'],
      [0, '保障'],
      [1, '组织'],
    );
    expect(docxLines({ body, numbering: OFFICIAL + num(1, 0) })).toEqual([
      '一、总体要求',
      '二、主要任务',
      '（一）社会救助',
      '1. 低保',
      '2. 特困',
      '（二）养老',
      '1. 床位',
      '①护理',
      '三、保障',
      '（一）组织',
    ]);
  });

  it('count on in another list of the same definition, and begin anew where that list says so', () => {
    const numbering = OFFICIAL + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 5));
    const body = listed(1, [0, '甲']) + listed(2, [0, '乙']) + listed(3, [0, '丙'], [0, '丁']);
    expect(docxLines({ body, numbering })).toEqual(['一、甲', '二、乙', '五、丙', '六、丁']);
  });

  it('come from styles, and from the styles those are based on; a paragraph may be taken out of its style’s list', () => {
    const linked = abstract(
      0,
      levelOf(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="A"/><w:suff w:val="space"/>'),
      levelOf(1, 'decimal', '%1.%2', '<w:pStyle w:val="B"/><w:isLgl/>'),
    );
    const style = (id: string, inside: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
    const styles =
      style('A', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('B', '<w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
      style('C', '<w:basedOn w:val="B"/>');
    const of = (id: string, words: string, more = ''): string =>
      paragraph(run(words), `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      of('A', '总则') +
      of('A', '任务') +
      of('B', '救助') +
      of('C', '养老') +
      of('A', '无号', inList(0, 0)) +
      of('A', '附则');
    expect(docxLines({ body, styles, numbering: linked + num(1, 0) })).toEqual([
      '第一章 总则',
      '第二章 任务',
      '2.1 救助',
      '2.2 养老',
      '无号',
      '第三章 附则',
    ]);
  });

  it.each([
    ['decimal', 3, '3'],
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['japaneseCounting', 20, '二十'],
    ['ideographTraditional', 3, '丙'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 2, 'B'],
    ['lowerRoman', 9, 'ix'],
    ['decimalEnclosedCircle', 11, '⑪'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalFullWidth', 12, '１２'],
    ['none', 4, ''],
  ])('in format %s', (format, at, printed) => {
    const numbering =
      abstract(0, levelOf(0, format, '〔%1〕', '<w:suff w:val="nothing"/>')) + num(1, 0, restart(0, at));
    expect(docxLines({ body: listed(1, [0, '甲']), numbering })).toEqual([`〔${printed}〕甲`]);
  });

  it('number the rows of a table, and bullets are bullets', () => {
    const numbering =
      abstract(0, levelOf(0, 'decimal', '%1')) + abstract(1, levelOf(0, 'bullet', '\uf06c')) + num(1, 0) + num(2, 1);
    const numbered = cell(paragraph('', inList(1, 0)));
    const body =
      table(
        row(cell(paragraph(run('序号'))), cell(paragraph(run('任务')))),
        row(numbered, cell(paragraph(run('修路')))),
        row(cell(paragraph('', inList(1, 0)), '<w:vMerge/>'), cell(paragraph(run('养路')))),
        row(numbered, cell(paragraph(run('架桥')))),
      ) + listed(2, [0, '加强领导']);
    expect(docxLines({ body, numbering })).toEqual(['序号\t任务', '1\t修路', '　\t养路', '2\t架桥', '● 加强领导']);
  });
});

describe('the text of a Word document', () => {
  const text = (inside: string, parts: Partial<DocxParts> = {}): string[] =>
    docxLines({ body: paragraph(inside), ...parts });
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

  it('is that of the document with its changes accepted', () => {
    const inside =
      `${run('新增')}<w:ins>${run('100')}</w:ins><w:del><w:r><w:delText>80</w:delText></w:r></w:del>${run('张')}` +
      `<w:moveFrom>${run('旧处')}</w:moveFrom><w:moveTo>${run('床位')}</w:moveTo>`;
    expect(text(inside)).toEqual(['新增100张床位']);
    const deletedMark = paragraph(run('前半'), '<w:rPr><w:del/></w:rPr>');
    expect(docxLines({ body: deletedMark + paragraph(run('后半')) })).toEqual(['前半后半']);
  });

  it('leaves out what is hidden, by itself or by a style', () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
    const inside = `${run('甲')}${run('乙', '<w:vanish/>')}${run('丙', '<w:rStyle w:val="H"/>')}${run('丁', '<w:vanish w:val="0"/>')}`;
    expect(text(inside, { styles })).toEqual(['甲丁']);
  });

  it('has the results of fields, breaks, hyphens and symbols', () => {
    const instruction = '<w:r><w:instrText>REF x \\h</w:instrText></w:r>';
    expect(text(field('begin') + instruction + field('separate') + run('见附件') + field('end') + run('。'))).toEqual([
      '见附件。',
    ]);
    expect(text(`${run('上')}<w:r><w:br/></w:r>${run('下')}`)).toEqual(['上', '下']);
    expect(
      text(
        `<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:tab/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('90%')}`,
      ),
    ).toEqual(['A-1 ≥90%']);
    // A field that never ends hides nothing below.
    expect(docxLines({ body: paragraph(field('begin') + run('藏')) + paragraph(run('显')) }).at(-1)).toBe('显');
  });

  it('has a text box once, below its paragraph, and footnotes at the end', () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`;
    const newer = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框中')}</wps:txbx></w:drawing></mc:Choice>`;
    const older = `<mc:Fallback><w:pict>${box('框中，为旧程序所写')}</w:pict></mc:Fallback>`;
    const twice = `<w:r><mc:AlternateContent>${newer}${older}</mc:AlternateContent></w:r>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph(run('—'))}</w:footnote><w:footnote w:id="2">${paragraph(run('按常住人口计算。'))}</w:footnote>`;
    const body = paragraph(`${run('人均')}<w:r><w:footnoteReference w:id="2"/></w:r>${twice}`) + paragraph(run('末段'));
    expect(docxLines({ body, footnotes })).toEqual(['人均', '框中', '末段', '按常住人口计算。']);
  });

  it('has running heads as boilerplate, page numbers not at all, and knows where each line came from', () => {
    const header = paragraph(run('某市民政局文件'));
    const footer = paragraph(run('第 1 页'));
    const body = paragraph(run('甲')) + table(row(cell(paragraph(run('任务'))), cell(paragraph(run('单位')))));
    const source = docxText(docxOf({ body, header, footer }), 'a.docx');
    const at = (place: SourceText['places'][number]): string =>
      `${place.where}: ${source.text.slice(place.span.start, place.span.end)}`;
    expect(source.boilerplate.map(({ start, end }) => source.text.slice(start, end))).toEqual(['某市民政局文件']);
    expect(source.places.map(at)).toEqual(['header: 某市民政局文件', 'paragraph 1: 甲', 'table 1, row 1: 任务\t单位']);
  });
});

describe('tables of a Word document', () => {
  const words = (text: string, properties = ''): string => cell(paragraph(run(text)), properties);
  const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
  const BEGINS = '<w:vMerge w:val="restart"/>';
  const GOES_ON = '<w:vMerge/>';

  it('print a merged cell once, and what stands in a cell on one line', () => {
    const body = table(
      row(words('类别'), words('工作任务'), words('责任单位')),
      row(words('救助', BEGINS), cell(paragraph(run('提标')) + paragraph(run('扩面'))), words('社救处', BEGINS)),
      row(words('', GOES_ON), words('建档'), words('', GOES_ON)),
      row(words('养老'), words('建床位')),
    );
    const lines = docxLines({ body });
    expect(lines).toEqual(['类别\t工作任务\t责任单位', '救助\t提标 扩面\t社救处', '　\t建档\t　', '养老\t建床位\t']);
    const [found] = structure(lines.join('\n'), '').tables;
    const rows = found ? taskTable(found).rows : [];
    expect(rows.map((one) => [one.category, one.task, one.responsible])).toEqual([
      ['救助', '提标 扩面', ['社救处']],
      ['救助', '建档', ['社救处']],
      ['养老', '建床位', []],
    ]);
  });

  it('join a header of two rows, and set a title inside the table on a line of its own', () => {
    const body = table(
      row(words('主要指标表', span(4))),
      row(words('序号', BEGINS), words('指标', BEGINS), words('目标', span(2))),
      row(words('', GOES_ON), words('', GOES_ON), words('2024年'), words('2025年')),
      row(words('1'), words('床位数'), words('100'), words('120')),
    );
    expect(docxLines({ body })).toEqual([
      '主要指标表',
      '序号\t指标\t目标(2024年)\t目标(2025年)',
      '1\t床位数\t100\t120',
    ]);
  });

  it('do not mind borders that are a little off, nor tables that only set a page', () => {
    const off = table(row(words('任务'), words('单位', span(2))), row(words('修路', span(2)), words('交通局')));
    expect(docxLines({ body: off })).toEqual(['任务\t单位', '修路\t交通局']);
    const page = table(row(cell(paragraph(run('第一段。')) + paragraph(run('第二段。')))));
    expect(docxLines({ body: page })).toEqual(['第一段。', '第二段。']);
  });
});

describe('an old Word document', () => {
  // Made by LibreOffice from a document with numbers of Word's own, a table with merged cells, a header and a footnote.
  const source = docText(readFileSync('test/office/numbered.doc'), 'numbered.doc');

  it('has its numbers, its table, its footnote, and its running head as boilerplate', () => {
    expect(source.text.replace(/\n+$/u, '').split('\n')).toEqual([
      '某市民政局文件',
      '2020年工作要点',
      '一、社会救助',
      '（一）提高标准。年底前达到800元。',
      '（二）扩大范围。',
      '二、养老服务',
      '（一）建设床位。新增100张。',
      '类别\t工作任务\t责任单位',
      '救助\t提标 扩面\t社救处',
      '　\t建档\t　',
      '养老\t建床位\t养老处',
      '末段。',
      '按常住人口计算。',
    ]);
    expect(source.boilerplate).toEqual([{ start: 0, end: 7 }]);
  });
});

describe('a workbook', () => {
  it('prints rows a line each: a title, a header further down, merged cells once, hidden rows, columns and sheets not at all', () => {
    const texts = (r: number, ...cells: readonly string[]): string =>
      cells
        .map((text, i) => (text ? `<c r="${'ABCD'[i]}${r}" t="inlineStr"><is><t>${text}</t></is></c>` : ''))
        .join('');
    const rows =
      `<row r="1">${texts(1, '2020年任务分解表')}</row><row r="3">${texts(3, '类别', '任务', '备用', '责任单位')}</row>` +
      `<row r="4">${texts(4, '救助', '提标', 'x', '社救处')}</row><row r="5">${texts(5, '旧值', '扩面', 'x')}</row>` +
      `<row r="6" hidden="1">${texts(6, '藏', '藏', '藏', '藏')}</row>`;
    const lines = xlsxLines({
      sheets: [
        {
          name: '任务',
          rows,
          columns: '<cols><col min="3" max="3" hidden="1"/></cols>',
          merged: ['A1:D1', 'A4:A5', 'D4:D5'],
        },
        { name: '隐藏', rows: [['藏']], hidden: true },
        { name: 'Sheet3', rows: [['说明', '无']] },
      ],
    });
    expect(lines).toEqual([
      '任务',
      '2020年任务分解表',
      '',
      '类别\t任务\t责任单位',
      '救助\t提标\t社救处',
      '　\t扩面\t　',
      '',
      '说明\t无',
    ]);
  });

  it.each([
    ['0.285', '0.0%', '28.5%'],
    ['0.985', '0%', '99%'],
    ['12345.678', '#,##0.00', '12,345.68'],
    ['12000', '0"人"', '12000人'],
    ['3.50', '0.##', '3.5'],
    ['-5', '0;(0)', '(5)'],
    ['43922', 'yyyy"年"m"月"d"日"', '2020年4月1日'],
    ['43922', 'yyyy\\-mm\\-dd;@', '2020-04-01'],
    ['43922', '[$-804]yyyy"年"m"月"', '2020年4月'],
    ['0.5', 'h:mm', '12:00'],
    ['95', '"≥"0', '≥95'],
    ['0.30000000000000004', 'General', '0.3'],
  ])('shows %s in the format %s as %s', (value, format, shown) => {
    const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
    expect(xlsxLines({ sheets: [{ name: 'Sheet1', rows }], formats: [format] })).toEqual([shown]);
  });

  it('has days that are written as such, without their midnight', () => {
    const day = (v: string): string => `<c t="d"><v>${v}</v></c>`;
    const rows = `<row r="1">${day('2031-06-30T00:00:00')}${day('2031-06-30')}${day('2031-06-30T09:30:00')}</row>`;
    expect(xlsxLines({ sheets: [{ name: 'Sheet1', rows }] })).toEqual(['2031-06-30\t2031-06-30\t2031-06-30T09:30:00']);
  });

  it('has shared strings without their reading aids, and the last values of formulas', () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(1,2)</f><v>3</v></c><c r="C1" t="str"><f>X</f><v>甲乡</v></c></row>';
    const strings = ['<r><t>低保</t></r><r><t>标准</t></r><rPh sb="0" eb="1"><t>dibao</t></rPh>'];
    expect(xlsxLines({ sheets: [{ name: 'Sheet1', rows }], strings })).toEqual(['低保标准\t3\t甲乡']);
  });
});

describe('a plain table', () => {
  it('is cut at what parts its cells, with quotes taken off', () => {
    expect(csvLines('序号,任务,单位\r\n1,"修路,架桥",交通局\r\n2,"写""好""字\n一行",教育局\r\n')).toEqual([
      '序号\t任务\t单位',
      '1\t修路,架桥\t交通局',
      '2\t写"好"字 一行\t教育局',
    ]);
    expect(csvLines('任务;单位;时限\n修路,架桥;交通局;6月\n')).toEqual(['任务\t单位\t时限', '修路,架桥\t交通局\t6月']);
  });

  it('may be in GB18030', () => {
    // 任务,单位 and 修路,局 in GBK.
    const bytes = Uint8Array.from([
      0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0xd0, 0xde, 0xc2, 0xb7, 0x2c, 0xbe, 0xd6, 0x0a,
    ]);
    expect(delimitedText(bytes, 'a.csv')).toMatchObject({ text: '任务\t单位\n修路\t局\n', encoding: 'gb18030' });
  });

  it('is told from running text by rows of one length', () => {
    const is = (text: string): boolean => looksDelimited(new TextEncoder().encode(text));
    expect(is('序号,任务,单位\n1,修路,局\n2,架桥,局\n3,种树,局\n')).toBe(true);
    expect(is('各市,县,区:\n现将要点印发给你们,请遵照执行。\n一、加强领导,落实责任,\n二、,\n')).toBe(false);
    for (const name of NAMES) expect(is(readText(name))).toBe(false);
    expect(is(`序号,任务,单位\n${'1,修桥铺路,交通局\n'.repeat(9000)}`)).toBe(true);
    expect(is('2031年任务表\n序号,任务,单位,备注\n1,修路,局,\n2,架桥,局\n3,种树,局,\n4,引水,局,\n5,通电,局,\n')).toBe(
      true,
    );
    expect(is('“建设,管理,养护”\n"建设\n管理",\n养护,\n三,四\n')).toBe(false);
  });

  it('is read as it comes: a title first, a line that says what parts the cells, rows that end early', () => {
    expect(csvLines('2031年重点任务分解表,,,\n\n序号,任务,目标,单位\n1,修路,30公里,交通局\n2,植树\n')).toEqual([
      '2031年重点任务分解表',
      '序号\t任务\t目标\t单位',
      '1\t修路\t30公里\t交通局',
      '2\t植树\t\t',
    ]);
    expect(csvLines('sep=;\n任务;目标;单位\n修路;30,5公里;交通局\n')).toEqual([
      '任务\t目标\t单位',
      '修路\t30,5公里\t交通局',
    ]);
    const excel = '任务\t目标\t单位\r\n"修路，\n含养护"\t30公里\t交通局\r\n';
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...excel].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect(readSource(wide, 'a.txt.tsv')).toMatchObject({
      text: '任务\t目标\t单位\n修路， 含养护\t30公里\t交通局\n',
      mediaType: 'text/tab-separated-values',
      encoding: 'utf-16le',
    });
  });

  it('with a row that has more cells than columns keeps it as it is written, and says which', () => {
    const source = delimitedText(
      new TextEncoder().encode('任务,目标,单位\n修路,30公里,交通局\n补助,1,200元,民政局\n植树,5万株,林业局\n'),
      'a.csv',
    );
    expect(source.text.split('\n')[2]).toBe('补助,1,200元,民政局\t\t');
    expect(source.diagnostics).toMatchObject([{ code: 'ragged-row', message: expect.stringMatching(/^Row 3 has/u) }]);
  });

  it('that holds a whole notice in a cell has its lines, and the row around it as boilerplate', () => {
    const body = [
      '2031年民政工作要点',
      '一、养老服务',
      '“十六五”期间新建床位5000张。',
      ...new Array<string>(40).fill('建设社区食堂，改造老旧小区食堂，做到城乡社区全覆盖，让老年人就近吃上热饭。'),
    ];
    const csv = `省,年,全文\n甲省,2031,"${body.join('\n').replaceAll('食堂，改造', '食堂""，改造')}"\n`;
    const read = (text: string) => readSource(new TextEncoder().encode(text), 'a.csv');
    const { text, boilerplate, mediaType } = read(csv);
    expect(mediaType).toBe('text/csv');
    expect(text.split('\n').slice(0, 5)).toEqual(['省\t年\t全文', '甲省\t2031', ...body.slice(0, 3)]);
    expect(boilerplate.map(({ start, end }) => text.slice(start, end))).toEqual(['省\t年\t全文', '甲省\t2031']);
    // Longer than what is looked at to tell the format.
    expect(read(csv.replace('一、养老服务', `一、养老服务${'\n建设社区食堂。'.repeat(9000)}`)).mediaType).toBe(
      'text/csv',
    );
  });
});

describe('the five notices in office formats', () => {
  const read = (source: SourceText, name: string): Document =>
    stagesOfText(
      source.text,
      {
        path: name,
        part: null,
        sha256: name,
        bytes: 1,
        mediaType: source.mediaType,
        encoding: source.encoding,
        ...NO_ORIGIN,
      },
      source,
    ).document;
  const plain = (text: string): SourceText => ({
    text,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    diagnostics: [],
    boilerplate: [],
    places: [],
  });
  it('lose at most a point as Word documents whose numbers are Word’s', () => {
    const text = judged(
      NAMES.map((name) => read(plain(readText(name)), name)),
      NAMES,
    );
    const word = judged(
      NAMES.map((name) => read(docxText(asDocx(readText(name)), name), name)),
      NAMES,
    );
    expect(worse(word, text)).toEqual([]);
    // The numbers are not in the paragraphs.
    expect(docxText(asDocx('一、总体要求'), 'a.docx').text).toBe('一、总体要求\n');
  });

  it('lose at most a point where the task table is a workbook', () => {
    const name = NAMES[2];
    const workbook = xlsxText(tableAsXlsx(readText(name)), 'table.xlsx')
      .text.split('\n')
      .slice(1)
      .join('\n');
    const parts = [...partsOf(readText(name))].map((part) => (typeof part === 'string' ? part : workbook));
    const text = judged([read(plain(readText(name)), name)], [name]);
    expect(worse(judged([read(plain(parts.join('\n')), name)], [name]), text)).toEqual([]);
  });
});
