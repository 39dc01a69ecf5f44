import { contains, type Document, type Span, sourceName } from '../model/index.js';
import { withTokens } from '../phrases/sentence.js';
import type { Stages } from '../pipeline.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import { inSource } from '../structure/copy/restored.js';
import { type Explanation, RECORD_KINDS } from './explanation.js';
import { LETTER_MEANINGS } from './letters.js';
import { passageAt, placeOf } from './place.js';
import { readingsOf } from './readings.js';
import { type AnyRecord, brief, isFrame, recordsOf } from './records.js';
import { unreadAt } from './unread.js';
import { lineAndColumn, sourceText, tokenView } from './view.js';

/** What stands at an offset of the text, which must lie within it: all records that hold it, or why none does. */
export function explainOffset(stages: Stages, asked: number): Explanation {
  const records = recordsOf(stages.read);
  const offset = stages.copy.inCopy({ start: asked, end: asked + 1 }).start;
  const holding = records.filter((one) => !isFrame(one) && one.span.start <= offset && offset < one.span.end);
  return explained(stages, offset, holding, records);
}

/** One record; null when the document has none of that id. */
export function explainRecord(stages: Stages, id: string): Explanation | null {
  const records = recordsOf(stages.read);
  const record = records.find((one) => one.id === id);
  return record ? explained(stages, record.span.start, [record], records) : null;
}

function explained(
  stages: Stages,
  offset: number,
  asked: readonly AnyRecord[],
  records: readonly AnyRecord[],
): Explanation {
  const { read: document, layout } = stages;
  const { id, source, metadata, text } = document;
  const place = placeOf(document, layout, offset);
  const finding = findingAt(stages, offset);
  const around = asked[0]?.kind === RECORD_KINDS.t ? asked[0].span : place.passage?.span;
  const tokens = finding?.sentence.tokens ?? [];
  const letters = new Set(tokens.map(({ type }) => type));
  // A reference or a body may hold a number that is asked about; a measure or deadline has it.
  const answered = asked.some(({ kind }) => kind !== RECORD_KINDS.r);
  const found: Explanation = {
    document: { id, path: sourceName(source), title: metadata.title, inferred: metadata.inferred },
    period: metadata.period,
    place,
    tokens: tokens.map((token) => tokenView(text, token)),
    legend: [...letters].map((letter) => ({ letter, meaning: LETTER_MEANINGS[letter] })),
    readings: readingsOf(document, finding, asked, records),
    unread: finding && !answered ? unreadAt(document, finding, offset) : null,
    others: around ? recordsWithin(records, around, asked) : [],
    diagnostics: diagnosticsAt(document, around ?? { start: offset, end: offset + 1 }),
  };
  return inSourcePlaces(found, stages);
}

/** What was found in the reading copy, in the places of the source. */
function inSourcePlaces(found: Explanation, { copy, document: { text } }: Stages): Explanation {
  if (copy.same) return found;
  const moved = inSource(found, copy, text);
  const offset = copy.inSource({ start: found.place.offset, end: found.place.offset + 1 }).start;
  const readings = moved.readings.map((reading) => ({
    ...reading,
    records: reading.records.map((record) => ({
      ...record,
      fields: record.fields.map((field) => ({ ...field, from: field.from && sourceText(text, field.from.span) })),
    })),
  }));
  return { ...moved, place: { ...moved.place, offset, ...lineAndColumn(text, offset) }, readings };
}

const recordsWithin = (records: readonly AnyRecord[], around: Span, asked: readonly AnyRecord[]) =>
  records
    .filter((one) => !isFrame(one) && contains(around, one.span) && !asked.includes(one))
    .sort((a, b) => a.span.start - b.span.start)
    .map(brief);

/** What the rules found in the passage at an offset; null where they do not read. */
function findingAt({ layout, findings }: Stages, offset: number): SentenceFindings | null {
  const passage = passageAt(layout, offset);
  const found = findings.find(({ sentence }) => sentence.passage === passage);
  return found ? { ...found, sentence: withTokens(found.sentence) } : null;
}

/** What was found odd in a stretch of text, or in a place that it lies in. */
const diagnosticsAt = (document: Document, around: Span) =>
  document.diagnostics.filter(({ span }) => span !== null && (contains(around, span) || contains(span, around)));
