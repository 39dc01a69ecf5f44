/**
 * Units that measure one thing, by the one that all are compared in: how many of it one of each is, as a decimal. Those are chosen so
 * that no factor needs an endless fraction: 1 公顷 is 15 亩, 1 斤 is 0.0005 吨.
 */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  吨: { 公斤: '0.001', 千克: '0.001', 斤: '0.0005', 克: '0.000001' },
  亩: { 公顷: '15', 平方公里: '1500', 平方千米: '1500' },
  公里: { 千米: '1', 里: '0.5', 米: '0.001' },
  立方米: { 立方: '1', 方: '1' },
  千瓦: { 兆瓦: '1000', 吉瓦: '1000000', 瓦: '0.001' },
  千瓦时: { 千瓦小时: '1', 度电: '1', 兆瓦时: '1000', 兆瓦小时: '1000', 吉瓦时: '1000000' },
  '微克/立方米': { '毫克/立方米': '1000' },
};

const FACTORS: ReadonlyMap<string, readonly [unit: string, factor: string]> = new Map(
  Object.entries(FAMILIES).flatMap(([unit, members]) =>
    Object.entries(members).map(([member, factor]) => [member, [unit, factor]] as const),
  ),
);

/** The unit that those of its kind are compared in, and how many of it one is, as a decimal: 吨 and 0.0005 for 斤; any other stands for itself. */
export const familyOf = (unit: string): readonly [unit: string, factor: string] => FACTORS.get(unit) ?? [unit, '1'];
