// How what a command takes grows with the documents in the database (needs GNU time as /usr/bin/time):
//   node test/bench/growth.mjs FOLDER [--sizes 100,1000,5000,10000,20000] [--rounds 3] [--program .build/cli/main.js] [NAME…]
// FOLDER is filled with made notices and a database of each size, and used again by the next run; it takes 5 GB for 20,000. Figures are the least processor
// time of the rounds, that of child processes too, in seconds, and the most memory of one process in megabytes. Ingest, and the first search, which
// fills the search index, are of the documents that a size has more than the one before it, and so told by the document.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '100,1000,5000,10000,20000' },
    rounds: { type: 'string', default: '3' },
    program: { type: 'string', default: fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url)) },
  },
});
const [named, ...names] = positionals;
if (named === undefined) {
  console.error('Usage: node test/bench/growth.mjs FOLDER [--sizes 100,1000] [--rounds 3] [--program FILE] [NAME…]');
  process.exit(2);
}
const folder = resolve(named);
const sizes = values.sizes.split(',').map(Number);
const at = (...parts) => join(folder, ...parts);

/** Runs the program; gives the seconds of processor time and the megabytes that it took. */
function run(words) {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, resolve(values.program), ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`plan-extract ${words.join(' ')}: ${stderr}`);
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds: user + system, megabytes: kilobytes / 1024 };
}

const OUTPUT = 'written';
const exported = (format) => ['export', '--format', format, '--output', OUTPUT];
const COMMANDS = {
  'ingest, nothing new': null,
  'search 养老 床位 --limit 5': ['search', '养老', '床位', '--limit', '5'],
  'search 养老 --by plan': ['search', '养老', '--by', 'plan'],
  'compare': ['compare', '护理型床位占比', '--json'],
  'compare --indicators': ['compare', '--indicators', '--json'],
  'unusual': ['unusual', '--json'],
  'units --limit 5': ['units', '--limit', '5'],
  'units 财政 --limit 5': ['units', '财政', '--limit', '5'],
  'units 市民政局 --limit 5': ['units', '市民政局', '--limit', '5'],
  'measures --limit 5': ['measures', '--limit', '5'],
  'deadlines --limit 5': ['deadlines', '--limit', '5'],
  'tasks --limit 5': ['tasks', '--limit', '5'],
  'documents --limit 5': ['documents', '--limit', '5'],
  'references --limit 5': ['references', '--limit', '5'],
  ...Object.fromEntries(
    ['json', 'jsonl', 'csv', 'parquet', 'xlsx', 'brat', 'gold', 'facts'].map((format) => [`export ${format}`, exported(format)]),
  ),
  'report': ['report', '--output', OUTPUT],
  'report --split': ['report', '--split', '--output', OUTPUT],
};
const chosen = Object.entries(COMMANDS).filter(([name]) => names.length === 0 || names.some((one) => name.startsWith(one)));

if (!existsSync(at('corpus'))) makeCorpus(at('corpus'), { documents: Math.max(...sizes) });
/** The notices of the corpus stand in folders by hundreds. */
const hundreds = readdirSync(at('corpus')).sort().map((name) => join('corpus', name));

const cell = (all) => {
  const seconds = Math.min(...all.map((one) => one.seconds));
  return `${seconds.toFixed(2)} s, ${Math.round(Math.min(...all.map((one) => one.megabytes)))} MB`;
};
const perDocument = ({ seconds, megabytes }, documents) => `${((seconds / documents) * 1000).toFixed(1)} ms a document, ${Math.round(megabytes)} MB`;

/** The databases, each the one before it with more documents; what adding them took. */
function makeDatabases() {
  const added = { ingest: [], 'first search': [] };
  for (const [i, size] of sizes.entries()) {
    if (existsSync(at(`${size}.db`))) continue;
    const before = sizes[i - 1] ?? 0;
    rmSync(at('next.db'), { force: true });
    if (before > 0) copyFileSync(at(`${before}.db`), at('next.db'));
    const more = hundreds.slice(before / 100, size / 100);
    added.ingest.push(perDocument(run(['ingest', ...more, '--db', 'next.db', '--jobs', '1', '--quiet']), size - before));
    added['first search'].push(perDocument(run(['search', '养老', '--limit', '1', '--db', 'next.db']), size - before));
    renameSync(at('next.db'), at(`${size}.db`));
  }
  return Object.entries(added).filter(([, cells]) => cells.length === sizes.length);
}

const row = (name, cells) => console.log(`| ${[name, ...cells].join(' | ')} |`);
const madeRows = makeDatabases();
row('', sizes);
row('---', sizes.map(() => '---'));
for (const [name, cells] of madeRows) row(name, cells);
for (const [name, words] of chosen) {
  const cells = sizes.map((size) => {
    const all = Array.from({ length: Number(values.rounds) }, () => {
      const used = run([...(words ?? ['ingest', ...hundreds.slice(0, size / 100), '--quiet']), '--db', `${size}.db`]);
      rmSync(at(OUTPUT), { recursive: true, force: true });
      return used;
    });
    return cell(all);
  });
  row(name, cells);
}
