import { describe, expect, it } from 'vitest';
import { DIVISION_TABLE } from '../../src/lexicon/division-table.js';
import { divisionsNamed, parentsOf } from '../../src/lexicon/divisions.js';

const words = DIVISION_TABLE.trim()
  .split('\n')
  .flatMap((line) => line.split(' ').slice(1));
const names = [...new Set(words.map((word) => word.replace(/^\d{2}|(?:\d{4})?-(?:\d{4})?$/g, '')))];
const codes = (name: string, year: number | null) => divisionsNamed(name, year).map(({ code }) => code);

describe('the table of divisions', () => {
  it('is read to its last word, and every place lies in a province', () => {
    expect(words.length).toBeGreaterThan(3700);
    expect(names.filter((name) => divisionsNamed(name, null).length === 0)).toEqual([]);
    const places = names.flatMap((name) => divisionsNamed(name, null)).filter(({ level }) => level !== '省');
    expect(places.filter(({ code }) => parentsOf(code, null)[0]?.level !== '省')).toEqual([]);
  });

  it('has the provinces, prefectures and counties that there are', () => {
    const levels = names.flatMap((name) => divisionsNamed(name, 2024)).map(({ level }) => level);
    const count = (level: string) => levels.filter((one) => one === level).length;
    expect([count('省'), count('市')]).toEqual([34, 333]);
    expect(count('县')).toBeGreaterThan(2840);
    expect(count('县')).toBeLessThan(2860);
  });

  it('follows a place that moved, and one that changed its name and kept its code', () => {
    expect([codes('莱芜市', 2017), codes('莱芜区', 2020), codes('莱芜市', 2020)]).toEqual([['371200'], ['370116'], []]);
    expect([codes('吴旗县', 2004), codes('吴起县', 2006)]).toEqual([['610626'], ['610626']]);
    expect(parentsOf('340181', 2012).map(({ name }) => name)).toEqual(['安徽省', '合肥市']);
    expect(parentsOf('419001', 2012).map(({ name }) => name)).toEqual(['河南省']);
  });
});
