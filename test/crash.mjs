// Kills an ingest at random moments (kill -9) and looks at what is left:
//   node test/crash.mjs [--kills 200] [--seed 1]
// After each kill the database must be whole and hold whole documents only, and the next run must come to the same content
// as one that nothing disturbed. Half of the kills hit a new database, half one that is being written anew (--force); every fourth
// ingest reads in two threads.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openSqlite } from '../.build/store/sqlite.js';
import { openLibrary } from '../.build/store/index.js';
import { makeCorpus } from './bench/corpus.mjs';
import { chance } from './bench/made-notice.mjs';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });
const kills = Number(values.kills);
const luck = chance(Number(values.seed));
const PROGRAM = fileURLToPath(new URL('../.build/cli/main.js', import.meta.url));
/** Enough for several transactions. */
const DOCUMENTS = 48;

const folder = mkdtempSync(join(tmpdir(), 'plan-extract-crash-'));
makeCorpus(join(folder, 'notices'), { documents: DOCUMENTS, seed: Number(values.seed) });

/** Runs an ingest; `whenOpen` gets the process once it has its database open. Gives its status, null when it was killed. */
function ingest(db, words, whenOpen = () => {}) {
  return new Promise((done) => {
    const running = spawn(process.execPath, [PROGRAM, 'ingest', 'notices', '--db', db, '--verbose', ...words], { cwd: folder });
    running.on('close', done);
    let said = '';
    running.stderr.on('data', (words) => {
      const before = said;
      said += words;
      if (!before.includes('database open') && said.includes('database open')) whenOpen(running);
    });
  });
}

function contentOf(db) {
  const library = openLibrary(join(folder, db));
  try {
    return new Map([...library.documents()].map((document) => [document.id, JSON.stringify(document)]));
  } finally {
    library.close();
  }
}

/** What SQLite itself finds wrong with a file. */
function damageOf(db) {
  const file = openSqlite(join(folder, db));
  try {
    const found = file.pragma('integrity_check').map((row) => row.integrity_check);
    return [...found.filter((words) => words !== 'ok'), ...file.pragma('foreign_key_check').map((row) => JSON.stringify(row))];
  } finally {
    file.close();
  }
}

/** Its tables, views and indexes: those that an ingest sets aside must be there in the end. */
function schemaOf(db) {
  const file = openSqlite(join(folder, db), { readonly: true });
  try {
    return file.prepare('SELECT name FROM sqlite_schema ORDER BY name').pluck().all().join();
  } finally {
    file.close();
  }
}

/** A database that was never opened to the end has no tables yet, and that is well. */
function isEmpty(db) {
  const file = openSqlite(join(folder, db));
  try {
    return file.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  } finally {
    file.close();
  }
}

let opened = 0;
const status = await ingest('whole.db', [], () => {
  opened = performance.now();
});
if (status !== 0) throw new Error('The undisturbed ingest failed.');
const writing = performance.now() - opened;
const whole = contentOf('whole.db');
const tally = { corrupted: 0, halfDocuments: 0, different: 0, before: 0, within: 0, after: 0 };

/** One kill, and what came of it. */
async function trial(number) {
  const db = `${number}.db`;
  const words = [...(number % 2 === 0 ? [] : ['--force']), '--jobs', number % 4 < 3 ? '1' : '2'];
  if (number % 2 === 1) cpSync(join(folder, 'whole.db'), join(folder, db));
  await ingest(db, words, (running) => {
    setTimeout(() => running.kill('SIGKILL'), luck.next() * writing);
  });
  const damage = damageOf(db);
  if (damage.length > 0) tally.corrupted++;
  const found = isEmpty(db) ? new Map() : contentOf(db);
  tally[found.size === 0 ? 'before' : found.size === whole.size ? 'after' : 'within']++;
  const half = [...found].filter(([id, document]) => whole.get(id) !== document);
  if (half.length > 0 || (number % 2 === 1 && found.size < whole.size)) tally.halfDocuments++;
  const status = await ingest(db, []);
  const final = status === 0 ? contentOf(db) : new Map();
  const same = JSON.stringify([...final]) === JSON.stringify([...whole]) && schemaOf(db) === schemaOf('whole.db');
  if (!same || damageOf(db).length > 0) tally.different++;
  if (damage.length + half.length > 0) console.error(`kill ${number}:`, damage, half.map(([id]) => id));
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, db + end), { force: true });
}

for (let number = 0; number < kills; number++) await trial(number);
rmSync(folder, { recursive: true });
console.log(
  `${kills} kills (${tally.before} before the first document, ${tally.within} between, ${tally.after} with all documents there): ` +
    `${tally.corrupted} databases corrupted, ${tally.halfDocuments} with half documents, ` +
    `final content identical in ${kills - tally.different} of ${kills}`,
);
process.exitCode = tally.corrupted + tally.halfDocuments + tally.different > 0 ? 1 : 0;
