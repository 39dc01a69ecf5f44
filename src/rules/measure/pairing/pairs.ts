import type { Token } from '../../../lex/token.js';
import { trailingCreationVerb, trimName, withCreationVerb } from '../../../phrases/name.js';
import { everyCycle, type Phrase } from '../../../phrases/phrase.js';
import type { Extraction, Slots } from '../../rule.js';
import { type MeasureFact, measure } from '../fact.js';
import type { ListedValue } from './values.js';

/** What is said of one value of a list and not of the others. */
export type Member = Partial<MeasureFact>;

/** One measure a member and value, in their order; none where they are not equally many: that would be a guess. */
export const paired = (
  members: readonly Member[],
  values: readonly ListedValue[],
  all: Member = {},
): readonly Extraction<MeasureFact>[] =>
  members.length === values.length
    ? values.map(({ token, op, per }, i) =>
        measure(token, { op, ...all, ...members[i], per: per ?? all.per ?? values[0]?.per ?? null }),
      )
    : [];

/** The text of tokens that follow one another; empty for a slot that matched nothing. */
export const textOf = (tokens: readonly Token[] | undefined): string => (tokens ?? []).map((t) => t.text).join('');

/** How the values are reached: what they are counted on, the verb of a change, and what it is a change from. */
export interface PredicateWords {
  readonly per: string | null;
  readonly changing: string;
  readonly base: string | null;
}

/** Reads the words between a name and its values; `named` has what the name itself says. */
export function readPredicate(slots: Slots, named: Pick<Phrase, 'per' | 'base'>): PredicateWords {
  const how = [...(slots.how?.tokens ?? []), ...(slots.verb?.tokens ?? [])];
  const { text, adverb } = doingOf(slots);
  const verb = how.find((t) => t.type === 'I')?.text ?? '';
  const printed = textOf(slots.base?.tokens.slice(0, -1)) || named.base;
  return {
    per: everyCycle(how.find((t) => t.type === 'P')?.value ?? (verb.startsWith('年均') ? '年' : named.per), how),
    changing: (text === '' && /实际|净/.test(adverb) ? adverb : '') + verb.replace(/^同比|了$/g, ''),
    base: printed ?? how.find((t) => t.type === 'K')?.value ?? (verb.startsWith('同比') ? '较上年同期' : null),
  };
}

/** What is made or granted before the values, without what it is counted on; 实际, 再 and 净 only say how. */
export function doingOf({ doing }: Slots): { readonly text: string; readonly adverb: string } {
  const text = textOf(doing?.tokens.filter(({ type }) => type !== 'P'));
  return ADVERB.test(text) ? { text: '', adverb: text } : { text, adverb: '' };
}
const ADVERB = /^(?:实际|再|净|又|也|已|累计|约|持续|继续|稳步)$/;

/** What is made or granted: 新增学位 before 2万个、1.8万个, 小学 behind 新建2所、3所; null where neither says it. */
export function madeThing(doing: string, noun: string): string | null {
  const making = trailingCreationVerb(doing) ?? CREATION_VERB_FIRST.exec(doing)?.[0] ?? null;
  const bare = trimName(doing.replace(CREATION_VERB_FIRST, ''));
  const thing = bare !== '' && bare !== making ? bare : trimName(noun);
  return thing === '' ? null : withCreationVerb(making, thing);
}
const CREATION_VERB_FIRST =
  /^(?:新建成|新建|新增|新改建|建成|建设|创建|打造|培育|完成|改造|培训|选树|开工|配备|组建|设立|举办)/;
/** 新建…, 培训…: does a text begin with what is made or done? */
export const beginsWithCreationVerb = (text: string): boolean => CREATION_VERB_FIRST.test(text);
