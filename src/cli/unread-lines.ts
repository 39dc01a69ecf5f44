import type { Explanation, NearFrame, Stop, Unread } from '../explain/index.js';
import type { Span } from '../model/index.js';
import { extent, passageLines, slotMarks } from './passage-lines.js';
import { labelled, quote } from './report-line.js';
import { cut } from './text-width.js';

const LONGEST_PART = 72;

/** What no record holds, and the frames that came closest to it. */
export function unreadLines(explanation: Explanation, unread: Unread, width: number): string[] {
  const { text, span, letter, numberClass, record, near } = unread;
  const kind = unread.timeKind ? `: ${unread.timeKind}` : '';
  const meaning = explanation.legend.find((one) => one.letter === letter)?.meaning.replace(/ \(.*$/, '') ?? '';
  return [
    labelled('no record', `holds ${quote(text)} (${letter}, ${meaning}${kind})`),
    ...(numberClass ? [labelled('ledger', record ? `${numberClass}, of ${record}` : numberClass)] : []),
    ...(near.length === 0 ? [labelled('', 'No rule has a frame that could begin here.')] : []),
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
  const far = outcome === 'stopped' ? `${matched} of its ${parts} parts match` : OUTCOMES[outcome];
  const shown = slots.length > 0 ? passageLines(explanation, extent(slots, span), slotMarks(slots), width) : [];
  return [
    labelled(outcome === 'stopped' ? 'closest' : 'rule', `${rule.id}: ${far}`),
    ...(message ? [labelled('', message)] : []),
    ...stops.map(stopLine),
    ...shown,
  ];
}

function stopLine({ slot, wants, stood }: Stop): string {
  const part = cut(slot ? `${slot}, ${wants}` : wants, LONGEST_PART);
  return labelled(
    '',
    `stopped at ${part}: ${stood ? `${stood.letter} ${quote(stood.text)}` : 'the edge of the sentence'} stands there`,
  );
}
