import { existsSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { ReportFolder } from '../report/index.js';
import { breath } from './breath.js';
import { makeFolder } from './make-folder.js';
import { writeToFile } from './output.js';
import { besides } from './write-pieces.js';

const DIGEST = /^[\da-f]{16}$/;

/** What the name of the folder begins with that the data of a page lie in: `data-` of a report that is a folder, `plans-data-` beside `plans.html`. */
export const dataPrefix = (page: string): string =>
  basename(page) === INDEX ? 'data-' : `${basename(page, extname(page))}-data-`;

/** The page of a report that is a folder. */
export const INDEX = 'index.html';

/**
 * Writes a report as a page and, beside it, a folder of its data. The page names that folder, whose name is a prefix and what it holds: until the page is
 * replaced the one that stood there has its own. What no page names any more is removed. Throws CommandError.
 */
export async function writeReport(made: (prefix: string) => ReportFolder, named: string): Promise<void> {
  const page = existsSync(named) ? realpathSync(named) : named;
  const [folder, prefix] = [dirname(page), dataPrefix(page)];
  makeFolder(folder);
  await besides(join(folder, prefix.slice(0, -1)), async (unfinished) => {
    const parts = made(prefix);
    let next = parts.next();
    for (; !next.done; next = parts.next()) {
      writeFileSync(join(unfinished, next.value.file), next.value.content);
      await breath();
    }
    const { data, page: pieces } = next.value;
    // What stands under this name already is the same.
    if (!readdirSync(folder).includes(data)) renameSync(unfinished, join(folder, data));
    await writeToFile(pieces, page);
    for (const name of readdirSync(folder))
      if (name.startsWith(prefix) && DIGEST.test(name.slice(prefix.length)) && name !== data)
        rmSync(join(folder, name), { recursive: true });
  });
}
