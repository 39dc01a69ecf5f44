import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { readSource } from '../src/read/read.js';
import { scratchFolder } from './fixtures/scratch.js';
import { docxOf, inList, levelOf, paragraph, run } from './office/made-docx.js';

const STRIKE = '<w:strike/>';
const lines = (bytes: Uint8Array, name: string): readonly string[] =>
  readSource(bytes, name).text.replace(/\n+$/u, '').split('\n');
const told = (bytes: Uint8Array, name: string): readonly string[] =>
  readSource(bytes, name)
    .diagnostics.filter(({ code }) => code === 'struck-through')
    .map(({ message }) => message);

describe('what a Word document strikes through', () => {
  it('is no text and no value, and told of once with its first words', () => {
    const body =
      paragraph(run('二〇三一年民政工作要点')) +
      paragraph(run('一、养老服务')) +
      paragraph(run('新建养老床位') + run('5000张', STRIKE) + run('6000张') + run('，', '<w:dstrike/>') + run('。'));
    const bytes = docxOf({ body });
    expect(lines(bytes, 'a.docx')[2]).toBe('新建养老床位6000张。');
    expect(told(bytes, 'a.docx')).toEqual([
      'Struck through in the source, and left out of the text: 6 characters, beginning “5000张，”.',
    ]);
    expect(extract(bytes, 'a.docx').measures.map(({ value }) => value)).toEqual([6000]);
  });

  it('may be struck through by a style, of the run or of its paragraph, and a run may be exempt', () => {
    const style = (id: string, inside: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
    const styles = style('Old', `<w:rPr>${STRIKE}</w:rPr>`) + style('Older', '<w:basedOn w:val="Old"/>');
    const body =
      paragraph(run('甲') + run('乙', '<w:rStyle w:val="Older"/>') + run('丙', '<w:strike w:val="0"/>')) +
      paragraph(run('丁') + run('戊', '<w:strike w:val="false"/>'), '<w:pStyle w:val="Older"/>');
    expect(lines(docxOf({ body, styles }), 'a.docx')).toEqual(['甲丙', '戊']);
  });

  it('takes the number of its paragraph with it, and the next counts on', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${levelOf(0, 'decimal', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = (words: string): string => paragraph(words, inList(1, 0));
    const body = item(run('修路。')) + item(run('架桥。', STRIKE)) + item(run('植树。'));
    expect(lines(docxOf({ body, numbering }), 'a.docx')).toEqual(['1. 修路。', '', '3. 植树。']);
  });

  it('leaves a document without any alone', () => {
    expect(told(docxOf({ body: paragraph(run('甲', '<w:strike w:val="0"/>')) }), 'a.docx')).toEqual([]);
  });
});

describe('what a page strikes through', () => {
  const LETTER = '<p>各区民政局：</p><p>现将《2031年全市民政工作要点》印发给你们，请结合实际，认真贯彻执行。</p>';
  const page = (article: string): Uint8Array =>
    new TextEncoder().encode(`<html><body><div>${LETTER}<p>一、养老服务</p>${article}</div></body></html>`);

  it.each([
    ['<s>', '<s>5000张</s>'],
    ['<strike>', '<strike>5000张</strike>'],
    ['<del>', '<del>5000张</del><ins>，即</ins>'],
    ['a style', '<span style="color:red; text-decoration: line-through">5000张</span>'],
    ['a style by its longer name', '<b style="text-decoration-line:underline line-through">5000张</b>'],
  ])('with %s is no text, and told of', (_, struck) => {
    const bytes = page(`<p>新建养老床位${struck}6000张，改造敬老院30所。</p>`);
    expect(lines(bytes, 'a.html').at(-1)).toMatch(/^新建养老床位(?:，即)?6000张，改造敬老院30所。$/u);
    expect(told(bytes, 'a.html')).toEqual([expect.stringContaining('5 characters, beginning “5000张”')]);
  });

  it('without end, by a tag that nobody closed, is text', () => {
    const sentence = '全市新建社区食堂20个，改造老旧管网30公里，年内全部完工。';
    const bytes = page(`<s><p>${sentence}</p>${`<p>${sentence}</p>`.repeat(9)}`);
    expect(lines(bytes, 'a.html').filter((line) => line === sentence)).toHaveLength(10);
  });
});

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasLibreOffice)('an old Word document (skipped where there is no soffice)', () => {
  it('does not print what it strikes through, and keeps the ends of its paragraphs', () => {
    const folder = scratchFolder();
    const body =
      paragraph(run('新建床位') + run('五千', STRIKE) + run('6000张。')) +
      paragraph(run('全文删去。', STRIKE), `<w:rPr>${STRIKE}</w:rPr>`) +
      paragraph(run('改造敬老院30所。'));
    writeFileSync(join(folder, 'a.docx'), docxOf({ body }));
    const words = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'doc', 'a.docx'];
    expect(spawnSync('soffice', words, { cwd: folder }).status).toBe(0);
    const bytes = readFileSync(join(folder, 'a.doc'));
    expect(lines(bytes, 'a.doc')).toEqual(['新建床位6000张。', '', '改造敬老院30所。']);
    expect(told(bytes, 'a.doc')).toEqual([expect.stringContaining('7 characters, beginning “五千全文删去。”')]);
  });
});
