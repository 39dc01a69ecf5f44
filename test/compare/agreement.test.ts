import { describe, expect, it } from 'vitest';
import { agreementOf, averagesOf, weightedMean, writtenFigure } from '../../src/compare/index.js';

const pairs = (one: string, other: string, count: number) => Array.from({ length: count }, () => ({ one, other }));

describe('Cohen’s κ', () => {
  it('is 0.4 of the two readers of fifty proposals that textbooks have', () => {
    const told = [
      ...pairs('yes', 'yes', 20),
      ...pairs('yes', 'no', 5),
      ...pairs('no', 'yes', 10),
      ...pairs('no', 'no', 15),
    ];
    expect(agreementOf(told)).toEqual({ cells: 50, agreed: 35, rate: 0.7, kappa: 0.4 });
  });

  it('is none where chance alone agrees in all, or nothing is there', () => {
    expect(agreementOf(pairs('a', 'a', 3))).toMatchObject({ rate: 1, kappa: null });
    expect(agreementOf([])).toEqual({ cells: 0, agreed: 0, rate: null, kappa: null });
  });
});

describe('means', () => {
  it('are as they are written, whatever binary fractions make of them', () => {
    expect(averagesOf([0.1, 0.2, 0.3])).toEqual({ count: 3, mean: 0.2, median: 0.2, least: 0.1, most: 0.3 });
    expect(averagesOf([5, 4.5])).toMatchObject({ mean: 4.75, median: 4.75 });
    expect(averagesOf([])).toBeNull();
    expect(
      weightedMean([
        { value: 5, weight: 3 },
        { value: 7, weight: 1 },
      ]),
    ).toBe(5.5);
    expect(weightedMean([])).toBeNull();
  });
});

describe('figures as people write them', () => {
  it.each([
    [4_060_000_000_000, '元', '4.06万亿元'],
    [97_130_000_000, '元', '971.3亿元'],
    [164_000, '人', '16.4万人'],
    [6_766_500_000_000, '元', '67,665亿元'],
    [12_345_678, '元', '12,345,678元'],
    [9713, '元', '9713元'],
    [5.5, '%', '5.5%'],
    [-164_000, '人', '-16.4万人'],
    [123_456_789.5, '元', '12,345.67895万元'],
  ])('%d %s is %s', (value, unit, written) => {
    expect(writtenFigure(value, unit)).toBe(written);
  });
});
