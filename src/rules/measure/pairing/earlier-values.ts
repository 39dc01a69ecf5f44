import { phrase } from '../../../phrases/phrase.js';
import type { Extraction } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import type { Listing } from './listing.js';
import { doingOf, paired, readPredicate, textOf } from './pairs.js';

/** Words for the change of what was named before: 增幅分别为27.3%和18.1%. */
const RATE = /^(?:增幅|增速|涨幅|降幅|增长率)$/;
/** So many letters before a list its values may stand. */
const TOKENS_BEFORE_LIST = 400;

/**
 * 接待游客3500万人次,实现收入280亿元,分别增长12%和15%: each value continues one of as many values before it. Only where exactly as many
 * stand there is it plain which are meant: in its part of the sentence, or, without 分别, in one list.
 */
export function ofEarlierValues({ slots, sentence, values, said }: Listing): readonly Extraction<MeasureFact>[] {
  const { changing: verb, base } = readPredicate(slots, phrase([]));
  const named = textOf(slots.named?.tokens.filter(({ type }) => type !== '&'));
  const changing = RATE.test(named) ? named : verb;
  const from = (slots.named ?? slots.how ?? slots.values)?.from ?? 0;
  const at = slots.named?.tokens[0]?.type === '&' ? from + 1 : from;
  if (
    changing === '' ||
    (named !== '' && !RATE.test(named)) ||
    doingOf(slots).text !== '' ||
    !/[,&]/.test(sentence.letters[at - 1] ?? '')
  )
    return [];
  const before =
    sentence.letters
      .slice(Math.max(0, at - TOKENS_BEFORE_LIST), at)
      .split(/[;.:]/)
      .at(-1) ?? '';
  const earlier = said ? before : (/[QqC](?:&[PD]?[QqC])*(?=[,&]$)/.exec(before)?.[0] ?? '');
  if ((earlier.match(/[QqC]/g) ?? []).length !== values.length) return [];
  return paired(
    values.map(() => ({ suffix: changing, back: values.length })),
    values,
    { base },
  );
}
