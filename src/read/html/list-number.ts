import type { PageNode } from './dom.js';

const DIGITS = '〇一二三四五六七八九';

/** 1 to 99 in Chinese numerals: 一, 十, 十二, 三十. */
function chinese(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}

/** a, b, …, z, aa, ab, … */
function letters(n: number): string {
  let left = n;
  let written = '';
  for (; left > 0; left = Math.floor((left - 1) / 26))
    written = String.fromCharCode(0x61 + ((left - 1) % 26)) + written;
  return written || String(n);
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
function roman(n: number): string {
  if (n < 1 || n > 399) return String(n);
  let left = n;
  let written = '';
  for (const [figure, value] of ROMAN) for (; left >= value; left -= value) written += figure;
  return written;
}

/** A number as a list of this kind prints it; null for lists that print none. */
function printed(n: number, kind: string): string | null {
  switch (kind) {
    case 'none':
    case 'disc':
    case 'circle':
    case 'square':
      return null;
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return `${letters(n)}. `;
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return `${letters(n).toUpperCase()}. `;
    case 'i':
    case 'lower-roman':
      return `${roman(n)}. `;
    case 'I':
    case 'upper-roman':
      return `${roman(n).toUpperCase()}. `;
    case 'cjk-ideographic':
    case 'cjk-decimal':
    case 'simp-chinese-informal':
    case 'simp-chinese-formal':
    case 'trad-chinese-informal':
      return `${chinese(n)}、`;
    default:
      return `${n}. `;
  }
}

/** A numbered list on its way through the page. */
export interface OpenList {
  readonly kind: string;
  readonly step: 1 | -1;
  next: number;
}

const LIST_STYLE = /list-style(?:-type)?\s*:\s*(?:[^;]{0,40}\s)?(?<kind>none|[a-z]{2,5}-[a-z-]{2,20}|decimal)/iu;
const integer = (written: string | undefined): number | null =>
  written !== undefined && /^\s*-?\d{1,6}\s*$/u.test(written) ? Number(written) : null;

/** The list that an `ol` opens: where it starts, which way it counts, how it prints. */
export function openList(node: PageNode): OpenList {
  const { type, start, style = '', reversed } = node.attribs ?? {};
  const items = node.children?.filter((child) => child.name === 'li').length ?? 0;
  return {
    kind: LIST_STYLE.exec(style.slice(0, 500))?.groups?.kind?.toLowerCase() ?? type ?? 'decimal',
    step: reversed === undefined ? 1 : -1,
    next: integer(start) ?? (reversed === undefined ? 1 : items),
  };
}

/** What the list prints before this item: `3. `, `三、`; null for nothing. The list counts on. */
export function itemNumber(list: OpenList, item: PageNode): string | null {
  const own = integer(item.attribs?.value) ?? list.next;
  list.next = own + list.step;
  return printed(own, list.kind);
}
