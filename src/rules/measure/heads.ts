import { countedNoun } from '../../phrases/counted-noun.js';
import { trailingCreationVerb, withCreationVerb } from '../../phrases/name.js';
import { ownPart, phrase } from '../../phrases/phrase.js';
import { ahead, lookingBack, many, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { changeOf } from './count.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';

/** Who is counted without a word for it. */
const PEOPLE =
  /^[^,。;]{0,14}?(?:人口|人员|群众|学生|学子|毕业生|职工|农民工?|居民|村民|纳税人|劳动力|劳动者|老年?人|儿童|患者|用户|农户|贫困户|参保人)/;
const HOUSEHOLDS = /(?:用户|农户|贫困户)$/;

/** 解决6400万农村人口饮水问题, 为1700多万残疾人发放补贴: people so many that the number needs no unit. */
export const heads: Rule<MeasureFact> = {
  id: 'measure/heads',
  frame: lookingBack(
    [slot('what', many(TEXT, 40)), slot('how', many('VJGI'))],
    'N',
    slot('value', 'N'),
    ahead(slot('noun', 'T')),
  ),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    const text = slots.noun?.tokens[0]?.text ?? '';
    const people = PEOPLE.exec(text)?.[0];
    if (!value?.quantity || !/[万亿]$/.test(value.text) || people === undefined) return [];
    const what = ownPart(slots.what, sentence);
    const before = sentence.tokens[(slots.value?.from ?? 0) - 1];
    const found = countedNoun(text, { before, measured: false, people: true });
    if (!found) return [];
    const making = trailingCreationVerb(what.map((t) => t.text).join('')) ?? changeOf(slots);
    const subject = withCreationVerb(making, found.noun);
    const inferred = [{ field: 'unit', by: 'unit/people', span: slots.noun?.span ?? null }];
    return [
      measure(value, { subject, scope: phrase(what).scope, unit: HOUSEHOLDS.test(people) ? '户' : '人', inferred }),
    ];
  },
  examples: [
    ['解决310万农村居民饮水困难。', '农村居民饮水困难 = 3100000 人'],
    ['为460多万困难老年人发放补贴。', '困难老年人发放补贴 ~ 4600000 人'],
    ['累计向12.5万失业人员发放保险待遇。', '失业人员发放保险待遇 = 125000 人'],
    ['总投资3.5万元。', '总投资 = 35000 元'],
  ],
};
