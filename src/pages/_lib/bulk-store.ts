import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bulkManifestName, type BulkManifest } from '../../bulk/bulk-manifest.ts';

/** Folder that the files of the whole archive are made in, before they are put into the site. */
export const bulkFolder = (): string => join(process.env['ARCHIVE_DIR'] ?? '.archive', 'data');

/** What the files of the whole archive are; nothing where only the pages were made, as `npm run dev` does. */
export async function readBulk(): Promise<BulkManifest | undefined> {
  try {
    return JSON.parse(await readFile(join(bulkFolder(), bulkManifestName), 'utf8')) as BulkManifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
