import { GRANTS } from '../../lexicon/counted-words.js';
import { trimName } from '../../phrases/name.js';
import { phrase } from '../../phrases/phrase.js';
import { ahead, lookingBack, many, opt, seq, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';

/** What is granted at a rate stands behind it: …的标准发放高龄补贴. */
const GRANTED =
  /^标准(?:足额|按月|按年|分别|一次性|据实)?(?:发放|给予|发给|核发|支付|落实|予以|安排|拨付|执行|补助|补贴|奖励|资助|缴纳|收取)?(?:给)?(?<what>[^,。;]{0,24})$/;
/** 给予8000元的一次性建设补贴, 按每平方米300元给予补助: the same without the word. */
const GIVEN = new RegExp(`^(?<giving>给予|予以)?(?<what>[^,。;]{0,14}?(?:${GRANTS}))(?:资金|经费|金)?$`);
const GIVING_LAST = /(?:一次性|分别|最高|再)?(?:给予|予以|发放|享受)(?:每[一-龥]{1,3})?$/;
/** Whom it is for stands before 按 or between 按 and the value. */
const AT = /^(?<before>.*?)(?:按照|按|以(?![上下内]))(?<own>.*)$/s;

/** 对80周岁以上老年人按每人每月100元的标准发放高龄补贴: so much of what is granted, for whom. */
export const atTheRate: Rule<MeasureFact> = {
  id: 'measure/at-the-rate',
  applies: ({ tokens }) => tokens.some(({ quantity }) => quantity?.unit.endsWith('元')),
  frame: lookingBack(
    [slot('whom', many(TEXT)), opt('A')],
    'Q',
    slot('value', 'Q'),
    ahead(many(seq('&', some('TRPW', 3), 'Qq'), 6), opt('E'), slot('granted', 'T')),
  ),
  build(slots) {
    const value = slots.value?.tokens[0];
    const behind = slots.granted?.tokens[0]?.text ?? '';
    const rate = GRANTED.exec(behind)?.groups;
    const granted = rate ?? GIVEN.exec(behind)?.groups;
    if (!value?.quantity?.unit.endsWith('元') || !granted) return [];
    const whom = slots.whom?.tokens ?? [];
    const text = whom
      .filter((t) => t.type !== 'P')
      .map((t) => t.text)
      .join('');
    if (!rate && !granted.giving && !GIVING_LAST.test(text)) return [];
    const { before, own } = AT.exec(text.replace(GIVING_LAST, ''))?.groups ?? {
      before: text.replace(GIVING_LAST, ''),
      own: '',
    };
    const what = trimName(granted.what ?? '');
    const scope = trimName(own ?? '') || trimName(before ?? '') || null;
    const subject = what === '' ? scope : what;
    if (subject === null || subject.length < 2) return [];
    return [
      measure(value, {
        subject: rate ? `${subject}标准` : subject,
        scope: subject === scope || scope === null || scope.length > 20 ? null : scope,
        per: phrase(whom).per,
      }),
    ];
  },
  examples: [
    ['对新建养老床位每张给予8000元的一次性建设补贴。', '新建养老床位 | 一次性建设补贴 = 8000 元 per 张'],
    [
      '对80周岁以上老年人按每人每月不低于50元的标准发放高龄补贴。',
      '80周岁以上老年人 | 高龄补贴标准 >= 50 元 per 人/月',
    ],
    [
      '按小学每生每年1000元、初中每生每年1250元的标准发放寄宿生生活补助。',
      '小学 | 寄宿生生活补助标准 = 1000 元 per 生/年',
      '初中 | 寄宿生生活补助标准 = 1250 元 per 生/年',
    ],
  ],
};
