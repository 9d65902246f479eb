import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import { sha256 } from '../../witness/hash.ts';

/**
 * Read the file that a report was made of, byte for byte.
 *
 * @param content folder with `witnesses` and `specimens`
 * @throws {Error} where it is gone, or is no longer what the report was made of
 */
export async function readWitnessFile(
  { id, witness }: Pick<Report, 'id' | 'witness'>,
  content = process.env['CONTENT_DIR'] ?? 'content',
): Promise<Uint8Array> {
  const places = ['witnesses', 'specimens'].map((folder) => join(content, folder, `${id}.txt`));
  for (const file of places) {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (bytes && sha256(bytes) === witness.sha256) return bytes;
  }
  throw new Error(
    `No file has the bytes that report ${id} was made of; looked at ${places.join(', ')}. Run normalize, and build again.`,
  );
}
