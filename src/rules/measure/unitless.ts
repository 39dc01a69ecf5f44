import { ownPart, phrase } from '../../phrases/phrase.js';
import { ahead, END, lookingBack, many, oneOf, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { HOW, TEXT } from './frame-parts.js';

/** Figures that have no unit: indices, ratios, and rates whose name says what they are counted on (万车死亡率). */
const PURE_FIGURE =
  /(?:指数|系数|(?<![占对])比|倍差|容积率|排名|得分|[十百千万亿]{1,2}(?:[车台吨户元]|人次?|工时|架次|公里).{0,14}率)$/;
/** What is always money: 3.8亿 behind it is yuan. */
const MONEY =
  /(?:资金|投资|投资额|产值|总产值|增加值|营业收入|销售收入|收入|税收|利润|贷款|融资|交易额|成交额|销售额|进出口额|总额|金额|经费|补助|补贴|支出|债券|授信|募集|配套|[一-龥]{0,2}财政|生产总值|经济总量|GDP)$/;
/** 5万亿两个台阶: how many steps were taken. */
const STEPS_BEHIND = /^(?:[两三四五]个)?大?(?:台阶|大关|关口)/;

/** 万车死亡率不超过1.8, 基尼系数控制在0.4以内, 中央财政资金3.8亿: a number without a unit whose name tells what it is. */
export const unitless: Rule<MeasureFact> = {
  id: 'measure/unitless',
  // What is measured may hold numbers without a unit too: bounded, or a line of them would be read again from each.
  frame: lookingBack(
    [slot('what', many(TEXT, 40)), HOW, opt('A')],
    'N',
    slot('value', 'N'),
    ahead(oneOf(',;.:)&T', END)),
  ),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    if (!value) return [];
    const behind = sentence.tokens[slots.value?.to ?? 0];
    if (behind?.type === 'T' && !STEPS_BEHIND.test(behind.text)) return [];
    const said = slots.how?.tokens.some((t) => t.type === 'V') || value.quantity?.bounded === true;
    const large = /[万亿]$/.test(value.text);
    if (!said && !large) return [];
    const { name, scope, per, base } = phrase(ownPart(slots.what, sentence));
    if (name === null) return [];
    if (PURE_FIGURE.test(name) && said) return [measure(value, { subject: name, scope, per, base, unit: '' })];
    if (!large || !MONEY.test(name)) return [];
    const inferred = [{ field: 'unit', by: 'unit/money', span: slots.what?.span ?? null }];
    return [measure(value, { subject: name, scope, per, base, unit: '元', inferred })];
  },
  examples: [
    ['万车死亡率不超过1.8,居民收入基尼系数控制在0.4以内。', '万车死亡率 <= 1.8', '居民收入基尼系数 <= 0.4'],
    ['争取中央财政资金3.8亿。', '中央财政资金 = 380000000 元'],
    ['全市覆盖率达到95,见表3。'],
  ],
};
