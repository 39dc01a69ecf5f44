// npm run bench [-- --documents 500] [--no-rivals]: how fast, how large, and what of it grows with what; as Markdown tables.
// Figures are of processor time, that of V8's own threads too, unless they say otherwise: other work on the machine disturbs that least.
// Run with the room for new objects that ingest gives its threads (--max-semi-space-size=32). The 10,000 made notices take a few minutes.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../../.build/index.js';
import { makeCorpus } from './corpus.mjs';
import { madeNotice, readParts } from './made-notice.mjs';
import { rivals } from './rivals.mjs';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '10000' }, 'no-rivals': { type: 'boolean', default: false } },
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

/** Runs the command; gives the milliseconds of processor time, its children's too, and of the clock, and the most memory of one process. */
function command(...words) {
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', process.execPath, at('../../.build/cli/main.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`plan-extract ${words.join(' ')}: ${run.stderr}`);
  const [user, system, wall, kilobytes] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall: wall * 1000, megabytes: Math.round(kilobytes / 1024) };
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

/** A process of its own for each kind of text, so that none is warm from another. */
function reading(which, input, density) {
  const words = ['--max-semi-space-size=32', at('reading.mjs'), which, ...(density === undefined ? [] : [String(density)])];
  return execFileSync(process.execPath, words, { encoding: 'utf8', input, maxBuffer: 1 << 30 });
}

/**
 * Real texts, the five notices, and made notices as dense with facts as real text: a character costs as much as there is to be read out of it, so
 * that figures of the made corpus alone, which has several times the facts, say little of real text.
 */
function realAndMade() {
  const real = JSON.parse(reading('real'));
  const rows = real.texts > 0 ? [['real texts', real]] : [];
  rows.push(['the five notices', JSON.parse(reading('five'))]);
  // Facts a character of real text, as measured where it is not at hand.
  const density = real.texts > 0 ? real.warm.facts / real.warm.characters : REAL_DENSITY;
  rows.push(['made notices as dense', JSON.parse(reading('made', reading('make', '', density)))]);
  console.log('\n| texts | | facts in 1,000 characters | first pass | warm | unseen, in a warm process | a fact, warm |\n|---|---|---|---|---|---|---|');
  for (const [name, { texts, first, warm, unseen }] of rows) {
    const speed = (pass) => (pass ? rate(pass.characters, pass.milliseconds) : '');
    const facts = ((warm.facts / warm.characters) * 1000).toFixed(1);
    const each = ((warm.milliseconds * 1000) / warm.facts).toFixed(0);
    console.log(`| ${name} | ${texts} | ${facts} | ${speed(first)} | ${speed(warm)} | ${speed(unseen)} | ${each} µs |`);
  }
  console.log();
}
const REAL_DENSITY = 0.0102;

/** The files of the corpus, with names as they stand below its folder. */
const corpusFiles = () =>
  readdirSync(join(folder, 'corpus'), { recursive: true })
    .filter((name) => /\.txt$/i.test(name))
    .sort();

/** Each document once, as a crawl is read: the first ones are slower than those that follow, and are counted. */
function corpus() {
  const made = makeCorpus(join(folder, 'corpus'), { documents: Number(values.documents) });
  let spent = 0;
  let clock = 0;
  for (const name of corpusFiles()) {
    const bytes = readFileSync(join(folder, 'corpus', name));
    const before = performance.now();
    spent += cpuOf(() => void extract(bytes, name), 1);
    clock += performance.now() - before;
  }
  const said = `${whole(made.documents)} made notices (${(made.bytes / 1e6).toFixed(1)} MB, ${whole(made.characters)} characters)`;
  row(`${said}, without storage`, `${rate(made.characters, spent)}, by the clock ${rate(made.characters, clock)}`);
  const one = command('ingest', 'corpus', '--db', 'one.db', '--jobs', '1');
  row('the same by the command, with storage, `--jobs 1`', `${rate(made.characters, one.cpu)}, by the clock ${rate(made.characters, one.wall)}, peak memory ${one.megabytes} MB`);
  const two = command('ingest', 'corpus', '--db', 'two.db', '--jobs', '2');
  row('`--jobs 2`', `by the clock ${rate(made.characters, two.wall)}: ${(one.wall / two.wall).toFixed(2)} times as fast as \`--jobs 1\` (${seconds(one)} and ${seconds(two)} s), peak memory ${two.megabytes} MB`);
  row('processor time of `--jobs 2` against `--jobs 1`', (two.cpu / one.cpu).toFixed(2));
  const again = command('ingest', 'corpus', '--db', 'one.db', '--jobs', '1');
  row('again, nothing changed', `${(again.wall / 1000).toFixed(2)} s by the clock, ${(again.cpu / 1000).toFixed(2)} s of processor time`);
}
const seconds = ({ wall }) => (wall / 1000).toFixed(1);

/** The five notices with storage: many times over, each time as other files, so that more than starting up is measured. */
function fiveStored() {
  mkdirSync(join(folder, 'five'));
  const times = 40;
  for (let i = 0; i < times; i++)
    for (const { name, bytes } of sources) writeFileSync(join(folder, 'five', `${i}-${name}`), Buffer.concat([bytes, Buffer.from(`\n${i}`)]));
  const { cpu } = command('ingest', 'five', '--db', 'five.db', '--jobs', '1');
  row(`the five notices, ${times} times over, with storage`, rate(characters * times, cpu));
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
  let ofTen = 0;
  for (const kilobytes of [1, 10, 100, 1000, 10_000]) {
    const piece = bytes.subarray(0, kilobytes * 1000);
    const length = new TextDecoder().decode(piece).length;
    // So often that what is left behind has to be cleared away also of the small ones.
    const times = Math.ceil(3000 / kilobytes);
    const spent = cpuOf(() => {
      for (let i = 0; i < times; i++) extract(piece, 'one.txt');
    });
    const each = (spent / times / length) * 1000;
    if (kilobytes === 10) ofTen = each;
    const against = kilobytes > 10 ? `, ${(each / ofTen).toFixed(2)} times that of 10 kB` : '';
    row(`one document of ${whole(kilobytes)} kB`, `${each.toFixed(2)} µs a character${against}`);
  }
}

function others(own) {
  for (const [name, work] of Object.entries(rivals())) {
    work(notices[3].text.slice(0, 300));
    const spent = cpuOf(() => notices.forEach(({ text }) => void work(text)), 1);
    row(name, `${rate(characters, spent)}; plan-extract is ${(spent / own).toFixed(spent / own < 10 ? 1 : 0)} times as fast`);
  }
}

/** The stages, over the notices of the repository and over a part of the corpus. */
function stages() {
  const run = (...words) => execFileSync(process.execPath, [at('stages.mjs'), ...words], { encoding: 'utf8', cwd: at('../..') });
  console.log(`\n${run()}`);
  mkdirSync(join(folder, 'some'));
  for (const [i, name] of corpusFiles().filter((_, i) => i % 25 === 0).entries())
    cpSync(join(folder, 'corpus', name), join(folder, 'some', `${i}.txt`));
  console.log(`Of the made notices:\n${run(join(folder, 'some'))}`);
}

try {
  machine();
  const own = pipeline();
  if (!values['no-rivals']) others(own);
  fiveStored();
  startUp();
  corpus();
  curve();
  realAndMade();
  stages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
