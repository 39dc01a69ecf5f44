// npm run bench [-- --documents 10000] [--no-rivals]: how fast, how large, and what of it grows with what; as a Markdown table.
// Figures are of processor time unless they say otherwise, for other work on the machine disturbs that least.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../../.build/index.js';
import { makeCorpus } from './corpus.mjs';
import { madeNotice, readParts } from './made-notice.mjs';
import { rivals } from './rivals.mjs';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '500' }, 'no-rivals': { type: 'boolean', default: false } },
});
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'));
const row = (what, figure) => console.log(`| ${what} | ${figure} |`);
const whole = (number) => Math.round(number).toLocaleString('en');
const rate = (characters, milliseconds) => `${whole((characters / milliseconds) * 1000)} characters a second`;

/** The least processor time of several rounds, in milliseconds. */
function cpuOf(work, rounds = 3) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Runs the command; gives the processor and wall time it took, and its largest memory. */
function command(...words) {
  const run = spawnSync(process.execPath, ['--import', at('usage.mjs'), at('../../.build/cli/main.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`plan-extract ${words.join(' ')}: ${run.stderr}`);
  return JSON.parse(run.stderr.trim().split('\n').at(-1));
}

const notices = readdirSync(at('../../seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(at(`../../seeds/${name}`), 'utf8') }));
const sources = notices.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
const characters = notices.reduce((sum, { text }) => sum + text.length, 0);

function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  console.log(`${new Date().toISOString().slice(0, 10)}, ${model}, ${cpus().length} cores, ${whole(totalmem() / 2 ** 20)} MB, node ${process.version}\n`);
  console.log('| | |\n|---|---|');
}

function pipeline() {
  const work = () => sources.forEach(({ bytes, name }) => void extract(bytes, name));
  for (let i = 0; i < 10; i++) work();
  const spent = cpuOf(work, 20);
  row('the five notices, without storage', rate(characters, spent));
  return spent;
}

function corpus() {
  const made = makeCorpus(join(folder, 'corpus'), { documents: Number(values.documents) });
  const files = readdirSync(join(folder, 'corpus'), { recursive: true }).filter((name) => /\.txt$/i.test(name));
  let spent = 0;
  for (const name of files) {
    const bytes = readFileSync(join(folder, 'corpus', name));
    spent += cpuOf(() => void extract(bytes, name), 1);
  }
  const said = `${whole(made.documents)} made notices (${(made.bytes / 1e6).toFixed(1)} MB)`;
  row(`${said}, without storage`, rate(made.characters, spent));
  const one = command('ingest', 'corpus', '--db', 'one.db', '--jobs', '1');
  row('the same by the command, with storage, --jobs 1', `${rate(made.characters, one.cpu)}, peak memory ${one.megabytes} MB`);
  const two = command('ingest', 'corpus', '--db', 'two.db', '--jobs', '2');
  row('--jobs 2, wall time against --jobs 1', `${(one.wall / two.wall).toFixed(2)} times as fast (${whole(one.wall)} and ${whole(two.wall)} ms), peak memory ${two.megabytes} MB`);
  row('processor time of --jobs 2 against --jobs 1', (two.cpu / one.cpu).toFixed(2));
  const again = command('ingest', 'corpus', '--db', 'one.db', '--jobs', '1');
  row('again, nothing changed', `${whole(again.cpu)} ms, ${whole(again.wall)} ms on the wall`);
}

function startUp() {
  writeFileSync(join(folder, 'notice.txt'), sources[0].bytes);
  const least = (...words) => Math.min(...[1, 2, 3, 4, 5].map(() => command(...words).cpu));
  row('--help', `${whole(least('--help'))} ms`);
  row('ingest of one notice into a new database', `${whole(Math.min(...[1, 2, 3].map((i) => command('ingest', 'notice.txt', '--db', `n${i}.db`).cpu)))} ms`);
}

function curve() {
  const parts = readParts();
  let text = '';
  for (let seed = 1; text.length < 4_000_000; seed++) text += madeNotice(seed, parts);
  const bytes = Buffer.from(text);
  for (const kilobytes of [1, 10, 100, 1000, 10_000]) {
    const piece = bytes.subarray(0, kilobytes * 1000);
    const length = new TextDecoder().decode(piece).length;
    const spent = cpuOf(() => void extract(piece, 'one.txt'), kilobytes > 500 ? 2 : 30);
    row(`one document of ${whole(kilobytes)} kB`, `${((spent / length) * 1000).toFixed(2)} µs a character`);
  }
}

function others(own) {
  for (const [name, work] of Object.entries(rivals())) {
    work(notices[3].text.slice(0, 300));
    const spent = cpuOf(() => notices.forEach(({ text }) => void work(text)), 1);
    row(name, `${rate(characters, spent)}; plan-extract is ${(spent / own).toFixed(spent / own < 10 ? 1 : 0)} times as fast`);
  }
}

try {
  machine();
  const own = pipeline();
  if (!values['no-rivals']) others(own);
  startUp();
  corpus();
  curve();
  console.log(`\n${execFileSync(process.execPath, [at('stages.mjs')], { encoding: 'utf8', cwd: at('../..') })}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
