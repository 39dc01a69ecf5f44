import { ahead, lookingBack, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';

const YEAR = /(?:19|20)\d\d(?=年)/;

/** 比2020年的704亿元增长66%: what a change is counted from, with the year that it is of; its name stands before. */
export const earlierValue: Rule<MeasureFact> = {
  id: 'measure/earlier-value',
  frame: lookingBack([slot('compared', 'K'), opt('E')], 'Q', slot('value', 'Q'), ahead('I', 'Q')),
  build({ compared, value }) {
    const year = YEAR.exec(compared?.tokens[0]?.text ?? '')?.[0];
    const [token] = value?.tokens ?? [];
    return token && year !== undefined ? [measure(token, { status: 'achieved', year: Number(year) })] : [];
  },
  examples: [
    [
      '工业总产值达到1170亿元,比2020年的704亿元增长66%。',
      '工业总产值 = 117000000000 元',
      '工业总产值 = 70400000000 元 achieved',
      '工业总产值增长 = 66 % of 较2020年',
    ],
    ['较2023年的3.8亿吨减少5%。', '? = 380000000 吨 achieved', '? = 5 % of 较2023年'],
  ],
};
