// Says in the lock file what npm leaves out of it, or does not know; `npm run lock` after a change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(FILE, 'utf8'));

// It has binaries, and says in its package.json that nothing is to be built; without this npm runs node-gyp all the same, and
// takes the package away where there is no python3.
lock.packages['node_modules/better-sqlite3'].gypfile = false;
// Only Node 20 needs it: others need not compile it.
lock.packages['node_modules/better-sqlite3-12'].engines.node = '20.x';

writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
