#!/usr/bin/env node
// plan-extract, whose first map processes are killed (kill -9) in the middle of their batch, as workers are on a busy cluster. KILLS says
// how many, FLAGS names a folder in which each leaves its mark, so that it is not killed again.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url));
const { KILLS = '0', FLAGS = '' } = process.env;
/** So many lines are out when it is killed. */
const LINES = 7;

function isToBeKilled() {
  for (let kill = 0; kill < Number(KILLS); kill++)
    try {
      mkdirSync(join(FLAGS, `killed-${kill}`));
      return true;
    } catch {
      // Another process was killed so.
    }
  return false;
}

const isDoomed = isToBeKilled();
const mapper = spawn(process.execPath, [PROGRAM, ...process.argv.slice(2)], {
  stdio: ['inherit', isDoomed ? 'pipe' : 'inherit', 'inherit'],
});
if (isDoomed) {
  let lines = 0;
  createInterface({ input: mapper.stdout }).on('line', (line) => {
    if (lines < LINES) process.stdout.write(`${line}\n`);
    if (++lines < LINES) return;
    mapper.kill('SIGKILL');
    process.kill(process.pid, 'SIGKILL');
  });
}
mapper.on('close', (status) => {
  process.exitCode = status ?? 1;
});
