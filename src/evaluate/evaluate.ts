import { type Figures, figures } from './figures.js';
import { judgeDocument, type Trial } from './judge-document.js';
import type { Difference } from './judgement.js';
import { GoldError } from './locate.js';
import { add, type Tally } from './tally.js';

/** How good the extraction is: overall, for each document, and each single difference from the gold. */
export interface Evaluation {
  readonly overall: Figures;
  readonly documents: Readonly<Record<string, Figures>>;
  readonly differences: readonly Difference[];
  /** Gold that could not be used, by document. */
  readonly faults: Readonly<Record<string, string>>;
}

const NO_KIND = { both: 0, extra: 0, missed: 0, strict: 0, exact: 0, fields: {} } as const;
const NO_TALLY: Tally = {
  kinds: {
    sections: NO_KIND,
    measures: NO_KIND,
    deadlines: NO_KIND,
    responsibleUnits: NO_KIND,
    references: NO_KIND,
  },
  metadata: { right: 0, all: 0 },
  boilerplate: { both: 0, extra: 0, missed: 0 },
  cells: { right: 0, all: 0 },
};

/** Judges each trial; gold that does not fit its source is told as a fault and left out of the figures. */
export function evaluate(trials: Iterable<Trial>): Evaluation {
  let total = NO_TALLY;
  const documents = new Map<string, Figures>();
  const differences: Difference[] = [];
  const faults = new Map<string, string>();
  for (const trial of trials)
    try {
      const judged = judgeDocument(trial);
      total = add(total, judged.tally);
      documents.set(trial.name, figures(judged.tally));
      if (!trial.document) differences.push({ document: trial.name, kind: 'document', message: 'could not be read' });
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
