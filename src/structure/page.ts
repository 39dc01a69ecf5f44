import type { BlockRole, Span } from '../model/index.js';
import type { Line } from './lines.js';
import type { Marker } from './marker.js';

/** A document on its way to be read: its lines, and the role of each as far as it is known. */
export interface Page {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly Line[];
  /** Filled by one step after another; a role once given stays. */
  readonly roles: (BlockRole | null)[];
}

/** The folded text of a line, empty beyond the last. */
export const lineAt = (page: Page, index: number): string => page.lines[index]?.text ?? '';

/** The section marker that a line begins with; null beyond the last line too. */
export const markerOf = (page: Page, index: number): Marker | null => page.lines[index]?.marker ?? null;

/** Gives a line its role, unless an earlier step has. */
export function assign(page: Page, index: number, role: BlockRole): void {
  page.roles[index] ??= role;
}

export const isFree = (page: Page, index: number): boolean => index < page.lines.length && page.roles[index] === null;

export const lineSpan = (page: Page, index: number): Span => page.lines[index]?.span ?? { start: 0, end: 0 };

/** A line as the source has it, without white space. */
export function sourceOf(page: Page, index: number): string {
  const { start, end } = lineSpan(page, index);
  return page.text.slice(start, end).replaceAll(/\s/gu, '');
}
