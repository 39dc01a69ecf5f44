import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Matcher } from '../src/lex/matcher.js';
import { firstAt, looksAt, matcherTable } from '../src/lex/matcher-table.js';
import { makeToken } from '../src/lex/token.js';
import { matchersWith } from '../src/lex/tokenize.js';
import { NO_TERMS } from '../src/lex/user-terms.js';
import { fold } from '../src/lexicon/fold.js';
import { beginningsOf } from '../src/lexicon/prefilter/beginnings.js';
import { unitsOf } from '../src/lexicon/prefilter/code-units.js';
import { sticky } from '../src/lexicon/prefilter/sticky.js';

const NOTICES = fileURLToPath(new URL('./notices/', import.meta.url));
const texts = readdirSync(NOTICES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => fold(readFileSync(NOTICES + name, 'utf8')));

const word = (id: string, pattern: RegExp): Matcher => {
  const opens = [sticky(pattern)];
  return {
    id,
    starts: '甲乙',
    opens,
    match(text, at) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      return found && makeToken('T', at, at + found[0].length, `${id} ${found[0]}`);
    },
  };
};

describe('the table of matchers', () => {
  it('asks them in their order, before and after it knows how they begin', () => {
    const many = Array.from({ length: 40 }, (_, i) => word(`${i}`, new RegExp(`甲${i}(?!\\d)`, 'y')));
    const table = matcherTable([...many, word('short', /甲/y), word('long', /[甲乙]丙*/y)]);
    const read = (): (string | undefined)[] =>
      ['甲7', '甲39', '甲41', '乙丙丙', '甲', '丁'].map((text) => firstAt(table, text, 0)?.text);
    const expected = ['7 甲7', '39 甲39', 'short 甲', 'long 乙丙丙', 'short 甲', undefined];
    expect(read()).toEqual(expected);
    looksAt(table, 1_000_000);
    expect(read()).toEqual(expected);
  });

  it('rules out no matcher that reads something', () => {
    const unknown = matcherTable(matchersWith(NO_TERMS));
    const known = matcherTable(matchersWith(NO_TERMS));
    looksAt(known, 1_000_000);
    for (const text of texts)
      for (let at = 0; at < text.length; at++) expect(firstAt(known, text, at)).toEqual(firstAt(unknown, text, at));
  });

  it.each(matchersWith(NO_TERMS).filter(({ opens }) => opens !== undefined))(
    'asks $id wherever its patterns may begin',
    ({ id, starts, opens = [] }) => {
      const first = opens
        .flatMap(({ pattern }) => beginningsOf(pattern) ?? [])
        .flatMap((one) => [...unitsOf(one.first)]);
      const unasked = new Set(
        first.map((unit) => String.fromCharCode(unit)).filter((start) => !starts.includes(start)),
      );
      // 前3名 is a rank, which has a matcher of its own.
      expect([...unasked].join('').trim()).toBe(id === 'quantity' ? '前' : '');
    },
  );
});
