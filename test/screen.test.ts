import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONTACT_LINES, FURNITURE_LINES, PAGE_END, SPAM_WORDS } from '../src/lexicon/boilerplate.js';
import { NOTICE_TITLE, PLAN_TITLE, YEAR_TITLE } from '../src/lexicon/document-titles.js';
import { fold } from '../src/lexicon/fold.js';
import { BODY_NAME, PRINT_FOOTER, PUBLICITY_NOTE } from '../src/lexicon/letterhead.js';
import { edgesOf } from '../src/lexicon/screen/pattern-edges.js';
import { anyMatches, screenOf } from '../src/lexicon/screen/screen.js';

const NOTICES = fileURLToPath(new URL('./notices/', import.meta.url));
const lines = readdirSync(NOTICES)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => fold(readFileSync(NOTICES + name, 'utf8')).split('\n'))
  .map((line) => line.trim().slice(0, 400));

const LISTS = [
  FURNITURE_LINES,
  CONTACT_LINES,
  [PAGE_END, SPAM_WORDS, BODY_NAME, PUBLICITY_NOTE, PRINT_FOOTER, NOTICE_TITLE, PLAN_TITLE, YEAR_TITLE],
];

const units = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), c.charCodeAt(0)]);

describe('what a pattern is sure of', () => {
  it('is the characters at its anchored ends, and one that is in every match', () => {
    const { first, last, holds } = edgesOf(/^[甲丙]?丁(?:乙.{0,9}|)(?:戊|己)$/u);
    expect(first).toEqual(units('丁丙甲'));
    expect(last).toEqual(units('己戊'));
    expect(holds).toEqual(units('丁'));
  });

  it('is nothing where it is not anchored, or may be empty', () => {
    const any = [0, 0xffff];
    expect(edgesOf(/甲?/u)).toEqual({ first: any, last: any, holds: any });
    expect(edgesOf(/^甲|乙$/u)).toEqual({ first: any, last: any, holds: units('乙甲') });
    expect(edgesOf(/^(?!甲).*(?<=乙)$/u)).toEqual({ first: any, last: any, holds: any });
  });

  it('lets every letter through where case does not count', () => {
    for (const line of ['App', 'aPP', 'a\u212a', 'A\u017f']) expect(screenOf([/^a[pks]/iu])(line)).toBe(1);
    expect(screenOf([/^a[pks]/iu])('甲')).toBe(0);
  });
});

describe('a screen', () => {
  it('never keeps a text from a pattern that matches it', () => {
    const cuts = lines.flatMap((line, i) => [line, line.slice(i % 7), line.slice(0, i % 61)]);
    for (const patterns of LISTS) {
      const screen = screenOf(patterns);
      const any = anyMatches(patterns);
      for (const line of new Set(cuts)) {
        const matching = patterns.reduce((bits, pattern, i) => (pattern.test(line) ? bits | (1 << i) : bits), 0);
        expect(matching & ~screen(line), line).toBe(0);
        expect(any(line), line).toBe(matching !== 0);
      }
    }
  });
});
