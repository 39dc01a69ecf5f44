import { readFileSync } from 'node:fs';
import type { PageCode } from '../report/index.js';

const built = (name: string): string => readFileSync(new URL(`../page/${name}`, import.meta.url), 'utf8');

/** The script and style of the report, or of another page, as `npm run build` put them beside the program. */
export const pageCode = (page: 'main' | 'review' = 'main'): PageCode => ({
  script: built(`${page}.js`),
  style: built(`${page}.css`),
});
