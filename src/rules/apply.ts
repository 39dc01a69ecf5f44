import type { Token } from '../lex/token.js';
import type { Claim, Refusal, Rule, Sentence, Slot, Slots } from './rule.js';

/** A fact with the rule that gave it and the slots of its frame, for the record and for explaining. */
export interface Application<Fact> extends Claim<Fact> {
  readonly rule: string;
  readonly slots: Slots;
}

/** A token that has been read stands in the letters as this, so that later frames see that something is there. */
const CLAIMED = 'q';

/** Run an ordered list of rules over a sentence: the first rule that builds something out of a token has it. */
export function apply<Fact>(
  rules: readonly Rule<Fact>[],
  sentence: Sentence,
  refuse: (refusal: Refusal) => void = () => {},
): readonly Application<Fact>[] {
  const applications: Application<Fact>[] = [];
  let line = sentence.letters;
  for (const rule of rules) {
    const { frame } = rule;
    // The frames of a rule are matched on the letters as they were when its turn came.
    const read: Token[] = [];
    // As String.matchAll, without the copy of the expression that it makes each time.
    if (rule.applies?.(sentence) === false) continue;
    frame.lastIndex = 0;
    for (let match = frame.exec(line); match; match = frame.exec(line)) {
      const next = Math.max(frame.lastIndex, match.index + 1);
      const slots = slotsOf(match, sentence);
      for (const claim of rule.build(slots, sentence)) {
        if ('refused' in claim) refuse(claim);
        else applications.push({ fact: claim.fact, tokens: claim.tokens, rule: rule.id, slots });
        read.push(...claim.tokens);
      }
      frame.lastIndex = next;
    }
    if (read.length > 0) line = claimed(line, read, sentence);
  }
  return applications;
}

function claimed(line: string, tokens: readonly Token[], sentence: Sentence): string {
  const letters = [...line];
  for (const token of tokens) {
    const at = sentence.indexOf(token);
    if (at >= 0) letters[at] = CLAIMED;
  }
  return letters.join('');
}

export function slotsOf(match: RegExpMatchArray, sentence: Sentence): Slots {
  const slots: Record<string, Slot> = {};
  const ranges = match.indices?.groups ?? {};
  for (const name in ranges) {
    const range = ranges[name];
    if (!range) continue;
    const [from, to] = range;
    const tokens = sentence.tokens.slice(from, to);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) slots[name] = { from, to, tokens, span: { start: first.span.start, end: last.span.end } };
  }
  return slots;
}
