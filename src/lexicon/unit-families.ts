import { familyOf } from '../model/unit-families.js';
import { canonicalUnit } from './units.js';

/** The unit that those of its kind are compared in: 吨 for 斤; of any other unit itself. */
export const familyUnit = (unit: string): string => familyOf(canonicalUnit(unit))[0];

interface Amount {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
}

/** An amount in the unit of its family, so that it can be set beside others: 300亿斤 is 15,000,000 吨. Any other unit stays. */
export function inFamilyUnit({ value, upper, unit }: Amount): Amount {
  const [family, factor] = familyOf(canonicalUnit(unit));
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
