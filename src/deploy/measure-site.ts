import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { filesBelow } from './files-below.ts';
import type { SiteSize } from './host-limits.ts';

/** Measure what hosts mind of a built site. */
export async function measureSite(site: string): Promise<SiteSize> {
  const files = await filesBelow(site);
  const folders = new Map<string, Set<string>>();
  let total = 0;
  let largest = { file: '', size: 0 };
  for (const file of files) {
    const { size } = await stat(join(site, file));
    total += size;
    if (size > largest.size) largest = { file, size };
    // Folders count in the folder they stand in.
    for (let path = file; path !== '.'; path = dirname(path)) {
      const entries = folders.get(dirname(path)) ?? new Set();
      folders.set(dirname(path), entries.add(path));
    }
  }
  let fullest = { folder: '.', entries: 0 };
  for (const [folder, { size }] of folders) if (size > fullest.entries) fullest = { folder, entries: size };
  return { files: files.length, total, largest, fullest };
}
