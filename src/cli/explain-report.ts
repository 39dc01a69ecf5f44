import type {
  Explanation,
  FieldView,
  FrameReading,
  NearFrame,
  Place,
  RecordView,
  RuleView,
  SlotView,
  Stop,
  Unread,
} from '../explain/index.js';
import type { Span } from '../model/index.js';
import { type RulerMarks, ruler } from './ruler.js';
import { cut, oneLine, pad, textWidth } from './text-width.js';

const LABEL = 12;
const QUOTED = 40;
const LONGEST_PART = 72;

const labelled = (label: string, text: string): string =>
  `${pad(label === '' ? '' : `${label}  `, LABEL, 'left')}${text}`.trimEnd();
const under = (text: string): string => labelled('', text);
const quote = (text: string): string => cut(oneLine(text), QUOTED);

const WHY_UNREAD: Readonly<Record<NonNullable<Place['unreadBecause']>, string>> = {
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
  if (silent) parts.push(['No record was read in this passage.']);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function whereLines({ document, period, place, diagnostics }: Explanation): string[] {
  const { passage } = place;
  const kind = passage?.column ? `cell of the column ${passage.column}` : (passage?.kind ?? 'no sentence');
  const zone = passage ? `, ${passage.zone}, offsets ${passage.span.start} to ${passage.span.end}` : '';
  return [
    labelled('document', [document.id, document.path, document.title].filter((one) => one !== null).join('  ')),
    ...(period.start ? [labelled('period', `${period.start} to ${period.end ?? 'an open end'}`)] : []),
    labelled('place', `line ${place.line}, column ${place.column}, offset ${place.offset}`),
    labelled('block', `${place.role ?? 'none'}: ${kind}${zone}`),
    ...(place.section ? [labelled('section', place.section)] : []),
    ...(place.task ? [labelled('task', place.task)] : []),
    ...(place.unreadBecause ? [labelled('not read', WHY_UNREAD[place.unreadBecause])] : []),
    ...diagnostics.map(({ severity, code, message }) => labelled(severity, `${oneLine(message)} [${code}]`)),
  ];
}

/** So much of a long passage is shown on both sides of what is asked about. */
const CONTEXT = 160;
const LONGEST = 480;

/** A passage, or what of it stands around a span, under the rulers. */
function passageLines({ place }: Explanation, focus: Span, marks: readonly RulerMarks[], width: number): string[] {
  const { passage } = place;
  if (!passage) return [];
  const { text, span } = passage;
  const whole = text.length <= LONGEST;
  // A slot may reach back over thousands of characters: the end of what is asked about, the value, stays in sight.
  const last = Math.min(focus.end, span.end);
  const first = Math.max(focus.start, last - LONGEST);
  const start = whole ? span.start : Math.max(span.start, first - CONTEXT);
  const end = whole ? span.end : Math.min(span.end, last + CONTEXT);
  const rows = ruler(text.slice(start - span.start, end - span.start), start, marks, width);
  return [
    ...(start > span.start ? [`  … ${start - span.start} characters before`] : []),
    ...rows,
    ...(end < span.end ? [`  … ${span.end - end} characters more`] : []),
  ];
}

function tokenLines(explanation: Explanation, width: number): string[] {
  const { tokens, legend, place } = explanation;
  const point = { start: place.offset, end: place.offset + 1 };
  const marks: readonly RulerMarks[] = [
    { name: 'letters', marks: tokens.map(({ letter, span }) => ({ span, sign: letter, once: true })) },
    { name: 'offset', marks: [{ span: point, sign: '^', once: true }] },
  ];
  const lines = passageLines(explanation, point, marks, width);
  return [
    ...lines,
    ...(legend.length > 0 ? [''] : []),
    ...legend.map(({ letter, meaning }) => `  ${letter}  ${meaning}`),
  ];
}

const slotMarks = (slots: readonly SlotView[]): readonly RulerMarks[] =>
  slots.map(({ name, span }) => ({ name, marks: [{ span, sign: '^' }] }));

const extent = (slots: readonly SlotView[], other: Span): Span => ({
  start: Math.min(other.start, ...slots.map(({ span }) => span.start)),
  end: Math.max(other.end, ...slots.map(({ span }) => span.end)),
});

function ruleLines({ id, frame, example }: RuleView): string[] {
  const facts = example && example.facts.length > 0 ? example.facts.join('; ') : 'nothing';
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
  const said = fields.flatMap((field) => (field.value === null ? [] : [{ field, value: quote(String(field.value)) }]));
  const unsaid = fields.filter(({ value }) => value === null).map(({ name }) => name);
  const widest = Math.max(0, ...said.map(({ value }) => textWidth(value)));
  return [
    labelled(kind, `${quote(text)}  ${id}`),
    ...said.map(({ field, value }) =>
      `  ${pad(field.name, LABEL - 2, 'left')}${pad(value, widest, 'left')}  ${origin(field)}`.trimEnd(),
    ),
    ...(unsaid.length > 0 ? [`  not said: ${unsaid.join(', ')}`] : []),
  ];
}

const origin = ({ by, from }: FieldView): string =>
  [by ?? '', from ? `from ${quote(from.text)} (line ${from.line})` : ''].filter((one) => one !== '').join(', ');

function unreadLines(explanation: Explanation, unread: Unread, width: number): string[] {
  const { text, span, letter, numberClass, record, near } = unread;
  const meaning = explanation.legend.find((one) => one.letter === letter)?.meaning.replace(/ \(.*$/, '') ?? '';
  return [
    labelled('no record', `holds ${quote(text)} (${letter}, ${meaning})`),
    ...(numberClass ? [labelled('ledger', record ? `${numberClass}, of ${record}` : numberClass)] : []),
    ...(near.length === 0 ? [under('No rule has a frame that could begin here.')] : []),
    ...near.flatMap((frame) => ['', ...nearLines(explanation, frame, span, width)]),
  ];
}

const OUTCOMES: Readonly<Record<NearFrame['outcome'], string>> = {
  read: 'fits, and its rule reads it',
  refused: 'fits, and refuses to guess',
  declined: 'fits, and its rule makes nothing of it',
  stopped: 'stops',
};

function nearLines(explanation: Explanation, near: NearFrame, span: Span, width: number): string[] {
  const { rule, outcome, message, slots, matched, parts, stops } = near;
  const far = outcome === 'stopped' ? `${matched} of the ${parts} parts that it needs match` : OUTCOMES[outcome];
  const shown = slots.length > 0 ? passageLines(explanation, extent(slots, span), slotMarks(slots), width) : [];
  return [
    labelled(outcome === 'stopped' ? 'closest' : 'rule', `${rule.id}: ${far}`),
    ...(message ? [under(message)] : []),
    ...stops.map(stopLine),
    ...shown,
  ];
}

function stopLine({ slot, wants, stood }: Stop): string {
  const part = cut(slot ? `${slot}, ${wants}` : wants, LONGEST_PART);
  return under(
    `stopped at ${part}: ${stood ? `${stood.letter} ${quote(stood.text)}` : 'the edge of the sentence'} stands there`,
  );
}

function otherLines({ others, readings }: Explanation): string[] {
  if (others.length === 0) return [];
  const head = readings.length > 0 ? 'Also read here:' : 'Read here:';
  return [
    head,
    ...others.map(({ kind, text, id }) => `  ${pad(kind, 16, 'left')}  ${pad(quote(text), 24, 'left')}  ${id}`),
  ];
}
