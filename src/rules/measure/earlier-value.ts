import { yearIn } from '../../lexicon/numerals.js';
import { ahead, lookingBack, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';

/** 比2020年的704亿元增长66%: what a change is counted from, with the year that it is of; its name stands before. */
export const earlierValue: Rule<MeasureFact> = {
  id: 'measure/earlier-value',
  frame: lookingBack([slot('compared', 'K'), opt(slot('of', 'ET'))], 'Q', slot('value', 'Q'), ahead('I', 'Q')),
  build({ compared, of, value }) {
    const year = yearIn(compared?.tokens[0]?.text ?? '');
    if (of && of.tokens[0]?.text !== '的') return [];
    const [token] = value?.tokens ?? [];
    return token && year !== null ? [measure(token, { status: 'achieved', year })] : [];
  },
  examples: [
    [
      '工业总产值达到1170亿元,比2020年的704亿元增长66%。',
      '工业总产值 = 117000000000 元',
      '工业总产值 = 70400000000 元 achieved',
      '工业总产值增长 = 66 % of 较2020年',
    ],
    ['比一九九五年的八百万吨增长百分之十。', '? = 8000000 吨 achieved', '? = 10 % of 较一九九五年'],
    ['较2023年的3.8亿吨减少5%。', '? = 380000000 吨 achieved', '? = 5 % of 较2023年'],
  ],
};
