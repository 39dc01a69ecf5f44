import type { Measure } from '../../model/index.js';

/** Bounds as a reader of plans writes them. */
const OP_SIGN: Readonly<Record<Measure['op'], string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '≈',
  '=': '',
  range: '',
};

const NUMBER = new Intl.NumberFormat('en-US', { useGrouping: 'min2', maximumFractionDigits: 20 });
/** 24000 as 24,000; digits after the point stay as they were read. */
export const numberText = (value: number): string => NUMBER.format(value);

type Valued = Pick<Measure, 'op' | 'value' | 'upper' | 'unit' | 'per'>;

/** ≥30%, 1–2 个, ≥35 张/千名老年人. */
export function valueText({ op, value, upper, unit, per }: Valued): string {
  const number = upper === null ? numberText(value) : `${numberText(value)}–${numberText(upper)}`;
  const space = unit === '' || /^[%‰％]/.test(unit) ? '' : ' ';
  return `${OP_SIGN[op]}${number}${space}${unit}${per === null ? '' : `/${per}`}`;
}
