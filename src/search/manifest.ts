import type { Script } from './report-text.ts';

/** What the browser knows of the index before it searches: `search/manifest.json`. */
export interface Manifest {
  format: 1;
  reports: number;
  /** Folders of the pages in each script, below the base: `` and `zh-hant/`. */
  pages: Record<Script, string>;
  /** The longest run of masked characters in the archive. */
  maskRun: number;
  /** Folder of Pagefind's own files, relative to `search/`: `pagefind-<version>`. */
  engine: string;
  /** Oldest first. */
  bundles: BundleEntry[];
}

export interface BundleEntry {
  /** Folder relative to `search/`; named by its content, so that old and new never mix. */
  folder: string;
  reports: number;
  /** The earliest and the latest year that a report of it may be of; null where no year is known of any. */
  years?: [from: number, to: number] | null;
  /** The name by which Pagefind finds the index of words. */
  hash: string;
  /** Sizes in bytes, as downloaded. */
  bytes: { index: number; texts: { hans: number; hant: number } };
}

/** File names inside a bundle's folder. */
export const bundleFiles = {
  columns: 'columns.pack',
  /** Where the chunks of the index begin. */
  chunks: 'chunks.pack',
  /** Some of the words, as Pagefind reads them. */
  chunk: (number: number) => `index/${number.toString(36)}.pf_index`,
  /** Where a frequent pair stands. */
  places: (number: number) => `places/${number.toString(36)}.places`,
  texts: (script: string) => `texts.${script}.pack`,
  text: (row: number, script: string) => `text/${String(row)}.${script}.pack`,
};
