import { phrase } from '../../phrases/phrase.js';
import { lookingBack, many, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';

/** 由46%提高到52%: what it was, and what it is to be. */
export const fromTo: Rule<MeasureFact> = {
  id: 'measure/from-to',
  frame: lookingBack(
    [slot('what', many(`${TEXT}Z`))],
    'Y',
    'Y',
    slot('on', many('TDPE')),
    slot('first', 'Q'),
    many('TEDP'),
    opt('VI'),
    many('TEDP'),
    slot('last', 'Q'),
  ),
  build(slots) {
    const first = slots.first?.tokens[0];
    const last = slots.last?.tokens[0];
    if (!first || !last) return [];
    const { name, scope, base, ...named } = phrase(slots.what?.tokens ?? []);
    // 由每人每月680元提高到720元: both are counted on the same.
    const per = slots.on?.tokens.find((t) => t.type === 'P')?.value ?? named.per;
    const year = slots.on?.tokens.find((t) => t.type === 'D')?.time?.to?.year ?? null;
    return [
      measure(first, { subject: name, scope, per, base, status: 'achieved', edge: 'from', year }),
      measure(last, { subject: name, scope, per, base, status: 'target', edge: 'to' }),
    ];
  },
  examples: [
    [
      '九年义务教育巩固率由93%提高到96%以上。',
      '九年义务教育巩固率 = 93 % achieved',
      '九年义务教育巩固率 >= 96 % target',
    ],
    [
      '城市低保标准由每人每月680元提高到720元。',
      '城市低保标准 = 680 元 per 人/月 achieved',
      '城市低保标准 = 720 元 per 人/月 target',
    ],
  ],
};
