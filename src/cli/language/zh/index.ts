import { commands } from './commands.js';
import { failures } from './failures.js';
import { options } from './options.js';
import { reports } from './reports.js';
import { review } from './review.js';
import { words } from './words.js';

export { zh as help } from '../help/zh.js';
export { places, sheets, steps } from './cells.js';
export { columns } from './columns.js';
export { handedUp } from './handed-up.js';

/** Everything that the program says, by its English, in Chinese. */
export const zh = { ...commands, ...options, ...failures, ...reports, ...words, ...review } as const;
