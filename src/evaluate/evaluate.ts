import { type Figures, figures } from './figures.js';
import { type EvaluationRun, judgeDocument } from './judge-document.js';
import type { Difference } from './judgement.js';
import { GoldError } from './locate.js';
import { add, NO_TALLY } from './tally.js';

/** How good the extraction is: overall, for each document, and each single difference from the gold. */
export interface Evaluation {
  readonly overall: Figures;
  readonly documents: Readonly<Record<string, Figures>>;
  readonly differences: readonly Difference[];
  /** Gold that could not be used, by document. */
  readonly faults: Readonly<Record<string, string>>;
}

const unread = (document: string): Difference => ({
  ...{ document, kind: 'document', message: 'could not be read' },
  ...{ wrong: ['missed'], span: null, record: null },
});

/** Judges each trial; gold that does not fit its source is told as a fault and left out of the figures. */
export function evaluate(trials: Iterable<EvaluationRun>): Evaluation {
  let total = NO_TALLY;
  const documents = new Map<string, Figures>();
  const differences: Difference[] = [];
  const faults = new Map<string, string>();
  for (const trial of trials)
    try {
      const judged = judgeDocument(trial);
      total = add(total, judged.tally);
      documents.set(trial.name, figures(judged.tally));
      if (!trial.document) differences.push(unread(trial.name));
      differences.push(...judged.differences);
    } catch (error) {
      if (!(error instanceof GoldError)) throw error;
      faults.set(trial.name, error.message);
    }
  return {
    ...{ overall: figures(total), documents: Object.fromEntries(documents) },
    ...{ differences, faults: Object.fromEntries(faults) },
  };
}
