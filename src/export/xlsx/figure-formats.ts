import { scaleOf } from '../../compare/index.js';

/**
 * Formats that show a number in 万, 亿 or 万亿 while the cell keeps it whole. A comma divides by a thousand, which 万 and 亿 are no powers
 * of: `0!.0,` shows thousands with a point set before their last digit.
 */
const FORMATS = [
  { scale: '万', decimals: 1, code: '0!.0,"万"' },
  { scale: '万', decimals: 4, code: '0!.0000"万"' },
  { scale: '亿', decimals: 2, code: '0!.00,,"亿"' },
  { scale: '亿', decimals: 5, code: '0!.00000,"亿"' },
  { scale: '万亿', decimals: 0, code: '0,,,,"万亿"' },
  { scale: '万亿', decimals: 3, code: '0.0##,,,,"万亿"' },
  { scale: '', decimals: 0, code: '#,##0' },
] as const;

export const FIGURE_FORMATS: readonly string[] = FORMATS.map(({ code }) => code);

/** From here on thousands are parted, as on the terminal. */
const LARGE = 10_000;

/** The place in FIGURE_FORMATS of the format for a figure; null for one that is shown as it is. */
export function figureFormat(value: number, unit: string): number | null {
  const [factor, scale] = scaleOf(value, unit);
  if (scale === '' && Math.abs(value) < LARGE) return null;
  const decimals = String(Number((value / factor).toPrecision(12))).split('.')[1]?.length ?? 0;
  const at = FORMATS.findIndex((format) => format.scale === scale && format.decimals >= decimals);
  return at < 0 ? null : at;
}
