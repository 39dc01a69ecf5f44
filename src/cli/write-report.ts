import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFolder } from '../report/index.js';
import { breath } from './breath.js';
import { makeFolder } from './make-folder.js';
import { writeToFile } from './output.js';
import { besides } from './write-pieces.js';

const DATA = /^data-[\da-f]{16}$/;

/**
 * Writes a report as a folder. Its page names the folder of its data, which is named by what it holds: until the page is replaced the one that
 * stood there has its own. What no page names any more is removed. Throws CommandError.
 */
export async function writeReport(made: ReportFolder, folder: string): Promise<void> {
  makeFolder(folder);
  await besides(join(folder, 'data'), async (unfinished) => {
    let next = made.next();
    for (; !next.done; next = made.next()) {
      writeFileSync(join(unfinished, next.value.file), next.value.content);
      await breath();
    }
    const { data, page } = next.value;
    // What stands under this name already is the same.
    if (!readdirSync(folder).includes(data)) renameSync(unfinished, join(folder, data));
    await writeToFile([page], join(folder, 'index.html'));
    for (const name of readdirSync(folder))
      if (DATA.test(name) && name !== data) rmSync(join(folder, name), { recursive: true });
  });
}
