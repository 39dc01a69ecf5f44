import type { PlanHead } from '../model/index.js';
import { say } from './language/say.js';
import { plural } from './plural.js';
import { csvTable } from './print-rows.js';
import type { Found, Hit } from './search.js';
import { textTable } from './text-table.js';
import { oneLine } from './text-width.js';

interface Shape {
  readonly count?: boolean;
  readonly files?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** A plan with what it says; nothing where `mentions` is 0. */
interface PlanMentions {
  readonly plan: PlanHead;
  readonly mentions: number;
  readonly first: string | null;
}

const textOf = ({ document, passage }: Hit): string =>
  oneLine(document.text.slice(passage.stretch.span.start, passage.stretch.span.end));

/** What each plan says, boilerplate of its page aside. */
function mentionsIn(plans: readonly PlanHead[], hits: readonly Hit[]): readonly PlanMentions[] {
  const byDocument = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (hit.passage.stretch.role === 'boilerplate') continue;
    const known = byDocument.get(hit.document.id);
    if (known) known.push(hit);
    else byDocument.set(hit.document.id, [hit]);
  }
  return plans.map((plan) => {
    const own = (byDocument.get(plan.id) ?? []).sort(
      (a, b) => a.passage.stretch.span.start - b.passage.stretch.span.start,
    );
    const mentions = own.reduce((sum, { passage }) => sum + passage.marks.length, 0);
    // A sentence says more than the title or heading above it.
    const first = own.find(({ passage }) => passage.stretch.kind === 'task') ?? own[0];
    return { plan, mentions, first: first ? textOf(first) : null };
  });
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
  { hits }: Found,
  plans: readonly PlanHead[],
  shape: Shape,
): Promise<void> {
  const { writeToOutput } = await import('./output.js');
  const all = [...mentionsIn(plans, hits)].sort(byRegionAndYear);
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
