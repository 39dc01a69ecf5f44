/** 全省, 全市, 全县: the scope is the document's whole region, so that it says nothing beside the region's name. */
const WHOLE = /^(?:全国|全省|全区|全自治区|全市|全州|全县|全旗|全镇)$/;

/** The part of its region that a measure is for; null where it is for the whole. */
export const partOf = (scope: string | null): string | null => (scope === null || WHOLE.test(scope) ? null : scope);
