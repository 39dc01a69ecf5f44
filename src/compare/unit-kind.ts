/** Units that count the same thing, first the one they are called by. Others stand for themselves. */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位', '口'],
  ['张', '床'],
  ['个', '家', '所', '处', '座', '项', '件', '支', '条', '间', '栋'],
];
const KIND = new Map(ALIKE.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit] as const)));

/** What a unit counts: 家, 所 and 个 are one kind, so are 名 and 人. Values in units of one kind can be set side by side. */
export const unitKind = (unit: string): string => KIND.get(unit) ?? unit;

/** A denominator without what says nothing: 千名老年人口 is 千名老年人. */
export const denominatorKind = (per: string | null): string | null =>
  per === null ? null : per.replace(/口$/u, '').replace(/(?<=[百千万])[名个位](?=.)/u, '');
