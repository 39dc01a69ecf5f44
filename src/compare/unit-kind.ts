/** Units that count the same thing, first the one they are called by. Others stand for themselves. */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位', '口'],
  ['张', '床'],
  ['个', '家', '所', '处', '座', '项', '件', '支', '条', '间', '栋'],
];
const KIND = new Map(ALIKE.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit] as const)));

/** Units of one quantity, as so many of the first. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { 吨: 1, 公斤: 1e-3, 千克: 1e-3, 斤: 5e-4 },
  { 平方米: 1, 亩: 10_000 / 15, 公顷: 10_000, 平方公里: 1e6, 平方千米: 1e6 },
  { 公里: 1, 千米: 1, 里: 0.5, 米: 1e-3 },
  { 千瓦: 1, 兆瓦: 1e3, 瓦: 1e-3 },
  { 立方米: 1, 方: 1 },
];
const FAMILY = new Map(
  FAMILIES.flatMap((units) => {
    const [first = ''] = Object.keys(units);
    return Object.entries(units).map(([unit, factor]) => [unit, { first, factor }] as const);
  }),
);

/** What a unit counts: 家, 所 and 个 are one kind, so are 名 and 人, 斤 and 吨. Values in units of one kind can be set side by side. */
export const unitKind = (unit: string): string => KIND.get(unit) ?? FAMILY.get(unit)?.first ?? unit;

/** By what a figure in one unit is multiplied to be in another of its kind: 0.0005 from 斤 to 吨, 1 from 所 to 个. */
export const unitFactor = (from: string, to: string): number =>
  (FAMILY.get(from)?.factor ?? 1) / (FAMILY.get(to)?.factor ?? 1);

/** A denominator without what says nothing: 千名老年人口 is 千名老年人. */
export const denominatorKind = (per: string | null): string | null =>
  per === null ? null : per.replace(/口$/u, '').replace(/(?<=[百千万])[名个位](?=.)/u, '');
