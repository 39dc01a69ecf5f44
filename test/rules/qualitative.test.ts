import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/lex/tokenize.js';
import { fold } from '../../src/lexicon/fold.js';
import { sentenceOf } from '../../src/phrases/sentence.js';
import { type QualitativeFact, qualitativeRules } from '../../src/rules/qualitative/index.js';
import { readQualitative } from '../../src/rules/qualitative/read.js';
import type { Passage } from '../../src/structure/layout.js';

/** The notation of the examples: `scope | subject relation what-it-is-related-to`; a subject that only the value before says is `?`. */
const notation = ({ scope, subject, relation, relatedTo }: QualitativeFact): string =>
  [...(scope === null ? [] : [scope, '|']), subject ?? '?', relation, ...(relatedTo === null ? [] : [relatedTo])].join(
    ' ',
  );

function read(text: string): string[] {
  const folded = fold(text);
  const span = { start: 0, end: folded.length };
  const passage: Passage = { span, kind: 'sentence', zone: 'body', section: null, paragraph: 0, cell: null };
  return readQualitative(sentenceOf(folded, passage, tokenize)).map(({ fact }) => notation(fact));
}

describe.each(qualitativeRules)('$id', ({ examples }) => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(0));
  test.each(examples)('%s', (text, ...facts) => expect(read(text)).toEqual(facts));
});
