import type {
  DeadlineDifference,
  IndicatorChange,
  IndicatorDifference,
  PlanDifference,
  SectionDifference,
} from '../compare/index.js';
import type { Document, Measure } from '../model/index.js';
import { inLanguage } from './language/in-language.js';
import { type PlainMessage, say } from './language/say.js';
import { tally } from './language/tally.js';
import { cut, oneLine, pad } from './text-width.js';
import { writtenValue } from './value-text.js';

const SIGN: Readonly<Record<string, string>> = {
  added: '+',
  dropped: '-',
  raised: '↑',
  lowered: '↓',
  same: '=',
  reported: '✓',
  unclear: '?',
  reworded: '~',
  earlier: '↑',
  later: '↓',
  other: '?',
};

const headOf = ({ metadata, source }: Document): string =>
  `${metadata.region.name ?? ''} ${metadata.title ?? source.path} (${source.path})`.trim();

/** Values for parts of a region say which. */
const values = (measures: readonly Measure[]): string =>
  measures.map((measure) => (measure.scope === null ? '' : `${measure.scope} `) + writtenValue(measure)).join(', ');

/** How much of a long list of values is shown. */
const MOST_WIDTH = 60;

function indicatorLine({ indicator, change, note, before, after }: IndicatorDifference): string {
  const [old, now] = [cut(values(before), MOST_WIDTH), cut(values(after), MOST_WIDTH)];
  if (change === 'added') return `${indicator}: ${now}`;
  if (change === 'dropped') return `${indicator}: ${old}`;
  if (change === 'reported') return say('{indicator}: {old}, and now {now} reached', { indicator, old, now });
  if (change === 'unclear') return `${indicator}: ${old} | ${now} (${inLanguage(note ?? '')})`;
  return old === now ? `${indicator}: ${old}` : `${indicator}: ${old} → ${now}`;
}

const titled = (section: SectionDifference['before']): string => `${section?.marker ?? ''}${section?.title ?? ''}`;

function sectionLine({ change, before, after }: SectionDifference): string {
  if (change === 'reworded') return `${titled(before)} → ${titled(after)}`;
  return titled(after ?? before);
}

function deadlineLine({ before, after, change }: DeadlineDifference): string {
  const dates = [before, after].flatMap((one) => (one ? [one.deadline.text] : []));
  const moved = change === 'same' ? dates.slice(-1) : dates;
  return `${moved.join(' → ')}: ${(after ?? before)?.sentence ?? ''}`;
}

interface Part<T extends { readonly change: string }> {
  readonly head: PlainMessage;
  readonly found: readonly T[];
  readonly order: readonly T['change'][];
  readonly line: (one: T) => string;
}

const COUNTS_WIDTH = 12;

/** One part of the report: how many of each change, then a line each; what is the same is counted only, unless all is asked for. */
function* part<T extends { readonly change: string }>(
  { head, found, order, line }: Part<T>,
  all: boolean,
  width: number,
): Generator<string> {
  const counts = order.map((change) => [change, found.filter((one) => one.change === change)] as const);
  const said = tally(counts.filter(([, ones]) => ones.length > 0).map(([change, ones]) => [change, ones.length]));
  yield `\n${pad(say(head), COUNTS_WIDTH, 'left')}${said || say('none')}\n`;
  for (const [change, ones] of counts)
    if (all || change !== 'same')
      for (const one of ones) yield `  ${cut(`${SIGN[change] ?? ' '} ${oneLine(line(one))}`, width - 2)}\n`;
}

const INDICATOR_ORDER: readonly IndicatorChange[] = [
  'raised',
  'lowered',
  'reported',
  'unclear',
  'same',
  'added',
  'dropped',
];

/** For people: two plans, then what became of the first one's targets, sections and deadlines in the second. */
export function* diffReport(
  before: Document,
  after: Document,
  difference: PlanDifference,
  { all, width }: { readonly all: boolean; readonly width: number },
): Generator<string> {
  yield `A  ${headOf(before)}\nB  ${headOf(after)}\n`;
  const { indicators, sections, deadlines } = difference;
  yield* part({ head: 'targets', found: indicators, order: INDICATOR_ORDER, line: indicatorLine }, all, width);
  yield* part(
    { head: 'sections', found: sections, order: ['same', 'reworded', 'added', 'dropped'], line: sectionLine },
    all,
    width,
  );
  yield* part(
    {
      head: 'deadlines',
      found: deadlines,
      order: ['earlier', 'later', 'other', 'same', 'added', 'dropped'],
      line: deadlineLine,
    },
    all,
    width,
  );
  yield `\n${say('+ only in B, - only in A, = in both; ↑ raised or earlier, ↓ lowered or later, ✓ reported as reached, ~ reworded, ? see both')}\n`;
}
