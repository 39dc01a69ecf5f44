import type { PlanHead } from '../model/index.js';
import type { FoundPassages } from './found-passages.js';
import { say } from './language/say.js';
import { plural } from './plural.js';
import { csvTable } from './print-rows.js';
import { textTable } from './text-table.js';
import { oneLine } from './text-width.js';

interface Shape {
  readonly count?: boolean;
  readonly files?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** What a plan says; nothing where `mentions` is 0. */
export interface Mentions {
  readonly mentions: number;
  readonly first: string | null;
}
interface PlanMentions extends Mentions {
  readonly plan: PlanHead;
}
const NONE: Mentions = { mentions: 0, first: null };

/** A text of its own: what is cut out of another keeps V8 from letting go of that. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** What a plan says, boilerplate of its page aside. */
export function mentionsIn({ document, passages }: FoundPassages): Mentions {
  const own = passages
    .filter(({ stretch }) => stretch.role !== 'boilerplate')
    .sort((a, b) => a.stretch.span.start - b.stretch.span.start || b.weight - a.weight);
  // A sentence says more than the title or heading above it.
  const first = own.find(({ stretch }) => stretch.kind === 'task') ?? own[0];
  return {
    mentions: own.reduce((sum, { marks }) => sum + marks.length, 0),
    first: first ? copied(oneLine(document.text.slice(first.stretch.span.start, first.stretch.span.end))) : null,
  };
}

const rowOf = ({ plan, mentions, first }: PlanMentions) => ({
  region: plan.region.name,
  region_code: plan.region.code,
  year: plan.year,
  title: plan.title,
  path: plan.path,
  document: plan.id,
  mentions,
  first_sentence: first,
});

/** A title that names its place says enough. */
function nameOf({ region, title, path }: PlanHead): string {
  const place = region.name ?? (region.level === '国家' ? '全国' : '');
  const name = title ?? path;
  return name.includes(place) ? name : `${place} ${name}`;
}

/** More names than people read are counted. */
const MOST_NAMES = 30;

const byRegionAndYear = ({ plan: a }: PlanMentions, { plan: b }: PlanMentions): number => {
  const [x, y] = [a, b].map(
    ({ region, year, path }) => `${region.code ?? '9'}${region.name ?? ''}${year ?? ''}${path}`,
  );
  return (x ?? '') < (y ?? '') ? -1 : 1;
};

function* lines(words: string, all: readonly PlanMentions[], width: number): Generator<string> {
  const said = all.filter(({ mentions }) => mentions > 0);
  const silent = all.filter(({ mentions }) => mentions === 0);
  yield `${say('{words}: {count} of {plans} mention it, {silent} do not', { words, count: said.length, plans: plural(all.length, 'plan'), silent: silent.length })}\n`;
  if (said.length > 0) {
    const table = textTable(
      [
        { head: 'region', align: 'left', atLeast: 6 },
        { head: 'year', align: 'right' },
        { head: 'plan', align: 'left', atLeast: 16 },
        { head: 'mentions', align: 'right' },
        { head: 'first sentence', align: 'left', atLeast: 30 },
      ],
      said.map(({ plan, mentions, first }) => [
        plan.region.name ?? (plan.region.level === '国家' ? '全国' : ''),
        String(plan.year ?? ''),
        plan.title ?? plan.path,
        String(mentions),
        first ?? '',
      ]),
      width,
    );
    yield `\n${table.join('\n')}\n`;
  }
  if (silent.length === 0) return;
  const more =
    silent.length > MOST_NAMES ? say(' and {more} more (--csv lists them)', { more: silent.length - MOST_NAMES }) : '';
  const names = silent.slice(0, MOST_NAMES).map(({ plan }) => nameOf(plan));
  yield `\n${say('not mentioned')} (${silent.length})${say(': ')}${names.join('、')}${more}\n`;
}

/** Writes which plans mention what was looked for, and which do not. */
export async function writeByPlan(
  words: string,
  found: ReadonlyMap<string, Mentions>,
  plans: readonly PlanHead[],
  shape: Shape,
): Promise<void> {
  const { writeToOutput } = await import('./output.js');
  const all = plans.map((plan) => ({ plan, ...(found.get(plan.id) ?? NONE) })).sort(byRegionAndYear);
  const said = all.filter(({ mentions }) => mentions > 0);
  const mentions = said.reduce((sum, one) => sum + one.mentions, 0);
  const counts = { mentions, plans: said.length, of: all.length };
  if (shape.count)
    await writeToOutput([
      shape.json
        ? `${JSON.stringify(counts)}\n`
        : `${say('{mentions} in {count} of {plans}', { mentions: plural(mentions, 'mention'), count: said.length, plans: plural(all.length, 'plan') })}\n`,
    ]);
  else if (shape.files) await writeToOutput([...new Set(said.map(({ plan }) => `${plan.path}\n`))].sort());
  else if (shape.json)
    await writeToOutput([`${JSON.stringify({ words, ...counts, documents: all.map(rowOf) }, null, 2)}\n`]);
  else if (shape.csv) await writeToOutput(csvTable(all.map(rowOf)));
  else await writeToOutput(lines(words, all, process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY));
}
