import type { Sentence } from '../phrases/sentence.js';
import { slotsOf } from '../rules/apply.js';
import type { Rule, Slots } from '../rules/rule.js';

/** What became of a rule at one token: `line` is the sentence's letters when its turn came, `fit` what its frame found there. */
export interface Attempt<Fact> {
  readonly rule: Rule<Fact>;
  readonly line: readonly string[];
  readonly fit: Fit | null;
}

/** A frame that fits over the token. `message` is the refusal's. */
interface Fit {
  readonly slots: Slots;
  readonly outcome: 'read' | 'refused' | 'declined';
  readonly message: string | null;
}

/** As in applying rules: a token that was read stands in the letters as this. */
const READ = 'q';

/** The rules gone through again in their order, up to the one that reads or refuses the token; each with what it made of it. */
export function attemptsAt<Fact>(
  rules: readonly Rule<Fact>[],
  sentence: Sentence,
  index: number,
): readonly Attempt<Fact>[] {
  const attempts: Attempt<Fact>[] = [];
  const state = [...sentence.letters];
  const place = new Map(sentence.tokens.map((token, i) => [token, i]));
  for (const rule of rules) {
    const line = [...state];
    let fit: Fit | null = null;
    for (const match of line.join('').matchAll(rule.frame.pattern)) {
      const slots = slotsOf(match, sentence);
      const extractions = rule.build(slots, sentence);
      const extraction = extractions.find(({ tokens }) => tokens.some((token) => place.get(token) === index));
      if (extraction && 'refused' in extraction)
        fit = { slots, outcome: 'refused', message: extraction.refused.message };
      else if (extraction) fit = { slots, outcome: 'read', message: null };
      else if (match.index <= index && index < match.index + match[0].length)
        fit ??= { slots, outcome: 'declined', message: null };
      for (const { tokens } of extractions) for (const token of tokens) state[place.get(token) ?? -1] = READ;
    }
    attempts.push({ rule, line, fit });
    if (fit && fit.outcome !== 'declined') break;
  }
  return attempts;
}
