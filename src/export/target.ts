import type { SearchDocument } from './search-document.ts';

/** What a search engine wants: settings to begin with, and documents in parts it can take. */
export interface Target {
  /** Name of the settings file, and what is in it. */
  settings: { file: string; value: unknown };
  /** The lines of one document, each with its end. */
  lines: (document: SearchDocument) => string;
  /** Bytes of a part: below what the engine takes in one request. */
  part: number;
  /** How the files are loaded, for people; `<part>` stands for the name of each. */
  commands: readonly string[];
}

/** Name of the index, collection or whatever the engine calls it. */
export const indexName = 'reports';
