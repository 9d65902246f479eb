import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Move what is in a folder into another one, folder by folder. A file that is in both is the same in both.
 * `from` is left with empty folders.
 */
export function mergeFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) mergeFolder(source, target);
    else renameSync(source, target);
  }
}
