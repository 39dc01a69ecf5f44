import { expect, it } from 'vitest';
import { labelledYears } from '../../src/page/indicators/year-axis.js';
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
