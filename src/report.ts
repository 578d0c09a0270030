/** The report without files or folders: an Analysis in, a page out. For browsers as well. */
export { type ReportOptions, renderReport } from './outputs/report/render-report.js';
