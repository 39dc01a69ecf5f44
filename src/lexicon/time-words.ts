/** Days of fixed date that plans use as deadlines: month and day. 国庆节前 is by 30 September. */
export const FIXED_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  三八: [3, 8],
  五一: [5, 1],
  五四: [5, 4],
  六一: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  十一: [10, 1],
  劳动节: [5, 1],
  儿童节: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  烈士纪念日: [9, 30],
  国庆节: [10, 1],
  国庆: [10, 1],
};

/** Festivals without a fixed date: `festival-days.ts` has the days of most. */
export const MOVING_DAYS: readonly string[] = [
  '春节',
  '元宵节',
  '清明节',
  '清明',
  '端午节',
  '端午',
  '中秋节',
  '中秋',
  '重阳节',
  '两节',
  '除夕',
];

/** First and last year of each five-year plan of China (none was made for 1963 to 1965). */
export const FIVE_YEAR_PLANS: Readonly<Record<string, readonly [number, number]>> = {
  一五: [1953, 1957],
  二五: [1958, 1962],
  三五: [1966, 1970],
  四五: [1971, 1975],
  五五: [1976, 1980],
  六五: [1981, 1985],
  七五: [1986, 1990],
  八五: [1991, 1995],
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
  十六五: [2031, 2035],
};

/** What stands under a time limit of work that has no end. */
export const NO_END =
  '(?:长期|持续|常年|始终|常态化?|全程)(?:坚持|推进|实施|开展|落实|进行|抓好|任务|工作|整改|用力|执行|推动)?|(?:坚持|贯穿)(?:长期|始终|全年)|立足长远';

/** Headings of a time limit: 完成时限:2023年6月30日, 时间节点:2023.11.15; also as the name of a column. */
export const TIME_LABEL =
  '(?:(?:计划|预计|拟)?(?:完成|办结|整改|落实|实施|推进|开竣工|竣工|达成|目标|任务|工作|时间)?(?:时限|期限|时间|日期|时间节点|节点|时间安排|进度安排|时序进度|时间进度)(?:要求|安排|节点)?)';
