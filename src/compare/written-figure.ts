import { rounded } from './interval.js';

/** The scales that Chinese figures are written in, from the largest. */
export const SCALES: readonly (readonly [factor: number, name: string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];
/** More decimals than people read in one figure: 6.7665万亿 is 67,665亿. */
const MOST_DECIMALS = 3;

/** Figures that are read as they are, however large. */
const UNSCALED = /^(?:%|‰|百分点|年|岁|倍|)$/u;

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** 12,345 from five digits on; 2026 and 9713 stay. The one way to write thousands. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  if (!/^-?\d{5,}$/.test(whole)) return String(value);
  // Of a figure as it stands, which has few digits.
  const parted = whole.replace(/\d(?=(?:\d{3}){1,8}$)/g, '$&,');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}

/** The scale that a figure is written in, `1` with no name for one that is written as it is. */
export function scaleOf(value: number, unit: string): readonly [factor: number, name: string] {
  const plain = [1, ''] as const;
  if (UNSCALED.test(unit)) return plain;
  const fitting = SCALES.filter(([factor]) => Math.abs(value) >= factor);
  const short = fitting.find(([factor]) => decimalsOf(rounded(value / factor)) <= MOST_DECIMALS);
  return short ?? (decimalsOf(value) === 0 ? plain : (fitting.at(-1) ?? plain));
}

/** A figure as people write it, exact: 4.06万亿元, 971.3亿元, 16.4万人, 5%. For reading, never for machines. */
export function writtenFigure(value: number, unit: string): string {
  const [factor, name] = scaleOf(value, unit);
  return `${grouped(rounded(value / factor))}${name}${unit}`;
}
