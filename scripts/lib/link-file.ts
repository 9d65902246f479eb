import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Give a file a second name, or copy it where the file system knows no such. Only for files that are never
 * written to again: whoever makes them anew makes another file. What stands there already stays.
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(from, to);
  }
}

/** The same for the files of a folder that has no folders. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) linkFile(join(from, name), join(to, name));
}
