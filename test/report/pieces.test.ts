import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, pieces } from '../../src/page/document/pieces.js';

interface Named {
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}
const TEXT = '全省护理型床位占比达到30%以上,3月底前由省民政厅完成。';
const mark = (name: string, start: number, end: number): Named => ({ name, span: { start, end } });
const whole = { start: 0, end: TEXT.length };

/** [m 30%以上] for a mark, with what is marked in it inside. */
const shown = (found: readonly Piece<Named>[]): string =>
  found
    .map(({ span, marks, ...rest }) =>
      marks === null
        ? TEXT.slice(span.start, span.end)
        : `[${marks.map(({ name }) => name).join('+')} ${'inner' in rest ? shown(rest.inner) : ''}]`,
    )
    .join('');

describe('a line cut at its marks', () => {
  it.each<[string, readonly Named[], string]>([
    ['none', [], TEXT],
    ['one', [mark('m', 11, 16)], '全省护理型床位占比达到[m 30%以上],3月底前由省民政厅完成。'],
    [
      'two of the same words',
      [mark('a', 11, 16), mark('b', 11, 16)],
      '全省护理型床位占比达到[a+b 30%以上],3月底前由省民政厅完成。',
    ],
    [
      'one within another',
      [mark('a', 0, 16), mark('b', 11, 14)],
      '[a 全省护理型床位占比达到[b 30%]以上],3月底前由省民政厅完成。',
    ],
    [
      'one that crosses the end of another',
      [mark('a', 9, 14), mark('b', 11, 16)],
      '全省护理型床位占比[a 达到[b 30%]][b 以上],3月底前由省民政厅完成。',
    ],
    [
      'one that goes on beyond the line',
      [mark('a', 25, 99)],
      '全省护理型床位占比达到30%以上,3月底前由省民政[a 厅完成。]',
    ],
  ])('%s', (_, marks, expected) => {
    expect(shown(pieces(marks, whole))).toBe(expected);
  });

  it('is always the line itself, with every mark whole', () => {
    const marks = fc
      .array(fc.tuple(fc.nat(TEXT.length), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
      .map((found) =>
        found
          .map(([start, length], i) => mark(String(i), start, start + length))
          .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
      );
    const covered = (found: readonly Piece<Named>[], name: string): string =>
      found
        .map(({ span, marks, ...rest }) => {
          if (marks?.some((one) => one.name === name)) return TEXT.slice(span.start, span.end);
          return 'inner' in rest ? covered(rest.inner, name) : '';
        })
        .join('');
    fc.assert(
      fc.property(marks, (some) => {
        const found = pieces(some, whole);
        expect(found.map(({ span }) => TEXT.slice(span.start, span.end)).join('')).toBe(TEXT);
        for (const { name, span } of some) expect(covered(found, name)).toBe(TEXT.slice(span.start, span.end));
      }),
    );
  });
});
