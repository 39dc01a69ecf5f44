import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/lex/tokenize.js';
import { fold } from '../../src/lexicon/fold.js';
import { sentenceOf } from '../../src/phrases/sentence.js';
import { extract } from '../../src/pipeline.js';
import { attach } from '../../src/resolve/attach/attach.js';
import { resolveScopes } from '../../src/resolve/scope.js';
import { apply } from '../../src/rules/apply.js';
import { type MeasureFact, measureRules } from '../../src/rules/measure/index.js';
import type { Passage } from '../../src/structure/layout.js';

/**
 * The notation of the examples: `scope | subject op value unit per denominator of base status`, what is absent left out;
 * a subject that only a table row could tell is `?`. A text of several lines is read as a whole document. An example without facts must stay silent.
 */
type Noted = Pick<MeasureFact, 'scope' | 'subject' | 'op' | 'value' | 'upper' | 'unit' | 'per' | 'base' | 'status'>;
const notation = ({ scope, subject, op, value, upper, unit, per, base, status }: Noted): string =>
  [
    ...(scope === null ? [] : [scope, '|']),
    subject ?? '?',
    op,
    upper === null ? value : `${value}—${upper}`,
    ...(unit === '' ? [] : [unit ?? '?']),
    ...(per === null ? [] : ['per', per]),
    ...(base === null ? [] : ['of', base]),
    ...(status === null ? [] : [status]),
  ].join(' ');

/** A text of several lines, a table say, is read as a document. */
const readDocument = (text: string): string[] =>
  extract(new TextEncoder().encode(text), 'example.txt').measures.map(notation);

/** A sentence read by the whole ordered list, with the subjects and scopes that its own sentence gives. */
function read(text: string): string[] {
  const folded = fold(text);
  const span = { start: 0, end: folded.length };
  const passage: Passage = { span, kind: 'sentence', zone: 'body', section: null, paragraph: 0, cell: null };
  const sentence = sentenceOf(folded, passage, tokenize);
  const readings = [...apply(measureRules, sentence)]
    .sort((a, b) => a.fact.span.start - b.fact.span.start)
    .map((match) => ({ fact: match.fact, match, sentence, confidence: 1 }));
  return resolveScopes(attach(readings)).map(({ fact }) => notation(fact));
}

describe.each(measureRules)('$id', ({ examples }) => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(0));
  test.each(examples)('%s', (text, ...facts) =>
    expect(text.includes('\n') ? readDocument(text) : read(text)).toEqual(facts),
  );
});
