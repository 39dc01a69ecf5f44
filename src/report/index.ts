export type { PageCode } from './page-html.js';
export { type ReportFolder, type ReportPart, reportFile, reportFolder } from './report.js';
