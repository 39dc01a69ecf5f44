// Kills (kill -9) what writes over something older at random moments, and looks at what is left:
//   node test/kills.mjs [--kills 50] [--seed 1] [--signal SIGINT] [NAME…]   (those whose names begin so)
// An output must be the old one or the new one, whole; a database sound, with whole documents only, and of its old or its new version. The
// next run must come to what one comes to that nothing disturbed, and leave nothing beside it. Ingests are killed by test/crash.mjs.
// With --signal a run is asked twice to end, as by Ctrl-C, and told is how long it took at most from the second time on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openLibrary } from '../.build/store/index.js';
import { APPLICATION_ID } from '../.build/store/schema.js';
import { MIGRATIONS } from '../.build/store/steps/index.js';
import { openSqlite } from '../.build/store/sqlite.js';
import { makeCorpus } from './bench/corpus.mjs';
import { chance } from './bench/made-notice.mjs';

const { values, positionals } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' }, signal: { type: 'string', default: 'SIGKILL' } },
  allowPositionals: true,
});
const kills = Number(values.kills);
const luck = chance(Number(values.seed));
const PROGRAM = fileURLToPath(new URL('../.build/cli/main.js', import.meta.url));
/** Before this nothing of ours runs. */
const STARTING_MS = 120;
/** Who presses Ctrl-C twice takes so long. */
const AGAIN_MS = 200;

const folder = mkdtempSync(join(tmpdir(), 'plan-extract-kills-'));
const at = (...names) => join(folder, ...names);
makeCorpus(at('many'), { documents: 24, seed: Number(values.seed) });
cpSync(at('many'), at('few'), { recursive: true });
const filesIn = (name) => readdirSync(at(name), { recursive: true }).filter((file) => statSync(at(name, file)).isFile());
for (const file of filesIn('few').sort().slice(0, 12)) rmSync(at('few', file));

/** Runs the program to its end. */
function run(words) {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
}

/** The longest that a run went on after it was asked to end, for the second time where it may refuse the first. */
let longest = 0;

/** Runs it for so long at most; was it ended? */
function runFor(words, milliseconds) {
  return new Promise((done) => {
    const running = spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, stdio: 'ignore' });
    let asked = null;
    const ask = () => {
      asked = performance.now();
      running.kill(values.signal);
    };
    const clocks = [setTimeout(ask, milliseconds)];
    if (values.signal !== 'SIGKILL') clocks.push(setTimeout(ask, milliseconds + AGAIN_MS));
    running.on('close', (status, signal) => {
      clocks.forEach(clearTimeout);
      if (asked !== null) longest = Math.max(longest, performance.now() - asked);
      done(signal !== null || status > 128);
    });
  });
}

/** What stands at a path: the digest of a file, or of all in a folder; nothing is no content that anything has. */
function contentAt(path) {
  if (!existsSync(path)) return 'nothing';
  if (!statSync(path).isDirectory()) return createHash('sha256').update(readFileSync(path)).digest('hex');
  return readdirSync(path).sort().map((name) => `${name} ${contentAt(join(path, name))}`).join('\n');
}

/** Does a path hold what one of these contents is? Of a report in parts: the page of one, with all that the page names. */
function shows(path, contents) {
  const found = contentAt(path);
  if (contents.includes(found)) return true;
  const entries = found.split('\n');
  const page = entries.find((entry) => entry.startsWith('index.html '));
  const its = contents.find((content) => page !== undefined && content.split('\n').includes(page));
  return its !== undefined && its.split('\n').every((entry) => entries.includes(entry));
}

function withDatabase(file, work) {
  const db = openSqlite(at(file));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const damageOf = (file) =>
  withDatabase(file, (db) => [
    ...db.pragma('integrity_check').map((row) => row.integrity_check).filter((words) => words !== 'ok'),
    ...db.pragma('foreign_key_check').map((row) => JSON.stringify(row)),
  ]);

function documentsIn(file) {
  const library = openLibrary(at(file));
  try {
    return new Map([...library.documents()].map((document) => [document.source.path, JSON.stringify(document)]));
  } finally {
    library.close();
  }
}
const sorted = (documents) => JSON.stringify([...documents].sort());
const schemaIn = (file) => withDatabase(file, (db) => db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').raw().all().join('\n'));
const removeDatabase = (file) => ['', '-wal', '-shm', '-journal'].forEach((end) => rmSync(at(file + end), { force: true }));

/** The versions that kept a row for each record under its full identifiers. */
const OLDER = MIGRATIONS.findIndex((step) => typeof step !== 'string') - 1;

/** What the database `like` holds, as an older version kept it, as far as that version knew of it. */
function makeOlderVersion(file, like, version) {
  withDatabase(file, (db) => {
    for (const step of MIGRATIONS.slice(0, version)) db.exec(step);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${version}`);
    db.pragma('foreign_keys = OFF');
    db.exec(`ATTACH '${at(like)}' AS today`);
    const names = (sql) => db.prepare(sql).pluck().all();
    const kept = names("SELECT name FROM today.sqlite_schema WHERE type = 'view'");
    for (const table of names("SELECT name FROM main.sqlite_schema WHERE type = 'table'").filter((name) => kept.includes(name))) {
      const today = names(`SELECT name FROM pragma_table_info('${table}', 'today')`);
      const columns = names(`SELECT name FROM pragma_table_info('${table}', 'main')`).filter((name) => today.includes(name));
      // The first versions knew a strength of every value.
      const values = columns.map((name) => (name === 'strength' && version < 12 ? "ifnull(strength, 'expected')" : name));
      db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${values} FROM today.${table}`);
    }
    if (version > 8)
      db.exec(`INSERT INTO document_counts (document, ${COUNTED}) SELECT id, ${COUNTED} FROM today.document_view`);
  });
}
const COUNTED = 'sections, measures, deadlines, responsible_units, policy_references, tables, numbers, unexplained, diagnostics';

run(['ingest', 'few', '--db', 'few.db']);
run(['ingest', 'few', 'many', '--db', 'many.db']);
mkdirSync(at('out'));

/** An output that is written out of a larger database over what a smaller one gave. */
const output = (words, name) => {
  const path = at('out', name);
  const write = (db) => [...words, join('out', name), '--db', db];
  const made = (db) => {
    rmSync(at('out'), { recursive: true, force: true });
    mkdirSync(at('out'));
    run(write(db));
    return contentAt(path);
  };
  const newer = made('many.db');
  const older = made('few.db');
  rmSync(at('older'), { recursive: true, force: true });
  cpSync(at('out'), at('older'), { recursive: true });
  const prepare = () => {
    rmSync(at('out'), { recursive: true });
    cpSync(at('older'), at('out'), { recursive: true });
  };
  return {
    words: write('many.db'),
    prepare,
    isSound: () => shows(path, [older, newer]),
    isDone: () => contentAt(path) === newer && readdirSync(at('out')).join() === name,
  };
};

/** A database that is changed: `source` is copied, and the words run on the copy come to `goal`. */
const change = (words, source, isSound) => {
  const prepare = () => {
    removeDatabase('t.db');
    cpSync(at(source), at('t.db'));
  };
  prepare();
  run(words);
  const [goal, schema] = [sorted(documentsIn('t.db')), schemaIn('t.db')];
  return {
    words,
    prepare,
    isSound: () => damageOf('t.db').length === 0 && isSound(),
    isDone: () =>
      damageOf('t.db').length === 0 &&
      sorted(documentsIn('t.db')) === goal &&
      schemaIn('t.db') === schema &&
      readdirSync(folder).filter((name) => name.startsWith('t.db')).join() === 't.db',
  };
};

const everyDocument = documentsIn('many.db');
const holdsWholeDocuments = () => [...documentsIn('t.db')].every(([path, json]) => everyDocument.get(path) === json);
const versionIn = (file) => withDatabase(file, (db) => db.pragma('user_version', { simple: true }));

/** What a database of an older version becomes by the next command that opens it. */
function migration(version) {
  const older = `version-${version}.db`;
  makeOlderVersion(older, 'many.db', version);
  return change(['documents', '--quiet', '--db', 't.db'], older, () => [version, MIGRATIONS.length].includes(versionIn('t.db')));
}

const TRIALS = {
  report: () => output(['report', '-o'], 'report.html'),
  'report --split': () => output(['report', '--split', '-o'], 'pages'),
  'export csv': () => output(['export', '--format', 'csv', '--output'], 'tables'),
  'export xlsx': () => output(['export', '--format', 'xlsx', '--output'], 'tables.xlsx'),
  'export brat': () => output(['export', '--format', 'brat', '--output'], 'brat'),
  'ingest --prune': () => {
    // What is gone from the folder that was ingested.
    for (const file of filesIn('many').sort().slice(0, 12)) rmSync(at('many', file));
    return change(['ingest', 'many', '--prune', '--db', 't.db'], 'many.db', holdsWholeDocuments);
  },
  ...Object.fromEntries(
    Array.from({ length: OLDER }, (_, i) => i + 1).map((version) => [`migration from ${version}`, () => migration(version)]),
  ),
};

let wrong = 0;
for (const [name, make] of Object.entries(TRIALS)) {
  if (positionals.length > 0 && !positionals.some((one) => name.startsWith(one))) continue;
  const { words, prepare, isSound, isDone } = make();
  prepare();
  const begun = performance.now();
  run(words);
  const whole = performance.now() - begun;
  longest = 0;
  const tally = { killed: 0, unsound: 0, notDone: 0 };
  for (let number = 0; number < kills; number++) {
    prepare();
    if (await runFor(words, STARTING_MS + luck.next() * (whole - STARTING_MS))) tally.killed++;
    if (!isSound()) tally.unsound++;
    run(words);
    if (!isDone()) tally.notDone++;
  }
  wrong += tally.unsound + tally.notDone;
  console.log(`${name}: ${kills} times, ${tally.killed} ended before the end, at most ${Math.round(longest)} ms after they were told; ` +
      `neither old nor new ${tally.unsound}, not as undisturbed after the next run ${tally.notDone}`);
}
rmSync(folder, { recursive: true });
process.exitCode = wrong > 0 ? 1 : 0;
