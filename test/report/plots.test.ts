import { expect, it } from 'vitest';
import { PROVINCE_TILES } from '../../src/page/indicators/province-tiles.js';
import { spread } from '../../src/page/indicators/spread-labels.js';
import { depthsOf } from '../../src/page/indicators/tile-depths.js';
import { labelledYears, yearAxis } from '../../src/page/indicators/year-axis.js';
import { sparseYears } from '../../src/page/overview/sparse-years.js';
import { figureText, valueText } from '../../src/page/records/value-text.js';

it('a plot labels as many years as have room, the last always', () => {
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  expect(labelledYears(years, 1000)).toEqual(years);
  expect(labelledYears(years, 200)).toEqual([2017, 2020, 2023, 2026]);
});

it('the report writes figures as people do', () => {
  expect(figureText(12_560_000, '人')).toBe('1256万');
  expect(figureText(5, '%')).toBe('5');
  const plain = { op: '=', upper: null, per: null } as const;
  expect(valueText({ ...plain, op: '>=', value: 4_060_000_000_000, unit: '元' })).toBe('≥4.06万亿元');
  expect(valueText({ ...plain, op: 'range', value: 60, upper: 70, unit: '%' })).toBe('60–70%');
  expect(valueText({ ...plain, op: '>=', value: 35, unit: '张', per: '千名老年人' })).toBe('≥35 张/千名老年人');
});

it('years that nothing is said of for long are folded, short gaps are kept', () => {
  const axis = yearAxis([2024, 2010, 2026, 2025, 2035]);
  expect([2010, 2024, 2025, 2026, 2035].map(axis.at)).toEqual([0, 2, 3, 4, 6]);
  expect(axis.folds).toEqual([1, 5]);
  expect(yearAxis([2020, 2024]).folds).toEqual([]);
  expect(yearAxis([2020, 2024]).at(2024)).toBe(4);
});

it('names beside a plot are moved apart as little as it takes, and stay within it', () => {
  expect(spread([50, 10, 52], 14, 0, 200)).toEqual([50, 10, 64]);
  expect(spread([198, 199, 5], 14, 0, 200)).toEqual([186, 200, 5]);
});

it('values are shaded by their quarter, equal ones alike', () => {
  const { depthOf, steps } = depthsOf([5, 5, 5, 5.5, 6, 7, 7, 8]);
  expect([5, 5.5, 6, 7, 8].map(depthOf)).toEqual([1, 2, 3, 3, 4]);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [5, 5],
    [5.5, 5.5],
    [6, 7],
    [8, 8],
  ]);
});

it('every province has a tile of its own, named', () => {
  expect(PROVINCE_TILES).toHaveLength(34);
  expect(new Set(PROVINCE_TILES.map(({ row, column }) => `${row} ${column}`)).size).toBe(34);
  expect(new Set(PROVINCE_TILES.map(({ code }) => code)).size).toBe(34);
  expect(new Set(PROVINCE_TILES.map(({ name }) => name).filter(Boolean)).size).toBe(34);
});

it('a grid folds years with next to nothing, if there are some', () => {
  const counts = (entries: readonly (readonly [number, number])[]) => [...sparseYears(new Map(entries))];
  expect(
    counts([
      [1958, 1],
      [1978, 2],
      [1991, 1],
      [2024, 90],
      [2025, 30],
    ]),
  ).toEqual([1958, 1978, 1991]);
  expect(
    counts([
      [1958, 1],
      [2024, 90],
      [2025, 30],
    ]),
  ).toEqual([]);
});
