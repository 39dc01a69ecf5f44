import type { Explanation, NearFrame, Stop, Unread } from '../explain/index.js';
import type { Span } from '../model/index.js';
import { inLanguage } from './language/in-language.js';
import { type PlainMessage, say, sayWord } from './language/say.js';
import { extent, passageLines, slotMarks } from './passage-lines.js';
import { labelled, quote } from './report-line.js';
import { cut } from './text-width.js';

const LONGEST_PART = 72;

/** What no record holds, and the frames that came closest to it. */
export function unreadLines(explanation: Explanation, unread: Unread, width: number): string[] {
  const { text, span, letter, numberClass, record, near } = unread;
  const kind = unread.timeKind ? `: ${unread.timeKind}` : '';
  const legendMeaning = explanation.legend.find((one) => one.letter === letter)?.meaning ?? '';
  const meaning = inLanguage(legendMeaning).replace(/ ?[（(].*$/u, '');
  return [
    labelled(
      'no record',
      say('holds {words} ({letter}, {meaning}{kind})', { words: quote(text), letter, meaning, kind }),
    ),
    ...(numberClass
      ? [
          labelled(
            'ledger',
            record ? say('{class}, of {record}', { class: sayWord(numberClass), record }) : sayWord(numberClass),
          ),
        ]
      : []),
    ...(near.length === 0 ? [labelled('', say('No rule has a frame that could begin here.'))] : []),
    ...near.flatMap((frame) => ['', ...nearLines(explanation, frame, span, width)]),
  ];
}

const OUTCOMES: Readonly<Record<NearFrame['outcome'], PlainMessage>> = {
  read: 'fits, and its rule reads it',
  refused: 'fits, and refuses to guess',
  declined: 'fits, and its rule makes nothing of it',
  stopped: 'stops',
};

function nearLines(explanation: Explanation, near: NearFrame, span: Span, width: number): string[] {
  const { rule, outcome, message, slots, matched, parts, stops } = near;
  const far =
    outcome === 'stopped' ? say('{matched} of its {parts} parts match', { matched, parts }) : say(OUTCOMES[outcome]);
  const shown = slots.length > 0 ? passageLines(explanation, extent(slots, span), slotMarks(slots), width) : [];
  return [
    labelled(outcome === 'stopped' ? 'closest' : 'rule', `${rule.id}: ${far}`),
    ...(message ? [labelled('', inLanguage(message))] : []),
    ...stops.map(stopLine),
    ...shown,
  ];
}

function stopLine({ slot, wants, stood }: Stop): string {
  const part = cut(slot ? `${slot}, ${wants}` : wants, LONGEST_PART);
  return labelled(
    '',
    say('stopped at {part}: {stood} stands there', {
      part,
      stood: stood ? `${stood.letter} ${quote(stood.text)}` : say('the edge of the sentence'),
    }),
  );
}
