/**
 * Words that join the members of a list, as the source of an expression over folded text, and not inside of longer words: 普及率, 饱和度,
 * 参与率 join nothing.
 */
export const CONNECTIVE =
  '以及|(?<!以|普|涉|惠|触|波|顾|危)及(?!时|格|其|早|龄)|(?<!温|饱|共)和(?!谐|解|睦|好|美|平(?:[区县路街镇村共年环统]|发展))|(?<!参|给|授|赋|介)与(?!会|否|时)';

/** Where a list of names is parted: at its signs and its words. */
export const LIST_SIGN = new RegExp(`、|${CONNECTIVE}`);
