import { scaleOf, writtenFigure } from '../../compare/index.js';
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

/** 2026, 2021–2025, –2030-06-30: the time that a value is for. */
export function periodText({ start, end }: Measure['period']): string | null {
  if (end === null) return null;
  const whole = end.endsWith('-12-31') && (start?.endsWith('-01-01') ?? true);
  const [from, to] = whole ? [start?.slice(0, 4) ?? null, end.slice(0, 4)] : [start, end];
  return from === to ? to : `${from ?? ''}–${to}`;
}

type Valued = Pick<Measure, 'op' | 'value' | 'upper' | 'unit' | 'per'>;

/** A figure without its unit as people write it: 1256万, 4.06万亿, 24,000, 5. */
export function figureText(value: number, unit: string): string {
  const [, scale] = scaleOf(value, unit);
  return scale === '' ? numberText(value) : writtenFigure(value, unit).slice(0, -unit.length);
}

/** ≥30%, 1–2 个, ≥1200万人, ≥35 张/千名老年人. */
export function valueText({ op, value, upper, unit, per }: Valued): string {
  const ends = upper === null ? [value] : [value, upper];
  const number = ends.map((end) => figureText(end, unit)).join('–');
  const space = unit === '' || /^[%‰％]/.test(unit) || /[万亿]$/.test(number) ? '' : ' ';
  return `${OP_SIGN[op]}${number}${space}${unit}${per === null ? '' : `/${per}`}`;
}
