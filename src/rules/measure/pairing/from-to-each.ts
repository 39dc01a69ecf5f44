import { phrase } from '../../../phrases/phrase.js';
import { list, lookingBack, many, opt, slot } from '../../pattern.js';
import type { Rule } from '../../rule.js';
import { type MeasureFact, measure } from '../fact.js';
import { TEXT } from '../frame-parts.js';
import { listedNames } from './listed-names.js';
import { valuesOf } from './values.js';

const LISTED = list('Q', 2, 21);

/** 公办率、普惠率分别由50%、80%提高到55%、85%: what each of a list was, and what it is to be. */
export const fromToEach: Rule<MeasureFact> = {
  id: 'measure/from-to-each',
  frame: lookingBack(
    [slot('what', many(`${TEXT}Z`)), many('F')],
    'Y',
    'Y',
    slot('on', many('TDPE')),
    slot('first', LISTED),
    many('TEDPF'),
    opt('VI'),
    many('TEDPF'),
    slot('last', LISTED),
  ),
  build({ what, on, first, last }) {
    const before = valuesOf(first);
    const after = valuesOf(last);
    const { name, scope, base, ...named } = phrase(what?.tokens ?? []);
    if (name === null || before.length !== after.length) return [];
    const per = on?.tokens.find((t) => t.type === 'P')?.value ?? named.per;
    const year = on?.tokens.find((t) => t.type === 'D')?.time?.to?.year ?? null;
    // Names that cannot be told apart are given together: no value gets one of another.
    const listed = listedNames(name, before.length);
    const of = (i: number) =>
      listed === null
        ? { subject: name, scope }
        : listed.groups && listed.rest !== ''
          ? { subject: listed.rest, scope: listed.names[i] ?? null }
          : { subject: (listed.names[i] ?? '') + listed.rest, scope };
    return [
      ...before.map(({ token, op }, i) =>
        measure(token, { ...of(i), op, per, base, status: 'achieved', edge: 'from', year }),
      ),
      ...after.map(({ token, op }, i) => measure(token, { ...of(i), op, per, base, status: 'target', edge: 'to' })),
    ];
  },
  examples: [
    [
      '公办率、普惠率分别由50%、80%提高到55%、85%。',
      '公办率 = 50 % achieved',
      '普惠率 = 80 % achieved',
      '公办率 = 55 % target',
      '普惠率 = 85 % target',
    ],
    [
      '2025年,门诊量、住院量分别从2020年的300万人次和12万人次增加到380万人次和15万人次。',
      '门诊量 = 3000000 人次 achieved',
      '住院量 = 120000 人次 achieved',
      '门诊量 = 3800000 人次 target',
      '住院量 = 150000 人次 target',
    ],
  ],
};
