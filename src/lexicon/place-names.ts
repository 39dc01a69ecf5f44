import { LONG_PREDICATE } from './predicates.js';

/** What begins like the name of a place without being one: 全市, 各县, 本区, 城区. */
const NO_BEGINNING = [
  LONG_PREDICATE,
  '[全我本该每各跨邻][省市县区州国地]|各|[省市县区州]|[外邻]地|城[区市]|[山湖林牧坝库矿老新郊]区',
].join('|');
/** 城市, 超市, 上市. */
const CITY = '(?<![等城超门股楼都集夜花菜上辖立全大本入进])市(?![场民级内外域容政]|长(?![期久效]))';
const COUNTY = '自治[州县旗]|(?<![辖属邻跨以])县(?![城级域内]|长(?![期久效]))|(?<![国红锦插])旗(?![帜舰])';
/** 社区, 示范区, 老城区, 南部山区: kinds of areas and not districts; 房山区, 越城区, 安居区 are. */
const DISTRICT = [
  '(?<![社园小景地校库灾辖片郊老新学矿功商街厂战禁疫军发高范验聚护作假业活住宅户民务心冲能离产势港税])',
  '(?<![老新主心县古]城|[部困寒远深石半盘]山|有林|集中|[聚群混宜]居)区(?![域位划块级内]|长(?![期久效]))',
].join('');
const ZONE = '(?<=[一-龥])(?:新区|高新区|经开区|开发区)';

/** The name of a city, county or district by its suffix, whether or not the gazetteer knows it: 锦江区, 双流县, 石河子市. */
export const PLACE_NAME = `(?!${NO_BEGINNING})[一-龥]{1,6}?(?<![两二三四五六七八九十个])(?:${CITY}|${COUNTY}|${DISTRICT}|${ZONE})`;

/** One or several of them: 贵阳市、遵义市. */
export const NAMED_PLACES = `${PLACE_NAME}(?:[、和]${PLACE_NAME}){0,12}`;

/** Areas with an administration of their own beside the counties: 济源示范区, 航空港区, 平潭综合实验区. */
export const ZONE_NAME =
  '(?:(?![各和及与])[一-龥]){0,8}?(?:示范区|试验区|实验区|港区|新区|开发区|高新区|经开区|保税区|合作区|度假区|(?:工业|产业|功能)?园区)(?![域位划块级内])';
