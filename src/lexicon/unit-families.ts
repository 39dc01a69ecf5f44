import { canonicalUnit } from './units.js';

/**
 * Units that measure one thing, by the one that all are compared in: how many of it one of each is, as a decimal. Those are chosen so
 * that no factor needs an endless fraction: 1 公顷 is 15 亩, 1 斤 is 0.0005 吨.
 */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  吨: { 公斤: '0.001', 千克: '0.001', 斤: '0.0005', 克: '0.000001' },
  亩: { 公顷: '15', 平方公里: '1500' },
  公里: { 米: '0.001' },
  立方米: { 立方: '1', 方: '1' },
  千瓦: { 兆瓦: '1000', 吉瓦: '1000000' },
  千瓦时: { 千瓦小时: '1', 度电: '1', 兆瓦时: '1000', 兆瓦小时: '1000', 吉瓦时: '1000000' },
  '微克/立方米': { '毫克/立方米': '1000' },
};

const FACTORS: ReadonlyMap<string, readonly [unit: string, factor: string]> = new Map(
  Object.entries(FAMILIES).flatMap(([unit, members]) =>
    Object.entries(members).map(([member, factor]) => [member, [unit, factor]] as const),
  ),
);

/** The unit that those of its kind are compared in: 吨 for 斤; of any other unit itself. */
export const familyUnit = (unit: string): string => {
  const canonical = canonicalUnit(unit);
  return FACTORS.get(canonical)?.[0] ?? canonical;
};

interface Amount {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
}

/** An amount in the unit of its family, so that it can be set beside others: 300亿斤 is 15,000,000 吨. Any other unit stays. */
export function inFamilyUnit({ value, upper, unit }: Amount): Amount {
  const canonical = canonicalUnit(unit);
  const [family, factor] = FACTORS.get(canonical) ?? [canonical, '1'];
  return { value: product(value, factor), upper: upper === null ? null : product(upper, factor), unit: family };
}

/** A decimal as a whole number and how many of its digits stand behind the point. */
function parts(decimal: string): { readonly digits: bigint; readonly places: number } {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** The product as it is worked out on paper: 0.1 times 3 is 0.3. Numbers beyond plain decimals (1e21) are multiplied as they are. */
function product(value: number, factor: string): number {
  if (factor === '1') return value;
  const written = String(value);
  if (!PLAIN.test(written)) return value * Number(factor);
  const [a, b] = [parts(written), parts(factor)];
  return Number(`${a.digits * b.digits}e-${a.places + b.places}`);
}
