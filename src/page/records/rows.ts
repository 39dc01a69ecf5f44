import type {
  DeadlineRow,
  DocumentCard,
  MeasureRow,
  QualitativeRow,
  RowBlock,
  RowPlace,
  UnitRow,
} from '../../report/contents.js';
import { contents, loadRowBlocks } from '../blocks.js';

/** A row with what its numbers stand for. */
type Full<Row extends RowPlace> = Omit<Row, 'document' | 'sentence' | 'heading'> & {
  readonly document: DocumentCard;
  readonly sentence: string;
  /** The headings above it, joined by ›; empty before the first heading. */
  readonly heading: string;
};
export type Measure = Full<MeasureRow>;
export type Qualitative = Full<QualitativeRow>;
export type Deadline = Full<DeadlineRow>;
export type Unit = Full<UnitRow>;

/** Every row of the report's tables. */
export interface Rows {
  readonly measures: readonly Measure[];
  readonly qualitative: readonly Qualitative[];
  readonly deadlines: readonly Deadline[];
  readonly units: readonly Unit[];
}

const full =
  ({ sentences, headings }: RowBlock) =>
  <Row extends RowPlace>(row: Row): Full<Row> => ({
    ...row,
    document: contents.documents[row.document] as DocumentCard,
    sentence: sentences[row.sentence] ?? '',
    heading: headings[row.heading] ?? '',
  });

function rowsOf(blocks: readonly RowBlock[]): Rows {
  return {
    measures: blocks.flatMap((block) => block.measures.map(full(block))),
    qualitative: blocks.flatMap((block) => block.qualitative.map(full(block))),
    deadlines: blocks.flatMap((block) => block.deadlines.map(full(block))),
    units: blocks.flatMap((block) => block.units.map(full(block))),
  };
}

let rows: Promise<Rows> | undefined;

/** The rows of all documents, unpacked when they are first asked for. */
export const loadRows = (): Promise<Rows> => {
  rows ??= loadRowBlocks().then(rowsOf);
  return rows;
};
