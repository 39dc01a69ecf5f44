/** A piece of a date's format: what is printed as it stands, or letters that stand for its parts. */
interface Piece {
  readonly literal: boolean;
  readonly text: string;
}

const DAY = 86_400;
/** Day 0 of worksheets, counted so that days from March 1900 on are right: Excel takes 1900 for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30) / 1000;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 1000;
/** The last day that worksheets know, 31 December 9999. */
const LAST = 2_958_465;

const PART = /y+|m+|d+|h+|s+(?:\.0+)?|上午\/下午|AM\/PM|A\/P|aaaa?|e/giu;
const WEEKDAYS = '日一二三四五六';

/** A day of a worksheet, with the time as its fraction, in this format; null when it is none of the days that worksheets know. */
export function serialDate(value: number, pieces: readonly Piece[], from1904: boolean): string | null {
  if (value < 0 || value > LAST) return null;
  const seconds = Math.round(value * DAY);
  const date = new Date(((from1904 ? EPOCH_1904 : EPOCH) + seconds) * 1000);
  const half = pieces.some(({ literal, text }) => !literal && /上午|AM|A\/P/iu.test(text));
  let afterHour = false;
  const part = (letters: string): string => {
    const first = letters[0]?.toLowerCase() ?? '';
    const two = (number: number): string => (letters.length > 1 ? String(number).padStart(2, '0') : String(number));
    const minute = first === 'm' && afterHour;
    if (/[hms]/u.test(first)) afterHour = first === 'h';
    switch (first) {
      case 'y':
        return letters.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(2);
      case 'e':
        return String(date.getUTCFullYear());
      case 'm':
        return minute ? two(date.getUTCMinutes()) : two(date.getUTCMonth() + 1);
      case 'd':
        return two(date.getUTCDate());
      case 'h':
        return two(half ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
      case 's':
        return two(date.getUTCSeconds());
      case '上':
        return date.getUTCHours() < 12 ? '上午' : '下午';
      default:
        if (/^aaa/iu.test(letters)) return (letters.length > 3 ? '星期' : '') + (WEEKDAYS[date.getUTCDay()] ?? '');
        return date.getUTCHours() < 12 ? 'AM' : 'PM';
    }
  };
  return pieces
    .map(({ literal, text }) => (literal ? text : text.replaceAll(';', '').replace(PART, part).replaceAll('@', '')))
    .join('')
    .trim();
}
