import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../../src/deploy/hash-file.ts';
import { archiveFiles } from './archive-state.ts';

/** Hash of a report as it was written: as `normalize` noted it, or else of its file. */
export async function reportHashes(folder: string): Promise<(id: string) => string> {
  const { keys, reports } = archiveFiles(folder);
  const noted = new Map(Object.entries(JSON.parse(await readFile(keys, 'utf8')) as Record<string, string>));
  return (id) => noted.get(id) ?? hashFile(join(reports, `${id}.json`));
}
