import type { Tokenize } from '../lex/tokenize.js';
import { holding, holds } from '../lex/type-mask.js';
import { type Sentence, sentenceOf, withoutTokens } from '../phrases/sentence.js';
import type { Layout } from '../structure/layout.js';
import { apply, type RuleMatch } from './apply.js';
import { type DeadlineFact, deadlineRules } from './deadline/index.js';
import { type MeasureFact, measureRules } from './measure/index.js';
import type { QualitativeFact } from './qualitative/index.js';
import { readQualitative } from './qualitative/read.js';
import type { Refusal } from './rule.js';
import { type UnitFact, unitRules } from './unit/index.js';

/** What the rules read in one sentence or cell, before anything is resolved by its surroundings. */
export interface SentenceFindings {
  readonly sentence: Sentence;
  readonly measures: readonly RuleMatch<MeasureFact>[];
  readonly qualitative: readonly RuleMatch<QualitativeFact>[];
  readonly deadlines: readonly RuleMatch<DeadlineFact>[];
  readonly units: readonly RuleMatch<UnitFact>[];
  readonly refusals: readonly Refusal[];
}

/** Most sentences have no number; measure rules need not look at them. */
const NUMBER = holding('QCN');
const TIME = holding('D');
const NONE: readonly never[] = [];
/** Of most sentences nothing is read. */
const NOTHING = { measures: NONE, qualitative: NONE, deadlines: NONE, units: NONE, refusals: NONE } as const;

/** Every sentence, heading and cell of the plan read by all rules. A covering notice commits to nothing and is not read. */
export function readSentences(layout: Layout, tokenize: Tokenize): readonly SentenceFindings[] {
  const findings: SentenceFindings[] = [];
  for (const passage of layout.passages) {
    if (passage.zone === 'notice') continue;
    findings.push(read(sentenceOf(layout.folded, passage, tokenize)));
  }
  return findings;
}

/** Of a document up to so many characters all tokens are held; of a longer one those of sentences without facts, which are most, are not. */
const HELD_UP_TO = 200_000;

function read(sentence: Sentence): SentenceFindings {
  const found = readAll(sentence);
  const isEmpty =
    found.measures.length === 0 &&
    found.qualitative.length === 0 &&
    found.deadlines.length === 0 &&
    found.units.length === 0 &&
    found.refusals.length === 0;
  if (!isEmpty) return found;
  return { sentence: sentence.folded.length > HELD_UP_TO ? withoutTokens(sentence) : sentence, ...NOTHING };
}

function readAll(sentence: Sentence): SentenceFindings {
  const hasNumber = holds(sentence.typeMask, NUMBER);
  const hasDeadline = holds(sentence.typeMask, TIME) && (hasNumber || sentence.passage.zone !== 'preamble');
  const refusals: Refusal[] = [];
  return {
    sentence,
    refusals,
    measures: hasNumber ? apply(measureRules, sentence, refusals) : NONE,
    qualitative: readQualitative(sentence),
    units: apply(unitRules, sentence, refusals),
    deadlines: hasDeadline ? apply(deadlineRules, sentence, refusals) : NONE,
  };
}
