import type { Tokenize } from '../lex/tokenize.js';
import { bySpan, type LedgerEntry, type Section, type Span } from '../model/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Layout } from '../structure/layout.js';
import type { NumberRecord } from './number-record.js';
import { nextNumeral } from './numeral.js';
import { piecesOf } from './piece.js';
import { type PieceReader, pieceReader } from './piece-reader.js';
import { type NumberReading, numberReading } from './reading.js';

/**
 * Every number of a document in its one class, in reading order and without overlaps; what nothing explains is `unexplained`.
 * Numerals in words that count nothing (统一, 百姓; see NON_NUMBER_WORDS) have no entry. Time is linear in the text.
 */
export function ledger(
  layout: Layout,
  findings: readonly SentenceFindings[],
  measures: readonly NumberRecord[],
  deadlines: readonly NumberRecord[],
  tokenize: Tokenize,
): readonly LedgerEntry[] {
  const { text, folded } = layout;
  const readings = [
    ...recordReadings('measure', measures),
    ...recordReadings('deadline', deadlines),
    ...sectionReadings(layout.sections),
  ];
  const readingFrom = cursor(readings.sort(bySpan));
  const entries: LedgerEntry[] = [];
  let from = 0;
  for (const piece of piecesOf(layout, findings)) {
    // Made with the first number that no record or heading holds: most pieces have none.
    let read: PieceReader | undefined;
    for (let at = next(piece.span); at >= 0; at = next(piece.span)) {
      const known = readingFrom(at);
      let held = known;
      if (!held || held.span.start > at) {
        read ??= pieceReader(folded, piece, measures, tokenize);
        held = read(at, from, known?.span.start ?? folded.length);
      }
      const span = trimmed(folded, { start: Math.max(held.span.start, from), end: held.span.end });
      if (held.numberClass)
        entries.push({
          span,
          text: text.slice(span.start, span.end),
          class: held.numberClass,
          record: held.record ?? null,
        });
      from = Math.max(span.end, at + 1);
    }
  }
  return entries;

  function next({ start, end }: Span): number {
    return nextNumeral(folded, Math.max(from, start), end);
  }
}

const recordReadings = (
  numberClass: 'measure' | 'deadline',
  records: readonly NumberRecord[],
): readonly NumberReading[] => records.map(({ id, span }) => ({ numberClass, span, record: id }));

const sectionReadings = (sections: readonly Section[]): readonly NumberReading[] =>
  sections.flatMap(({ marker, span }) =>
    marker === null ? [] : [numberReading('section-number', span.start, span.start + marker.length)],
  );

/** Without the space that a date may take with it. */
function trimmed(folded: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && folded[last - 1] === ' ') last--;
  return { start, end: last };
}

/** The first reading that does not end before an offset; to be asked in reading order. */
function cursor(readings: readonly NumberReading[]): (at: number) => NumberReading | undefined {
  let index = 0;
  return (at) => {
    while (index < readings.length && (readings[index] as NumberReading).span.end <= at) index++;
    return readings[index];
  };
}
