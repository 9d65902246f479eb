/** What an export says that is not in the report. */
export interface ExportContext {
  /** Address of the report's page. */
  url: string;
  /** Who publishes the archive. */
  publisher: string;
  /** What the archive says of the rights in its texts, where a report says nothing of its own. */
  rights?: string | undefined;
}
