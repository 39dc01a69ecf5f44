import type { OwnWords } from '../lex/own-words.js';
import { tokenize } from '../lex/tokenize.js';
import type { Layout } from '../structure/layout.js';
import { type Application, apply } from './apply.js';
import { type DeadlineFact, deadlineRules } from './deadline/index.js';
import { type MeasureFact, measureRules } from './measure/index.js';
import { holding, type Refusal, type Sentence, sentenceOf } from './rule.js';
import { type UnitFact, unitRules } from './unit/index.js';

/** What the rules read in one sentence or cell, before anything is resolved by its surroundings. */
export interface SentenceFindings {
  readonly sentence: Sentence;
  readonly measures: readonly Application<MeasureFact>[];
  readonly deadlines: readonly Application<DeadlineFact>[];
  readonly units: readonly Application<UnitFact>[];
  readonly refusals: readonly Refusal[];
}

/** Most sentences have no number; measure rules need not look at them. */
const hasNumber = holding('QCN');
const hasTime = holding('D');

/** Every sentence, heading and cell of the plan read by all rules. A covering notice commits to nothing and is not read. */
export function readSentences(layout: Layout, own?: OwnWords): readonly SentenceFindings[] {
  return layout.passages
    .filter((passage) => passage.zone !== 'notice')
    .map((passage) => {
      const sentence = sentenceOf(layout.folded, tokenize(layout.folded, passage.span, own), passage, own);
      const bound = passage.zone !== 'preamble';
      const refusals: Refusal[] = [];
      return {
        sentence,
        refusals,
        measures: hasNumber(sentence) ? apply(measureRules, sentence, (refusal) => refusals.push(refusal)) : [],
        units: apply(unitRules, sentence),
        deadlines: hasTime(sentence) && (bound || hasNumber(sentence)) ? apply(deadlineRules, sentence) : [],
      };
    });
}
