/** What an export says that is not in the report. */
export interface ExportContext {
  /** Address of the report's page. */
  url: string;
  /** Who publishes the archive. */
  publisher: string;
}
