import { createReadStream } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileHash } from '../deploy/manifest.ts';

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

/** Write the manifest of the files in a folder, in the order of their names. */
export async function writeBulkManifest(folder: string, reports: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== bulkManifestName).sort();
  const files: BulkFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const { size: bytes } = await stat(path);
    files.push({ name, bytes, sha256: await fileHash(createReadStream(path)) });
  }
  const manifest: BulkManifest = { reports, files };
  await writeFile(join(folder, bulkManifestName), `${JSON.stringify(manifest, null, 1)}\n`);
}
