import { GRANTS, SETTLING } from '../../lexicon/counted-words.js';
import { isShare } from '../../lexicon/units.js';
import { trimName } from '../../phrases/name.js';
import { ahead, lookingBack, many, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';

/** Whom it is for stands before 按, what it is a share of behind it. */
const OF = /^(?<who>.{0,24}?)(?:按照|按(?![时期需月年])|以(?![上下内及]))(?:不[低高]于|不超过)?(?<base>.{0,})$/s;
const GIVEN = new RegExp(
  `^(?:的?(?:比例|标准|额度))?(?:足额|分别|据实|予以|给予|提供|一次性|在?税前){0,3}(?<what>${GRANTS}|${SETTLING})(?<more>[^,。;、]{0,10})`,
);
/** 减按15%的税率征收企业所得税: the rate of which tax. */
const TAXED = /^的?(?<rate>税率|征收率)(?:征收|缴纳|计征|执行)?(?<tax>[一-龥]{1,6}税)?/;
const SET = /^(?:安排|执行|核定|确定)/;
/** The grant itself stands behind its limit. */
const GIVING = /^的?(?:比例|标准|额度)?(?:给予|予以)(?:一次性)?$/;

/** 大型企业按上年度缴费的30%返还: what is given or taken, as a share of something else. */
export const shareGiven: Rule<MeasureFact> = {
  id: 'measure/share-given',
  applies: ({ tokens }) => tokens.some(({ quantity }) => quantity !== undefined && isShare(quantity.unit)),
  frame: lookingBack(
    [slot('of', many(TEXT)), opt('E')],
    'Q',
    slot('value', 'Q'),
    ahead(opt('E'), slot('given', 'T'), opt('Qq', slot('granted', 'T'))),
  ),
  build(slots) {
    const value = slots.value?.tokens[0];
    const given = slots.given?.tokens[0]?.text ?? '';
    // 按投资额的10%给予|最高200万元|奖励
    const beyond = GIVING.test(given) ? (slots.granted?.tokens[0]?.text ?? '') : '';
    const { what, more = '' } = GIVEN.exec(given + beyond)?.groups ?? {};
    const of = (slots.of?.tokens ?? []).map((t) => t.text).join('');
    const { who = '', base } = OF.exec(of)?.groups ?? {};
    const { rate, tax = '' } = TAXED.exec(given)?.groups ?? {};
    if (value?.quantity && isShare(value.quantity.unit) && rate !== undefined && base !== undefined && base.length < 2)
      return [measure(value, { subject: trimName(who.replace(/减$/, '')) + tax + rate })];
    if (!value?.quantity || !isShare(value.quantity.unit) || what === undefined || base === undefined) return [];
    // 大型企业按30%返还: of what, is said before; 赤字率按3%安排 is a share of nothing.
    if (base.length < 2 && (trimName(who) === '' || SET.test(what))) return [];
    return [
      measure(value, {
        subject: trimName(who) + what + trimName(more),
        base: base.length < 2 ? null : base.replace(/的$/, ''),
      }),
    ];
  },
  examples: [
    ['大型企业按上年度实际缴费的30%返还。', '大型企业返还 = 30 % of 上年度实际缴费'],
    ['符合条件的小微企业减按20%的税率缴纳企业所得税。', '符合条件的小微企业企业所得税税率 = 20 %'],
    ['对购置农机的合作社按购机价格的20%给予补贴。', '购置农机的合作社补贴 = 20 % of 购机价格'],
    ['对新建项目按投资额的10%给予最高200万元奖励。', '新建项目奖励 = 10 % of 投资额', '奖励 <= 2000000 元'],
    ['按规定返还保证金,返还率达到98%。', '返还率 = 98 %'],
  ],
};
