import { sourceName } from '../model/index.js';
import type { Counts } from '../store/index.js';
import { type Failure, failureLine } from './failure.js';
import type { Ingested } from './ingest-files.js';
import { say, sayWord } from './language/say.js';
import { plural } from './plural.js';
import { type Column, textTable } from './text-table.js';
import { oneLine } from './text-width.js';

/** All that an ingest has to tell. */
export interface IngestReport {
  readonly database: string;
  readonly documents: readonly Ingested[];
  /** Paths in the database that lead nowhere any more; `pruned` when they were removed from it. */
  readonly gone: readonly string[];
  readonly pruned: boolean;
  readonly skipped: readonly string[];
  readonly failures: readonly Failure[];
  /** What failed as it did in an earlier run, and was not tried again. */
  readonly knownFailures: readonly Failure[];
}

const COUNTS: readonly (readonly [keyof Counts, Column])[] = [
  ['sections', { head: 'sections', short: 'sec', align: 'right' }],
  ['measures', { head: 'measures', short: 'mea', align: 'right' }],
  ['qualitativeTargets', { head: 'qualitative', short: 'qual', align: 'right' }],
  ['deadlines', { head: 'deadlines', short: 'due', align: 'right' }],
  ['responsibleUnits', { head: 'units', short: 'unit', align: 'right' }],
  ['references', { head: 'references', short: 'ref', align: 'right' }],
  ['tables', { head: 'tables', short: 'tab', align: 'right' }],
  ['numbers', { head: 'numbers', short: 'num', align: 'right' }],
  ['unexplained', { head: 'unexplained', short: '?', align: 'right' }],
  ['diagnostics', { head: 'diagnostics', short: 'diag', align: 'right' }],
];

const COLUMNS: readonly Column[] = [
  { head: 'state', align: 'left' },
  { head: 'title', align: 'left', atLeast: 10 },
  { head: 'region', align: 'left', atLeast: 6 },
  { head: 'year', align: 'right' },
  ...COUNTS.map(([, column]) => column),
];

const STATES = ['new', 'replaced', 'renamed', 'reread', 'unchanged', 'duplicate'] as const;

/** How many files came to what, and how much the documents hold together; what two files share is counted once. */
export function totals({ documents, failures, knownFailures, skipped, gone }: IngestReport) {
  const once = [...new Map(documents.map((document) => [document.id, document])).values()];
  const states = STATES.map((state) => [state, documents.filter((document) => document.state === state).length]);
  const counts = COUNTS.map(([key]) => [key, once.reduce((sum, document) => sum + document.counts[key], 0)]);
  return {
    documents: once.length,
    states: Object.fromEntries(states) as Record<(typeof STATES)[number], number>,
    counts: Object.fromEntries(counts) as Counts,
    skipped: skipped.length,
    gone: gone.length,
    failed: failures.length,
    failedBefore: knownFailures.length,
  };
}

/** The report for machines, without the class of anything that is only for people. */
export const ingestJson = (report: IngestReport): string =>
  `${JSON.stringify({ ...report, totals: totals(report) }, null, 2)}\n`;

const countCells = (counts: Counts): string[] => COUNTS.map(([key]) => String(counts[key]));

const documentRow = ({ state, title, path, part, region, year, counts }: Ingested): string[] => [
  sayWord(state),
  title ?? sourceName({ path, part }),
  region ?? '—',
  year === null ? '—' : String(year),
  ...countCells(counts),
];

const LISTED_AT_MOST = 10;
function listing(head: string, lines: readonly string[], atMost: number): string[] {
  if (lines.length === 0) return [];
  const more =
    lines.length > atMost ? [`  … ${say('and {more} more (--json lists all)', { more: lines.length - atMost })}`] : [];
  return ['', head, ...lines.slice(0, atMost).map((line) => `  ${oneLine(line)}`), ...more];
}

/** From this number on, documents with which nothing has happened are only counted. */
const MANY = 100;
const QUIET: readonly Ingested['state'][] = ['unchanged', 'reread'];

/** The documents to be listed, and a row for all others of each state. */
function parted(documents: readonly Ingested[]): readonly [readonly Ingested[], readonly string[][]] {
  const counts = QUIET.map((state) => [state, documents.filter((one) => one.state === state).length] as const);
  const left = counts.filter(([, count]) => count > 0);
  return [
    documents.filter(({ state }) => !QUIET.includes(state)),
    left.map(([state, count]) => [sayWord(state), say('{count} documents (--json lists all)', { count })]),
  ];
}

/** The report for people: a line a file, the totals, then whatever needs a word, and where the database is. */
export function ingestTable(report: IngestReport, width: number): string {
  const { documents, failures, knownFailures, skipped, gone, database } = report;
  const sum = totals(report);
  const failed = failures.map(({ path }) => [say('failed'), path]);
  const total = [say('total'), plural(sum.documents, 'document'), '', '', ...countCells(sum.counts)];
  const duplicates = documents.filter(({ duplicateOf }) => duplicateOf !== null);
  const renamed = documents.filter(({ renamedFrom }) => renamedFrom !== null);
  const [rows, left] = documents.length > MANY ? parted(documents) : [documents, []];
  return [
    ...textTable(COLUMNS, [...rows.map(documentRow), ...failed, ...left, total], width),
    ...listing(
      say('the same bytes under another name, kept once:'),
      duplicates.map(({ path, duplicateOf }) => `${path} = ${duplicateOf}`),
      LISTED_AT_MOST,
    ),
    ...listing(
      say('renamed:'),
      renamed.map(({ path, renamedFrom }) => `${renamedFrom} → ${path}`),
      LISTED_AT_MOST,
    ),
    ...listing(
      report.pruned
        ? say('gone, and removed from the database: {count}', { count: gone.length })
        : say('gone, but still in the database (--prune removes them): {count}', { count: gone.length }),
      gone,
      LISTED_AT_MOST,
    ),
    ...listing(
      say('skipped (other formats, links to folders or out of the folder): {count}', { count: skipped.length }),
      skipped,
      LISTED_AT_MOST,
    ),
    ...listing(
      say('failed before, and not tried again (--strict tells why): {count}', { count: knownFailures.length }),
      knownFailures.map(({ path, code }) => `${path} [${code}]`),
      LISTED_AT_MOST,
    ),
    ...listing(say('failed: {count}', { count: failures.length }), failures.map(failureLine), failures.length),
    '',
    documents.length > 0 ? say('database: {database}', { database }) : say('Nothing was stored.'),
    '',
  ].join('\n');
}
