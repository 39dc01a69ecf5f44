import { expect, test } from 'vitest';
import { inFamilyUnit } from '../src/lexicon/unit-families.js';

test.each([
  [30_000_000_000, '斤', 15_000_000, '吨'],
  [0.3, '公顷', 4.5, '亩'],
  [1.1, '平方公里', 1650, '亩'],
  [0.07, '毫克/立方米', 70, '微克/立方米'],
  [2.3, '兆瓦', 2300, '千瓦'],
  [68.5, '%', 68.5, '%'],
  [1e21, '斤', 5e17, '吨'],
])('%d %s are %d %s', (value, unit, compared, family) => {
  expect(inFamilyUnit({ value, upper: null, unit })).toEqual({ value: compared, upper: null, unit: family });
});

test('a range is converted at both ends', () => {
  expect(inFamilyUnit({ value: 1.1, upper: 2.2, unit: '公顷' })).toEqual({ value: 16.5, upper: 33, unit: '亩' });
});
