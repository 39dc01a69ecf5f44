import { readFileSync } from 'node:fs';
import type { PageCode } from '../report/index.js';

const built = (name: string): string => readFileSync(new URL(`../page/${name}`, import.meta.url), 'utf8');

/** The report's script and style, as `npm run build` put them beside the program. */
export const pageCode = (): PageCode => ({ script: built('main.js'), style: built('main.css') });
