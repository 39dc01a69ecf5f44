export type { PageCode } from './page-html.js';
export { type ReportPart, reportFile, reportFolder } from './report.js';
