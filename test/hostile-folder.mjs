// One ingest of a folder that holds hostile files, from any source, among notices that are well:
//   node test/hostile-folder.mjs FOLDER [--notices 300] [--jobs 1,2]
// Every notice must be kept and every hostile file be named, as read, refused or skipped; the run ends with 1. Told are also its time, the
// processor time of all its processes, and the most memory that they had together.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCorpus } from './bench/corpus.mjs';

const { values, positionals } = parseArgs({
  options: { notices: { type: 'string', default: '300' }, jobs: { type: 'string', default: '1,2' } },
  allowPositionals: true,
});
const [hostile] = positionals;
if (hostile === undefined) throw new Error('Name the folder that the hostile files are in.');
const PROGRAM = fileURLToPath(new URL('../.build/cli/main.js', import.meta.url));
const LOOK_MS = 200;

const folder = mkdtempSync(join(tmpdir(), 'plan-extract-hostile-'));
makeCorpus(join(folder, 'all/notices'), { documents: Number(values.notices), seed: 1 });
cpSync(hostile, join(folder, 'all/hostile'), { recursive: true });
const names = readdirSync(join(folder, 'all/hostile'));

/** The megabytes that a process and those below it have now. */
function megabytesOf(root) {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const all = stdout.trim().split('\n').map((line) => line.trim().split(/ +/).map(Number));
  const within = new Set([root]);
  for (const [pid, parent] of all) if (within.has(parent)) within.add(pid);
  return all.filter(([pid]) => within.has(pid)).reduce((sum, [, , kilobytes]) => sum + kilobytes / 1024, 0);
}

/** Runs the ingest under the shell, which counts the processor time of all that it started. */
function ingest(jobs) {
  const words = ['ingest', 'all', '--db', `${jobs}.db`, '--jobs', jobs, '--json'];
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" 2>failures', '-', process.execPath, PROGRAM, ...words], { cwd: folder });
  let [told, times, most] = ['', '', 0];
  shell.stdout.setEncoding('utf8').on('data', (chunk) => {
    told += chunk;
  });
  shell.stderr.setEncoding('utf8').on('data', (chunk) => {
    times += chunk;
  });
  const look = setInterval(() => {
    most = Math.max(most, megabytesOf(shell.pid));
  }, LOOK_MS);
  return new Promise((done) => {
    shell.on('close', (status) => {
      clearInterval(look);
      done({ status, report: JSON.parse(told), times: times.trim().split(' ').map(Number), most });
    });
  });
}

for (const jobs of values.jobs.split(',')) {
  const { status, report, times, most } = await ingest(jobs);
  const { documents, failures, skipped } = report;
  const paths = [...documents, ...failures].map(({ path }) => path).concat(skipped);
  const kept = new Set(documents.map(({ path }) => path).filter((path) => path.startsWith('all/notices/')));
  const unnamed = names.filter((name) => !paths.some((path) => path === `all/hostile/${name}` || path.startsWith(`all/hostile/${name}/`)));
  const untold = failures.filter(({ path }) => !readFileSync(join(folder, 'failures'), 'utf8').includes(path));
  const faults = failures.filter(({ code }) => ['internal-error', 'reader-ended'].includes(code));
  const [seconds, user, system] = times;
  console.log(
    `--jobs ${jobs}: status ${status}, ${kept.size} of ${values.notices} notices kept, ${names.length - unnamed.length} of ${names.length} hostile files named, ` +
      `${failures.length} failures; ${seconds} s, ${(user + system).toFixed(0)} s of processor time, ${most.toFixed(0)} MB at most`,
  );
  for (const [what, found] of Object.entries({ unnamed, untold, faults })) if (found.length > 0) console.log(what, found);
  if (status !== 1 || kept.size !== Number(values.notices) || unnamed.length + untold.length + faults.length > 0) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
