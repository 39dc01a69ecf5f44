import { FIXED_DAYS, MOVING_DAYS } from '../lexicon/time-words.js';

const YEAR = String.raw`(?<!\d)(?:19|20)\d\d`;
/** Beginning or end of a year or month; not 初步, 底线, 末端. */
const EDGE = '(?:初(?![步级中始期衷心])|底(?![线层数蕴色])|末(?![端位期梢]))';
const DAY_OR_PART = String.raw`(?:\d{1,2}日|份|[上中下]旬|${EDGE})`;
const MONTH = String.raw`\d{1,2}月${DAY_OR_PART}?`;
/** 2015年2月25日, 2015年3月底, 2015年度, 2015年底, 2015年上半年. */
const OF_YEAR = `${YEAR}年(?:${MONTH}|[上下]半年|度(?!假)|${EDGE})?`;
/** 2012-2015年, 2021—2025; not the index number 2015-00016. */
const YEARS = String.raw`${YEAR}[-—~至]{1,2}(?:19|20)\d\d(?!\d)年?`;
const SHORT = String.raw`${YEAR}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`;
/** 3月底, 7月1日, 25日; not 25日均. */
const OF_MONTH = String.raw`(?<![\d.])(?:${MONTH}|\d{1,2}日(?![均常间]))`;
const CLOCK = String.raw`(?<!\d)(?:[01]?\d:[0-5]\d:[0-5]\d|2[0-4]:[0-5]\d:[0-5]\d|(?:[01]\d|2[0-4]):[0-5]\d(?![\d:]))`;
const DIGIT = '[〇○零一二三四五六七八九]';
const IN_CHINESE = `[一二]${DIGIT}{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?`;
/** “十三五”, “十四五”时期, and without quotes where the next word says that a plan is meant. */
const PLAN =
  '[“"‘]十[一二三四五六]五[”"’](?:时期|期间|末|初期)?|十[一二三四五六]五(?=规划|时期|期间|末|以来|计划|纲要|民政)';

const QUARTER = '第?[一二三四1-4]季度[初末]?';

/** Source of a regular expression over folded text for what names a day, month, year, plan period or time of day. */
export const DATE = [YEARS, SHORT, OF_YEAR, OF_MONTH, CLOCK, IN_CHINESE, QUARTER, PLAN].join('|');

/** Words that jieba finds by itself and that name a time. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  '今年',
  '明年',
  '去年',
  '前年',
  '后年',
  '当年',
  '本年',
  '本年度',
  '上年',
  '上年度',
  '次年',
  '每年',
  '全年',
  '年内',
  '年初',
  '年中',
  '年底',
  '年末',
  '年底前',
  '期末',
  '月底',
  '月初',
  '月末',
  '每月',
  '每季度',
  '季度',
  '季末',
  '季度末',
  '上半年',
  '下半年',
  '上旬',
  '中旬',
  '下旬',
  ...MOVING_DAYS,
  ...Object.keys(FIXED_DAYS).filter((day) => day.length > 2),
]);
