import { ARABIC, CHINESE_NUMERAL, MULTIPLIER } from '../lexicon/numerals.js';

/** 6.5万, 2000万, 2亿3000万; the 千 of 千克 and the 百 of 百分点 belong to the unit. */
const TIMES = `(?!千[克瓦米伏卡]|百分)(?:${MULTIPLIER})`;
const FIGURE = `第?(?:${ARABIC})(?:${TIMES})?[%‰]?`;
/** 1:1万, 1/3. */
const RATIO = String.raw`\d{1,6}(?::\d{1,6}){1,3}(?:${TIMES})?|\d{1,3}/\d{1,3}(?![\d/])`;
/** 三分之一, 百分之三十五, 千分之6. */
const FRACTION = String.raw`${CHINESE_NUMERAL}{1,4}分之(?:${CHINESE_NUMERAL}{1,6}(?:点${CHINESE_NUMERAL}{1,4})?|\d+(?:\.\d+)?)`;
/** 二十三, 三千二百, 十二; a single 一 is left to jieba (一体化), and so is what follows 第 (第二十三) or 统 (统一十项). */
const IN_CHINESE = `(?<![第统同唯逐单专划之零〇一二两三四五六七八九十百千万亿])(?:[一二两三四五六七八九][十百千万亿]|十[一二三四五六七八九])${CHINESE_NUMERAL}{0,10}`;

/** Source of a regular expression over folded text for a number with its multiplier and percent sign, without unit. */
export const NUMBER = [FRACTION, RATIO, FIGURE, IN_CHINESE].join('|');

/** Source for 达 and 达到 before a number: jieba would read 占比达12% with the name 比达. */
export const REACHES = String.raw`(?<![发到传表直])达到?(?=\d)`;
