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

/** Festivals of the lunar calendar: their day in a year is not written anywhere in a plan, so no date is given. */
export const MOVING_DAYS: readonly string[] = [
  '春节',
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

/** First and last year of each five-year plan. */
export const FIVE_YEAR_PLANS: Readonly<Record<string, readonly [number, number]>> = {
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
  十六五: [2031, 2035],
};
