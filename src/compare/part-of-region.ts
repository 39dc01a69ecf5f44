import type { Region } from '../model/index.js';

/** Words for the whole of what a plan governs. */
const WHOLE = /^(?:全[省市县区州盟旗镇乡国域]|[我本][省市县区州盟旗]|城乡|全自治区|全省城乡|全市城乡)$/u;
/** 各县(市、区), 县(市、区), 每个社区: the value is for each of many. */
const EACH = /^(?:各|每|所有|县(?:级|\(市|\(区|、|区)|市县|辖市)/u;

/** Is the scope the plan's own region, under its full or short name? */
function isRegion(scope: string, { name }: Region): boolean {
  const bare = scope.replace(/^全/u, '');
  return (
    name !== null && (name === bare || (bare.length >= 2 && name.startsWith(bare) && name.length - bare.length <= 1))
  );
}

/**
 * Why a value for this scope is not one for the plan's whole region; null when it is. A group that the indicator names
 * itself (农村 of 农村低保标准) is no part.
 */
export function partOfRegion(scope: string | null, indicator: string | null, region: Region): string | null {
  if (scope === null || WHOLE.test(scope) || isRegion(scope, region)) return null;
  const group = scope.replace(/(?:居民|地区|人口)$/u, '');
  if (group !== '' && indicator?.includes(group)) return null;
  const whole = region.name ?? (region.level === '国家' ? 'the whole country' : 'the place of the plan');
  return EACH.test(scope)
    ? `for each of ${scope.replace(/^[各每]/u, '')}, not for ${whole} as a whole`
    : `for ${scope}, not for ${whole} as a whole`;
}
