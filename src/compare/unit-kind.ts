import { familyOf } from '../model/unit-families.js';

/** Units that count the same thing, first the one they are called by. Others stand for themselves. */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位', '口'],
  ['张', '床'],
  ['个', '家', '所', '处', '座', '项', '件', '支', '条', '间', '栋'],
];
const KIND = new Map(ALIKE.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit] as const)));

/** What a unit counts: 家, 所 and 个 are one kind, so are 名 and 人, 斤 and 吨. Values in units of one kind can be set side by side. */
export const unitKind = (unit: string): string => KIND.get(unit) ?? familyOf(unit)[0];

/** By what a figure in one unit is multiplied to be in another of its kind: 0.0005 from 斤 to 吨, 1 from 所 to 个. */
export const unitFactor = (from: string, to: string): number => Number(familyOf(from)[1]) / Number(familyOf(to)[1]);

/** A denominator without what says nothing: 千名老年人口 is 千名老年人. */
export const denominatorKind = (per: string | null): string | null =>
  per === null ? null : per.replace(/口$/u, '').replace(/(?<=[百千万])[名个位](?=.)/u, '');
