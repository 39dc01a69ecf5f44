import { describe, expect, it } from 'vitest';
import { extract, extractAsync } from '../src/index.js';
import { SourceError } from '../src/model/index.js';
import { readSourceAsync } from '../src/read/read.js';
import { type MadeOfd, ofdOf, pathOf, picture, textAt } from './office/made-ofd.js';

const read = (made: MadeOfd) => readSourceAsync(ofdOf(made), 'a.ofd');
const linesOf = async (made: MadeOfd): Promise<readonly string[]> =>
  (await read(made)).text.replace(/\n+$/u, '').split('\n');
const codeOf = async (made: MadeOfd): Promise<string> => {
  try {
    return `read: ${(await read(made)).text}`;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.code;
  }
};

/** 28 characters a line from 28 mm to 185 mm, the first set in by two. */
const FULL = 28;
function paragraph(text: string, top: number): string {
  const lines = [text.slice(0, FULL - 2)];
  for (let at = FULL - 2; at < text.length; at += FULL) lines.push(text.slice(at, at + FULL));
  return lines.map((line, i) => textAt(i === 0 ? 28 + 2 * 5.6 : 28, top + i * 10, line)).join('');
}

const SENTENCE =
  '加快建设社区食堂，全年新建社区食堂二十个，改造老旧小区食堂三十个，做到城乡社区全覆盖，让老年人就近吃得上热饭。';

describe('the text of an OFD document', () => {
  it('has a line for a paragraph over lines and pages; page numbers are boilerplate, and places are pages', async () => {
    const one = textAt(60, 30, '2031年民政工作要点', 7.7) + paragraph(SENTENCE, 60) + textAt(97, 280, '— 1 —', 4);
    const two = paragraph(SENTENCE, 40) + textAt(97, 280, '— 2 —', 4);
    const { text, boilerplate, places, mediaType } = await read({ pages: [one, two] });
    expect(text.split('\n')).toEqual(['2031年民政工作要点', SENTENCE, '— 1 —', SENTENCE, '— 2 —', '']);
    expect(boilerplate.map(({ start, end }) => text.slice(start, end))).toEqual(['— 1 —', '— 2 —']);
    expect(places.map(({ where }) => where)).toEqual(['page 1', 'page 1', 'page 1', 'page 2', 'page 2']);
    expect(mediaType).toBe('application/ofd');
  });

  it('gives its values, asynchronously', async () => {
    const page =
      textAt(60, 30, '2031年民政工作要点', 7.7) +
      textAt(28, 60, '一、养老服务') +
      textAt(39, 70, '新建养老床位5000张。');
    const { measures, source } = await extractAsync(ofdOf({ pages: [page] }), 'a.ofd');
    expect(measures.map(({ value, unit }) => [value, unit])).toEqual([[5000, '张']]);
    expect(source.mediaType).toBe('application/ofd');
    expect(() => extract(ofdOf({ pages: [page] }), 'a.ofd')).toThrow(/extractAsync/u);
  });

  it('has the cells of a ruled table parted by tabs', async () => {
    const rules = [100, 110, 120]
      .map((y) => `M 30 ${y} L 180 ${y}`)
      .concat([30, 70, 140, 180].map((x) => `M ${x} 100 L ${x} 120`));
    const cells = [
      ['任务', '目标值', '责任单位'],
      ['社区食堂', '20个', '民政局'],
    ].flatMap((row, r) => row.map((cell, c) => textAt([32, 72, 142][c] ?? 0, 101 + r * 10, cell, 4)));
    expect(await linesOf({ pages: [pathOf(rules.join(' ')) + cells.join('')] })).toEqual([
      '任务\t目标值\t责任单位',
      '社区食堂\t20个\t民政局',
    ]);
  });

  it('is read through matrices, from templates and from drawings used in several places', async () => {
    const scaled =
      '<ofd:TextObject ID="1" Font="2" Size="1" CTM="5.6 0 0 5.6 0 0" Boundary="28 60 100 8"><ofd:TextCode X="0" Y="1" DeltaX="1 1 1">养老服务</ofd:TextCode></ofd:TextObject>' +
      textAt(50.4, 60.6, '体系');
    const composed = '<ofd:CompositeObject ID="8" Boundary="0 90 210 297" ResourceID="204"/>';
    const hidden = textAt(28, 150, '看不见的字').replace('ID="1"', 'ID="1" Visible="false"');
    const page = `<ofd:Template TemplateID="70" ZOrder="Background"/>|${scaled}<ofd:PageBlock ID="6">${composed}</ofd:PageBlock>${hidden}`;
    expect(
      await linesOf({
        pages: [page],
        template: textAt(28, 30, '民政局文件'),
        units: { 204: textAt(28, 30, '儿童福利') },
      }),
    ).toEqual(['民政局文件', '养老服务体系', '儿童福利']);
  });
});

describe('an OFD document that is not read', () => {
  it('with pictures only, or with characters drawn as shapes, is scanned', async () => {
    expect(await codeOf({ pages: [picture] })).toBe('scanned');
    expect(await codeOf({ pages: [pathOf('M 1 1 Q 2 2 3 3', 'Fill="true"').repeat(200)] })).toBe('scanned');
    const { diagnostics } = await read({ pages: [textAt(28, 30, '养老服务'), picture] });
    expect(diagnostics).toMatchObject([{ code: 'scanned-pages', message: expect.stringContaining('Page 2') }]);
  });

  it('without pages, or without its document, is a named error', async () => {
    expect(await codeOf({ pages: [] })).toBe('empty');
    expect(await codeOf({ pages: ['甲'], more: { 'OFD.xml': '<a/>' } })).toBe('empty');
    expect(await codeOf({ pages: ['甲'], more: { 'OFD.xml': '<a' } })).toBe('damaged-document');
  });

  it('made to be slow or large is refused', async () => {
    const declared = '<!DOCTYPE a [<!ENTITY b "要">]><ofd:Page><ofd:Content>&b;</ofd:Content></ofd:Page>';
    expect(await codeOf({ pages: ['甲'], more: { 'Doc_0/Pages/Page_0/Content.xml': declared } })).toBe(
      'entity-expansion',
    );
    const again = (id: number): string =>
      `<ofd:CompositeObject ID="8" Boundary="0 0 1 1" ResourceID="${id}"/>`.repeat(40);
    expect(await codeOf({ pages: [again(1)], units: { 1: again(1) } })).toBe('too-large');
    const endless = textAt(28, 30, '要点').replace(/DeltaX="[^"]*"/u, 'DeltaX="g 1e300 5 g 99999999999 5"');
    expect(await linesOf({ pages: [endless] })).toEqual(['要点']);
    expect(await codeOf({ pages: new Array<string>(3001).fill('') })).toBe('too-large');
  });
});
