import type { Token, TokenType } from '../lex/token.js';
import { contains, type Document, type LedgerEntry, type Span } from '../model/index.js';
import type { Sentence } from '../phrases/sentence.js';
import { deadlineRules } from '../rules/deadline/index.js';
import { measureRules } from '../rules/measure/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Rule } from '../rules/rule.js';
import { unitRules } from '../rules/unit/index.js';
import { attemptsAt } from './attempts.js';
import type { NearFrame, Unread } from './explanation.js';
import { type PartialMatch, partialMatch } from './partial-match.js';
import { readable, ruleView, slotViews, tokenView } from './view.js';

/** Which rules could have read a token: those of its kind, and the letters that their frames begin from. */
interface Readers {
  readonly rules: readonly Rule<unknown>[];
  readonly begins: readonly TokenType[];
}
const NUMBER_READERS: Readers = { rules: measureRules, begins: ['Q', 'C', 'N'] };
const READERS: Partial<Readonly<Record<TokenType, Readers>>> = {
  Q: NUMBER_READERS,
  C: NUMBER_READERS,
  N: NUMBER_READERS,
  X: NUMBER_READERS,
  D: { rules: deadlineRules, begins: ['D'] },
  B: { rules: unitRules, begins: ['B', 'W'] },
  W: { rules: unitRules, begins: ['W', 'B'] },
};

const SHOWN = 3;

/**
 * What no record holds at an offset, and the frames that came closest to it. Null where the offset is on no number, time or body.
 * A number that is not a token of its own (三 in running text) is known by its ledger entry, and the frames are tried as if it were one.
 */
export function unreadAt(document: Document, finding: SentenceFindings, offset: number): Unread | null {
  const { sentence } = finding;
  const entry = document.numbers.find(({ span }) => span.start <= offset && offset < span.end) ?? null;
  const index = sentence.tokens.findIndex(({ span }) => span.start <= offset && offset < span.end);
  const token = sentence.tokens[index];
  if (!token) return null;
  const readers = READERS[token.type] ?? (entry && NUMBER_READERS);
  if (!readers) return null;
  const span = READERS[token.type] ? token.span : (entry as LedgerEntry).span;
  return {
    text: document.text.slice(span.start, span.end),
    span,
    letter: token.type,
    timeKind: token.time?.kind ?? null,
    numberClass: entry?.class ?? null,
    record: entry?.record ?? null,
    near: nearFrames(document.text, finding, spotOf(sentence, index, span), readers),
  };
}

/** The token that is asked about, in a row of tokens in which it stands alone: a number in text is parted from it. */
interface Spot {
  /** Of the sentence. */
  readonly token: number;
  readonly own: boolean;
  readonly tokens: readonly Token[];
  /** Of `tokens`. */
  readonly index: number;
}

function spotOf({ tokens }: Sentence, index: number, span: Span): Spot {
  const token = tokens[index] as Token;
  const within = contains(token.span, span) ? span : token.span;
  if (READERS[token.type]) return { token: index, own: true, tokens, index };
  const part = (start: number, end: number): readonly Token[] =>
    start < end ? [{ ...token, span: { start, end } }] : [];
  const before = part(token.span.start, within.start);
  const parted = [...before, ...part(within.start, within.end), ...part(within.end, token.span.end)];
  return { token: index, own: false, tokens: tokens.toSpliced(index, 1, ...parted), index: index + before.length };
}

/** The frames that fit here; else those that lack the fewest parts, then those that have most, in the order of the rules. */
function nearFrames(
  text: string,
  finding: SentenceFindings,
  spot: Spot,
  { rules, begins }: Readers,
): readonly NearFrame[] {
  const { sentence } = finding;
  const attempts = attemptsAt(rules, sentence, spot.token);
  const last = attempts.at(-1);
  if (spot.own && last?.fit && last.fit.outcome !== 'declined') {
    const read = last.fit.outcome === 'read' ? whyNoRecord(finding, sentence.tokens[spot.token]) : null;
    return [fitting(text, last.rule, { ...last.fit, message: read ?? last.fit.message })];
  }
  const declined = attempts.flatMap(({ rule, fit }) => (spot.own && fit ? [fitting(text, rule, fit)] : []));
  const stopped = attempts.flatMap(({ rule, line, fit }) => {
    if (spot.own && fit) return [];
    const parted = Array<string>(spot.tokens.length - sentence.tokens.length + 1).fill('T');
    const letters = spot.own ? line : line.toSpliced(spot.token, 1, ...parted);
    const near = partialMatch(rule.frame.parts, letters, spot.index, begins);
    return near ? [stoppedAt(text, rule, spot.tokens, near)] : [];
  });
  // All frames of deadlines are alike; the rule for times of this kind is the one that could have read it.
  const kind = sentence.tokens[spot.token]?.time?.kind;
  const ofKind = ({ rule }: NearFrame): number => (rule.id.endsWith(`/${kind}`) ? 0 : 1);
  const lacks = ({ matched, parts }: NearFrame): number => parts - matched;
  return [
    ...declined.sort((a, b) => ofKind(a) - ofKind(b)),
    ...stopped.sort((a, b) => lacks(a) - lacks(b) || b.matched - a.matched),
  ].slice(0, SHOWN);
}

/** What happened to a token that a rule does read. */
function whyNoRecord({ measures, deadlines, units }: SentenceFindings, token: Token | undefined): string {
  const read = [...measures, ...deadlines, ...units].some(({ tokens }) => tokens.some((one) => one === token));
  return read
    ? 'A later step left it out: a time before the plan bounds no work of it.'
    : 'Rules of this kind are not asked in this place.';
}

type Fitting = NonNullable<ReturnType<typeof attemptsAt>[number]['fit']>;

function fitting(text: string, rule: Rule<unknown>, { slots, outcome, message }: Fitting): NearFrame {
  const parts = rule.frame.parts.filter(({ required }) => required).length;
  return { rule: ruleView(rule), outcome, message, slots: slotViews(text, slots), matched: parts, parts, stops: [] };
}

function stoppedAt(text: string, rule: Rule<unknown>, tokens: readonly Token[], near: PartialMatch): NearFrame {
  const slots = near.slots.flatMap(({ name, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) return [];
    const span = { start: first.span.start, end: last.span.end };
    return [{ name, span, text: text.slice(span.start, span.end) }];
  });
  return {
    rule: ruleView(rule),
    outcome: 'stopped',
    message: null,
    slots: slots.sort((a, b) => a.span.start - b.span.start),
    matched: near.matched,
    parts: near.parts,
    stops: near.stops.map(({ part, at }) => {
      const stood = tokens[at];
      return { slot: part.slot, wants: readable(part.source), stood: stood ? tokenView(text, stood) : null };
    }),
  };
}
