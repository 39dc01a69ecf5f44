import type { Document, Span } from '../model/index.js';
import type { Gold } from './gold.js';
import { judgeBoilerplate } from './judge-boilerplate.js';
import { judgeMetadata } from './judge-metadata.js';
import { judgeRecords } from './judge-records.js';
import { judgeTables } from './judge-tables.js';
import type { Difference, Remark } from './judgement.js';
import { KINDS } from './kinds.js';
import { locator } from './locate.js';
import type { Tally } from './tally.js';

/** A gold file with the text that it was made from and what was extracted; null when nothing could be. */
export interface EvaluationRun {
  readonly name: string;
  readonly gold: Gold;
  readonly source: string;
  readonly document: Document | null;
}

const NOTHING = {
  text: '',
  metadata: null,
  blocks: [],
  sections: [],
  measures: [],
  deadlines: [],
  responsibleUnits: [],
  references: [],
  tables: [],
} as const;

/** Partial gold says nothing of what a document is. */
const NOTHING_JUDGED = { counted: { right: 0, all: 0 }, differences: [] } as const;

const QUOTED_AT_MOST = 40;

/** Counts one document against its gold. Throws GoldError when the gold does not fit its source text. */
export function judgeDocument({ name, gold, source, document }: EvaluationRun): {
  readonly tally: Tally;
  readonly differences: readonly Difference[];
} {
  const extracted: Document | typeof NOTHING = document ?? NOTHING;
  const { text } = extracted;
  const locate = locator(source, text);
  const place = <G extends { readonly quote: string; readonly n: number }>(golds: readonly G[]) =>
    golds.map((item) => ({ gold: item, at: locate(item.quote, item.n) }));
  const quote = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + QUOTED_AT_MOST));
  const from = gold.document.scoredFrom === undefined ? 0 : (locate(gold.document.scoredFrom)?.start ?? 0);
  const scored = <T extends { readonly span: Span }>(records: readonly T[]) =>
    records.filter(({ span }) => span.start >= from);

  const { sections, references } = extracted;
  const kinds = {
    sections: judgeRecords(KINDS.sections, sections, place(gold.sections), quote, gold.partial),
    measures: judgeRecords(KINDS.measures, scored(extracted.measures), place(gold.measures), quote, gold.partial),
    deadlines: judgeRecords(KINDS.deadlines, scored(extracted.deadlines), place(gold.deadlines), quote, gold.partial),
    responsibleUnits: judgeRecords(
      KINDS.responsibleUnits,
      scored(extracted.responsibleUnits),
      place(gold.responsibleUnits),
      quote,
      gold.partial,
    ),
    references: judgeRecords(KINDS.references, references, place(gold.references), quote, gold.partial),
  };
  const metadata = gold.partial ? NOTHING_JUDGED : judgeMetadata(extracted.metadata, gold.document);
  const tables = judgeTables(extracted.tables, gold.tables);
  const said = (kind: string, remarks: readonly Remark[]): Difference[] =>
    remarks.map((remark) => ({ document: name, kind, ...remark }));
  return {
    tally: {
      kinds: {
        sections: kinds.sections.counted,
        measures: kinds.measures.counted,
        deadlines: kinds.deadlines.counted,
        responsibleUnits: kinds.responsibleUnits.counted,
        references: kinds.references.counted,
      },
      metadata: metadata.counted,
      boilerplate: gold.partial
        ? { both: 0, extra: 0, missed: 0 }
        : judgeBoilerplate(text, extracted.blocks, gold.document.boilerplate),
      cells: tables.counted,
    },
    differences: [
      ...Object.entries(kinds).flatMap(([kind, { differences }]) => said(kind, differences)),
      ...said('metadata', metadata.differences),
      ...said('table', tables.differences),
    ],
  };
}
