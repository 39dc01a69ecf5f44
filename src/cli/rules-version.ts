import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders beside the rules that have no say in what is read out of a notice; `bundled` has the rules once more. */
const NO_SAY: readonly string[] = ['bundled', 'cli', 'store', 'export', 'evaluate', 'explain', 'segment', 'search'];

/** The program's own modules, compiled or not, in an order that does not depend on the system. */
function* modules(folder: string, except: readonly string[] = []): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !except.includes(entry.name)) yield* modules(path);
    else if (/(?<!\.d)\.[jt]s$/.test(entry.name)) yield path;
  }
}

/**
 * Which rules read a notice: the package's version and a digest of the program's own files. A notice that the same rules
 * have read need not be read again; with any other rules, changed ones too, it is. `ownWords` is what the user adds to them.
 */
export function rulesVersion(packageVersion: string, ownWords = ''): string {
  const digest = createHash('sha256');
  for (const path of modules(fileURLToPath(new URL('..', import.meta.url)), NO_SAY)) digest.update(readFileSync(path));
  digest.update(ownWords);
  return `${packageVersion}+${digest.digest('hex').slice(0, 12)}`;
}
