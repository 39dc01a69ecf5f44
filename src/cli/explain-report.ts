import type { Explanation, FieldView, FrameReading, Place, RecordView, RuleView } from '../explain/index.js';
import { fieldName, fieldValue, stepName } from './language/field-name.js';
import { inLanguage } from './language/in-language.js';
import { type PlainMessage, say, sayWord } from './language/say.js';
import type { SpanMarks } from './marked-text.js';
import { extent, passageLines, slotMarks } from './passage-lines.js';
import { LABEL, labelled, quote } from './report-line.js';
import { oneLine, pad, textWidth } from './text-width.js';
import { unreadLines } from './unread-lines.js';

const WHY_UNREAD: Readonly<Record<NonNullable<Place['unreadBecause']>, PlainMessage>> = {
  blank: 'between two blocks: nothing stands here',
  'no-sentence': 'rules do not read blocks of this role, only sentences, headings and table cells of the plan',
  'covering-notice': 'a covering notice commits to nothing: rules do not read it, only its references are taken',
};

/** Everything that an explanation says, for people. `width` is the terminal's. */
export function explainReport(explanation: Explanation, width: number): string {
  const { readings, unread, others } = explanation;
  const parts = [
    whereLines(explanation),
    tokenLines(explanation, width),
    ...readings.map((reading) => readingLines(explanation, reading, width)),
    unread ? unreadLines(explanation, unread, width) : [],
    otherLines(explanation),
  ].filter((lines) => lines.length > 0);
  const silent = readings.length === 0 && unread === null && others.length === 0 && explanation.tokens.length > 0;
  if (silent) parts.push([say('No record was read in this passage.')]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function whereLines({ document, period, place, diagnostics }: Explanation): string[] {
  const { passage } = place;
  const kind = passage?.column
    ? say('cell of the column {column}', { column: passage.column })
    : sayWord(passage?.kind ?? 'no sentence');
  const zone = passage
    ? say(', {zone}, offsets {start} to {end}', { zone: sayWord(passage.zone), ...passage.span })
    : '';
  return [
    labelled('document', [document.id, document.path, document.title].filter((one) => one !== null).join('  ')),
    ...(document.inferred.length > 0
      ? [
          labelled(
            'inferred',
            document.inferred
              .map(({ field, by }) => say('{field} by {by}', { field: fieldName(field), by: stepName(by) }))
              .join(say(', ')),
          ),
        ]
      : []),
    ...(period.start
      ? [labelled('period', say('{start} to {end}', { start: period.start, end: period.end ?? say('an open end') }))]
      : []),
    labelled(
      'place',
      say('line {line}, column {column}, offset {offset}', {
        line: place.line,
        column: place.column,
        offset: place.offset,
      }),
    ),
    labelled('block', `${sayWord(place.role ?? 'none')}: ${kind}${zone}`),
    ...(place.where && !place.where.startsWith('line ') ? [labelled('source', place.where)] : []),
    ...(place.section ? [labelled('section', place.section)] : []),
    ...(place.task ? [labelled('task', place.task)] : []),
    ...(place.unreadBecause ? [labelled('not read', say(WHY_UNREAD[place.unreadBecause]))] : []),
    ...diagnostics.map(({ severity, code, message }) =>
      labelled(severity, `${oneLine(inLanguage(message))} [${code}]`),
    ),
  ];
}

function tokenLines(explanation: Explanation, width: number): string[] {
  const { tokens, legend, place } = explanation;
  const point = { start: place.offset, end: place.offset + 1 };
  const marks: readonly SpanMarks[] = [
    { name: say('letters'), marks: tokens.map(({ letter, span }) => ({ span, sign: letter, once: true })) },
    { name: say('offset'), marks: [{ span: point, sign: '^', once: true }] },
  ];
  const lines = passageLines(explanation, point, marks, width);
  return [
    ...lines,
    ...(legend.length > 0 ? [''] : []),
    ...legend.map(({ letter, meaning }) => `  ${letter}  ${inLanguage(meaning)}`),
  ];
}

function ruleLines({ id, frame, example }: RuleView): string[] {
  const facts = example && example.facts.length > 0 ? example.facts.join('; ') : say('nothing');
  return [
    labelled('rule', id),
    ...(example ? [labelled('as in', `${oneLine(example.text)} → ${facts}`)] : []),
    labelled('frame', frame),
  ];
}

function readingLines(explanation: Explanation, { rule, slots, records }: FrameReading, width: number): string[] {
  const [first] = records;
  if (!first) return [];
  const marks = slotMarks(slots);
  return [
    ...(rule ? [...ruleLines(rule), '', ...passageLines(explanation, extent(slots, first.span), marks, width)] : []),
    ...records.flatMap((record, i) => [...(rule || i > 0 ? [''] : []), ...recordLines(record)]),
  ];
}

function recordLines({ kind, id, text, fields }: RecordView): string[] {
  const said = fields.flatMap((field) =>
    field.value === null ? [] : [{ field, value: quote(fieldValue(field.name, field.value)) }],
  );
  // That nobody has looked at a record is nothing that its text leaves out.
  const unsaid = fields.flatMap(({ name, value }) => (value === null && name !== 'reviewed' ? [name] : []));
  const widest = Math.max(0, ...said.map(({ value }) => textWidth(value)));
  return [
    labelled(kind, `${quote(text)}  ${id}`),
    ...said.map(({ field, value }) =>
      `  ${pad(fieldName(field.name), LABEL - 2, 'left')}${pad(value, widest, 'left')}  ${origin(field)}`.trimEnd(),
    ),
    ...(unsaid.length > 0 ? [`  ${say('not said: {fields}', { fields: unsaid.map(fieldName).join(say(', ')) })}`] : []),
  ];
}

const origin = ({ by, from }: FieldView): string =>
  [by ?? '', from ? say('from {words} (line {line})', { words: quote(from.text), line: from.line }) : '']
    .filter((one) => one !== '')
    .join(', ');

const LISTED_AT_MOST = 12;

/** The other records of the passage; of many, those around the offset. */
function otherLines({ others, readings, place }: Explanation): string[] {
  if (others.length === 0) return [];
  const behind = others.findIndex(({ span }) => span.start >= place.offset);
  const middle = (behind < 0 ? others.length : behind) - LISTED_AT_MOST / 2;
  const from = Math.max(0, Math.min(middle, others.length - LISTED_AT_MOST));
  const listed = others.slice(from, from + LISTED_AT_MOST);
  const more = others.length - listed.length;
  return [
    say(readings.length > 0 ? 'Also read here:' : 'Read here:'),
    ...listed.map(
      ({ kind, text, id }) => `  ${pad(sayWord(kind), 16, 'left')}  ${pad(quote(text), 24, 'left')}  ${id}`,
    ),
    ...(more > 0 ? [`  … ${say('and {more} more (--json lists all)', { more })}`] : []),
  ];
}
