import { REGIONS } from '../lexicon/regions.js';

/** Parts of provinces and groups of provinces that targets are set for. */
const AREAS = [
  '苏南',
  '苏中',
  '苏北',
  '皖南',
  '皖中',
  '皖北',
  '浙东',
  '浙西南',
  '浙南',
  '浙北',
  '赣南',
  '闽东',
  '闽西',
  '闽南',
  '闽北',
  '粤东',
  '粤西',
  '粤北',
  '鄂东',
  '鄂西',
  '鄂北',
  '豫东',
  '豫西',
  '豫南',
  '豫北',
  '湘东',
  '湘西',
  '湘南',
  '陕北',
  '陕南',
  '关中',
  '川东北',
  '川南',
  '川西',
  '冀东',
  '冀中南',
  '辽东',
  '辽西',
  '鲁南',
  '鲁西',
  '鲁中',
  '胶东',
  '晋北',
  '晋南',
  '桂东',
  '桂西',
  '陇东',
  '北疆',
  '南疆',
  '长三角',
  '珠三角',
  '京津冀',
  '粤港澳',
  '成渝',
];
const NAMES: ReadonlySet<string> = new Set([...AREAS, ...REGIONS.flatMap(({ name, short }) => [name, short])]);

/**
 * Does the word name a place? Jieba's tag for places alone does not say so (it holds 新建, 普及 and 福利 for places); with the
 * suffix of a unit of administration (奎文区, 邹平县) it does.
 */
export const isPlace = (word: string, tag: string): boolean =>
  NAMES.has(word) || (tag === 'ns' && /^..+[省市县区州旗盟镇乡]$/u.test(word));

/** What a part of a place is called that is no unit of administration: 常州经开区, 苏南地区. */
export const PLACE_TAILS: ReadonlySet<string> = new Set(['新区', '高新区', '经开区', '开发区', '工业园区', '地区']);
