import { LONG_PREDICATE } from './predicates.js';

/**
 * The name of a city, county or district by its suffix, whether or not the gazetteer knows it: 锦江区, 双流县, 石河子市.
 * 城市, 社区, 本市 and the like end so and name none.
 */
export const PLACE_NAME = [
  `(?!${LONG_PREDICATE})(?![全我本该每各跨邻][省市县区州国地]|各|[省市县区州]|[外邻]地)[一-龥]{1,6}?(?:`,
  [
    '(?<![两二三四五六七八九十个])(?:(?<![城超门股楼都集夜花菜上辖立全大本入进])市(?![场民级内外域容政])',
    '自治[州县旗]|(?<![辖属邻跨以])县(?![城级域内])',
    '(?<![社园小景地城校山库牧灾辖片郊老新学矿林坝功商街厂牌战禁疫军营开发高新经湖流边范验聚护作假业活居住宅])区(?![域位划块级内])',
    '(?<![国红锦插])旗(?![帜舰])|(?<=[一-龥])(?:新区|高新区|经开区|开发区))',
  ].join('|'),
  ')',
].join('');

/** One or several of them: 贵阳市、遵义市. */
export const NAMED_PLACES = `${PLACE_NAME}(?:[、和]${PLACE_NAME}){0,12}`;
