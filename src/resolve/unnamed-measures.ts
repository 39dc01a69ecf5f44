import type { Diagnostic } from '../model/index.js';
import type { ResolvedMeasure } from './measures.js';

/** Values of which nothing around them says, clearly enough, what they measure. */
export const unnamedMeasures = (measures: readonly ResolvedMeasure[]): readonly Diagnostic[] =>
  measures
    .filter(({ reading }) => reading.fact.subject === null)
    .map(({ reading: { fact, sentence } }) => ({
      severity: 'info',
      code: 'value-without-subject',
      message: `What ${sentence.folded.slice(fact.span.start, fact.span.end)} measures is not clear from what stands around it; it is kept without a subject. Read the sentence.`,
      span: fact.span,
    }));
