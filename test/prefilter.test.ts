import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLOSING } from '../src/lexicon/bodies.js';
import { BOILERPLATE_LINES, CONTACT_LINES, PAGE_END, SPAM_WORDS } from '../src/lexicon/boilerplate.js';
import { NOTICE_TITLE, PLAN_TITLE, YEAR_TITLE } from '../src/lexicon/document-titles.js';
import { fold } from '../src/lexicon/fold.js';
import { BODY_NAME, PRINT_FOOTER, PUBLICITY_NOTE } from '../src/lexicon/letterhead.js';
import { LEVEL, WHOLE } from '../src/lexicon/levels.js';
import { PREDICATE } from '../src/lexicon/predicates.js';
import { mayBeginWith } from '../src/lexicon/prefilter/beginnings.js';
import { edgesOf } from '../src/lexicon/prefilter/pattern-edges.js';
import { anyMatches, prefilterOf } from '../src/lexicon/prefilter/prefilter.js';

const NOTICES = fileURLToPath(new URL('./notices/', import.meta.url));
const lines = readdirSync(NOTICES)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => fold(readFileSync(NOTICES + name, 'utf8')).split('\n'))
  .map((line) => line.trim().slice(0, 400));

const LISTS = [
  BOILERPLATE_LINES,
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
    for (const line of ['App', 'aPP', 'a\u212a', 'A\u017f']) expect(prefilterOf([/^a[pks]/iu])(line)).toBe(1);
    expect(prefilterOf([/^a[pks]/iu])('甲')).toBe(0);
  });
});

describe('a prefilter', () => {
  it('never keeps a text from a pattern that matches it', () => {
    const cuts = lines.flatMap((line, i) => [line, line.slice(i % 7), line.slice(0, i % 61)]);
    for (const patterns of LISTS) {
      const prefilter = prefilterOf(patterns);
      const any = anyMatches(patterns);
      for (const line of new Set(cuts)) {
        const matching = patterns.reduce((bits, pattern, i) => (pattern.test(line) ? bits | (1 << i) : bits), 0);
        expect(matching & ~prefilter(line), line).toBe(0);
        expect(any(line), line).toBe(matching !== 0);
      }
    }
  });
});

describe('how matches begin', () => {
  const mayBegin = (pattern: RegExp, text: string): boolean | undefined =>
    mayBeginWith(pattern)?.(text.charCodeAt(0), text.charCodeAt(1));

  it('is told by their first two characters', () => {
    const pattern = /(?:甲乙|丙(?!己))?丁+(?=戊)|\d{2,3}年/y;
    for (const text of ['甲乙', '丙丁', '丁丁', '丁戊', '12']) expect(mayBegin(pattern, text), text).toBe(true);
    for (const text of ['甲丁', '丙丙', '乙丁', '1年', '年1', '丙']) expect(mayBegin(pattern, text), text).toBe(false);
  });

  it('may be one character and anything behind it, or the end of the text', () => {
    for (const text of ['甲', '甲乙']) expect(mayBegin(/甲乙?/y, text), text).toBe(true);
    expect(mayBegin(/(?<mark>甲)\k<mark>/y, '甲甲')).toBe(true);
  });

  it('is not known of a pattern that may be empty or begin with anything', () => {
    for (const pattern of [/甲?/y, /[^甲]乙/y, /(?=甲)/y]) expect(mayBeginWith(pattern)).toBeNull();
  });

  it('never keeps a place from a pattern that fits there', () => {
    const patterns = [CLOSING, LEVEL, WHOLE, PREDICATE, String.raw`第?\d{1,3}(?:条|款|[年月]底?前?)`];
    const text = lines.join('\n');
    for (const source of patterns) {
      const pattern = new RegExp(source, 'y');
      const may = mayBeginWith(pattern);
      expect(may).not.toBeNull();
      let fitting = 0;
      for (let at = 0; at < text.length; at++) {
        pattern.lastIndex = at;
        if (!pattern.test(text)) continue;
        fitting++;
        expect(may?.(text.charCodeAt(at), text.charCodeAt(at + 1)), text.slice(at, at + 9)).toBe(true);
      }
      expect(fitting).toBeGreaterThan(10);
    }
  });
});
