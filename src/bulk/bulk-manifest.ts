/** A file that holds the whole archive, or a part of it. */
export interface BulkFile {
  name: string;
  bytes: number;
  /** In hex. */
  sha256: string;
}

/** `data/manifest.json`: what the files of the whole archive should be. */
export interface BulkManifest {
  /** How many reports they hold. */
  reports: number;
  files: BulkFile[];
}

/** Its name, beside the files. */
export const bulkManifestName = 'manifest.json';
