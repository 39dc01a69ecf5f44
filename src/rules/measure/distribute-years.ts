import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';
import { makingAtEnd, trimName, withMaking } from './name.js';
import { phrase } from './phrase.js';
import { spread } from './spread.js';

/** 2023年、2024年、2025年分别新建30处、40处、50处: the first year gets the first value, and so on. */
export const distributeYears: Rule<MeasureFact> = {
  id: 'measure/distribute-years',
  needs: holding('F', 'D', '&', 'QC'),
  frame: new RegExp(
    `(?=[QC])(?<=(?<what>${TEXT}*?)(?<years>D(?:&D)+)(?<named>[TRWPB]*)(?<how>[VJGPI]*F[VJGPI]*)(?<verb>T?)[VI]*)(?<values>[QC](?:&[QC]){1,40})E?(?<noun>[TLBX“”()]*)`,
    'gd',
  ),
  build(slots) {
    const years = (slots.years?.tokens ?? []).filter((t) => t.letter === 'D');
    const values = (slots.values?.tokens ?? []).filter((t) => t.letter !== '&');
    if (years.length !== values.length) return [];
    const verb = slots.verb?.tokens[0]?.text ?? '';
    const noun = trimName((slots.noun?.tokens ?? []).map((t) => t.text).join(''));
    const named = phrase([...(slots.named?.tokens ?? [])]);
    const before = phrase(slots.what?.tokens ?? []);
    const subject =
      named.name ??
      (noun !== ''
        ? withMaking(trimName(verb), noun)
        : makingAtEnd(verb) === null && verb !== ''
          ? trimName(verb)
          : before.name);
    return spread(values).map(({ token, op }, i) =>
      measure(token, { op, subject, scope: named.scope ?? before.scope, per: named.per, dueToken: years[i] ?? null }),
    );
  },
  examples: [
    [
      '2023年、2024年、2025年分别新建30处、40处、50处示范社区。',
      '新建示范社区 = 30 处',
      '新建示范社区 = 40 处',
      '新建示范社区 = 50 处',
    ],
  ],
};
