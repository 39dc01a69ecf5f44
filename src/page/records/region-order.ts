import type { DocumentCard } from '../../report/contents.js';

/** Chinese readers look names up by pinyin. */
export const byName = new Intl.Collator('zh-Hans-CN', { numeric: true }).compare;

/** The country first, then by GB/T 2260 code, which puts a province before its places; places without a code last, by name. */
export function byRegion(a: DocumentCard['region'], b: DocumentCard['region']): number {
  const rank = ({ level, code, name }: DocumentCard['region']): string =>
    level === '国家' ? '0' : code !== null ? `1${code}` : name !== null ? '2' : '3';
  const [x, y] = [rank(a), rank(b)];
  return x === y ? byName(a.name ?? '', b.name ?? '') : x < y ? -1 : 1;
}
