import type { Token } from '../lex/token.js';
import { holds, type TypeGroups, typeMask } from '../lex/type-mask.js';
import { indexOf, type Sentence, type Slot } from '../phrases/sentence.js';
import type { Extraction, Refusal, Rule, Slots } from './rule.js';

/** A fact with the rule that gave it and the slots of its frame, for the record and for explaining. */
export interface RuleMatch<Fact> extends Extraction<Fact> {
  readonly rule: string;
  readonly slots: Slots;
}

/** A token that has been read stands in the letters as this, so that later frames see that something is there. */
const READ = 'q';

/** Run an ordered list of rules over a sentence: the first rule that builds something out of a token has it. `refusals` takes the rest. */
export function apply<Fact>(
  rules: readonly Rule<Fact>[],
  sentence: Sentence,
  refusals: Refusal[] = [],
): readonly RuleMatch<Fact>[] {
  const matches: RuleMatch<Fact>[] = [];
  // The frames of a rule are matched on the letters as they were when its turn came.
  let line = sentence.letters;
  let left = sentence.typeMask;
  for (const { rule, needs, applies, pattern, names } of runnable(rules)) {
    if (!holds(left, needs) || (applies !== null && !applies(sentence))) continue;
    const read: Token[] = [];
    // As String.matchAll, without the copy of the expression that it makes each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const next = Math.max(pattern.lastIndex, match.index + 1);
      const slots = slotsOfRanges(names, match.indices ?? [], sentence);
      for (const extraction of rule.build(slots, sentence)) {
        if ('refused' in extraction) refusals.push(extraction);
        else matches.push({ fact: extraction.fact, tokens: extraction.tokens, rule: rule.id, slots });
        read.push(...extraction.tokens);
      }
      pattern.lastIndex = next;
    }
    if (read.length === 0) continue;
    line = withRead(line, read, sentence);
    left = typeMask(line);
  }
  return matches;
}

function withRead(line: string, tokens: readonly Token[], sentence: Sentence): string {
  const letters = line.split('');
  for (const token of tokens) {
    const at = indexOf(sentence.tokens, token);
    if (at >= 0) letters[at] = READ;
  }
  return letters.join('');
}

/**
 * A rule as it is run: all of one shape, for millions of looks at them, and the frame without the names of its groups, which would make
 * two more objects of each match. All groups have one; `names` has them in their order.
 */
interface Runnable<Fact> {
  readonly rule: Rule<Fact>;
  readonly needs: TypeGroups;
  readonly applies: ((sentence: Sentence) => boolean) | null;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

function runnableRule<Fact>(rule: Rule<Fact>): Runnable<Fact> {
  const { pattern, needs, slots } = rule.frame;
  return {
    rule,
    needs,
    applies: rule.applies ?? null,
    pattern: new RegExp(pattern.source.replaceAll(/\(\?<[A-Za-z]+>/g, '('), pattern.flags),
    names: slots,
  };
}

/** What was made of each list of rules, once. */
const made = new WeakMap<readonly unknown[], readonly unknown[]>();

function runnable<Fact>(rules: readonly Rule<Fact>[]): readonly Runnable<Fact>[] {
  let known = made.get(rules) as readonly Runnable<Fact>[] | undefined;
  if (known === undefined) {
    known = rules.map(runnableRule);
    made.set(rules, known);
  }
  return known;
}

/** The slots of a match of a frame as it is written. */
export function slotsOf(match: RegExpMatchArray, sentence: Sentence): Slots {
  const groups = match.indices?.groups ?? {};
  const names = Object.keys(groups);
  return slotsOfRanges(names, [undefined, ...names.map((name) => groups[name])], sentence);
}

type Range = readonly [from: number, to: number] | undefined;

/** The tokens of each named group; `ranges` has the whole match in front of the groups. */
function slotsOfRanges(names: readonly string[], ranges: readonly Range[], { tokens }: Sentence): Slots {
  const slots: Record<string, Slot> = {};
  for (let i = 0; i < names.length; i++) {
    const range = ranges[i + 1];
    if (range === undefined || range[0] === range[1]) continue;
    slots[names[i] as string] = slotOf(tokens, range[0], range[1]);
  }
  return slots;
}

function slotOf(all: readonly Token[], from: number, to: number): Slot {
  const start = (all[from] as Token).span.start;
  const end = (all[to - 1] as Token).span.end;
  return { from, to, tokens: all.slice(from, to), span: { start, end } };
}
