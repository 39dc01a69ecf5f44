import { describe, expect, it } from 'vitest';
import { namedFigures } from '../src/evaluate/figures.js';
import { evaluate, type Gold } from '../src/evaluate/index.js';
import { extract } from '../src/index.js';
import { fold } from '../src/lexicon/fold.js';
import { simplified } from '../src/lexicon/traditional.js';
import { TRADITIONAL } from '../src/lexicon/traditional-table.js';
import { NAMES, readGold, readText } from './fixtures/gold-document.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The usual traditional form of each simplified character: the first in the table. */
const USUAL = new Map<string, string>();
for (const [i, to] of [...TRADITIONAL.to].entries()) if (!USUAL.has(to)) USUAL.set(to, TRADITIONAL.from[i] ?? to);
const traditional = (text: string): string => [...text].map((character) => USUAL.get(character) ?? character).join('');

/** Gold whose quotes, and the lines that belong to the site, are written as the text is. */
function traditionalGold(gold: Gold): Gold {
  const quoted = <T extends { readonly quote: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, quote: traditional(item.quote) }));
  return {
    ...gold,
    document: { ...gold.document, boilerplate: gold.document.boilerplate.map(traditional) },
    sections: quoted(gold.sections),
    measures: quoted(gold.measures),
    deadlines: quoted(gold.deadlines),
    responsibleUnits: quoted(gold.responsibleUnits),
    references: quoted(gold.references),
  };
}

describe('a notice in traditional characters', () => {
  it.each(NAMES)('%s is read as well as in simplified ones', (name) => {
    const text = readText(name);
    const gold = readGold(name);
    const figures = (source: string, wanted: Gold) =>
      namedFigures(evaluate([{ name, gold: wanted, source, document: extract(utf8(source), `${name}.txt`) }]).overall);
    const plain = figures(text, gold);
    const converted = figures(traditional(text), traditionalGold(gold));
    expect([...plain].filter(([figure, value]) => (converted.get(figure) ?? 0) < value - 1)).toEqual([]);
  });

  it('is quoted as it is; its values are in simplified characters, and it says so', () => {
    const document = extract(
      utf8('湖北省2015年民政工作要點\n一、發展養老服務業\n護理型牀位佔比達到30%以上（責任單位：養老處）。'),
      'a.txt',
    );
    expect(document.text).toContain('護理型牀位佔比達到30%以上');
    expect(document.metadata.title).toBe('湖北省2015年民政工作要点');
    expect(document.measures).toMatchObject([
      { text: '30%以上', subject: '护理型床位占比', indicator: '护理型床位占比', op: '>=', value: 30, unit: '%' },
    ]);
    expect(document.responsibleUnits).toMatchObject([{ text: '養老處', unit: '养老处' }]);
    expect(document.diagnostics).toMatchObject([{ severity: 'info', code: 'traditional-characters' }]);
  });

  it('has each character as plans mean it', () => {
    const words =
      '著力發展、顯著提高、著名景區、乾淨、乾縣、瞭解、瞭望、慰藉、餘額、裏裡、後臺、週期、規劃、製定、託養、於、徵收';
    expect(simplified(words)).toBe(
      '着力发展、显著提高、著名景区、干净、乾县、了解、瞭望、慰藉、余额、里里、后台、周期、规划、制定、托养、于、征收',
    );
  });

  it('may be in Big5', () => {
    // 關於發展養老服務業的工作計劃,全縣新增牀位: in Big5.
    const line = [
      0xc3, 0xf6, 0xa9, 0xf3, 0xb5, 0x6f, 0xae, 0x69, 0xbe, 0x69, 0xa6, 0xd1, 0xaa, 0x41, 0xb0, 0xc8, 0xb7, 0x7e, 0xaa,
      0xba, 0xa4, 0x75, 0xa7, 0x40, 0xad, 0x70, 0xb9, 0xba, 0x0a,
    ];
    const { text, source } = extract(Uint8Array.from([...line, ...line]), 'a.txt');
    expect([source.encoding, text]).toEqual(['big5', '關於發展養老服務業的工作計劃\n'.repeat(2)]);
  });
});

describe('a notice in simplified characters', () => {
  it('keeps those that simplified text shares with traditional, and names with a traditional one', () => {
    for (const text of ['显著成效，着重征求意见，昇华小区、於陵社区，李喆、王堃负责。', '乾县2024年工作要点'])
      expect([simplified(text), fold(text).length]).toEqual([text, text.length]);
  });

  it.each(NAMES)('%s is not touched', (name) => {
    expect(simplified(readText(name))).toBe(readText(name));
  });
});
