export { type PageCode, reviewPage } from './page-html.js';
export { type ReportFolder, type ReportPart, reportFile, reportFolder } from './report.js';
