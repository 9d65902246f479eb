import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a report's part of a built site was made of, and what it is. */
export interface BuiltReport {
  /** Hash of all that went into its pages and files, but its history. */
  key: string;
  /** Hash of its history, with what this build noted. */
  history: string;
  /** Hash of the lines that the site's manifest has of them. */
  files: string;
}

const fileOf = (archive: string): string => join(archive, 'site.json');

/** What the last build of an archive made, by id; nothing where that is not known. */
export async function readSiteState(archive: string): Promise<Map<string, BuiltReport>> {
  try {
    const read = JSON.parse(await readFile(fileOf(archive), 'utf8')) as Record<string, BuiltReport>;
    return new Map(Object.entries(read));
  } catch {
    return new Map();
  }
}

/** Note what a build made, once it stands in its place. */
export async function writeSiteState(
  archive: string,
  built: ReadonlyMap<string, BuiltReport>,
): Promise<void> {
  const file = fileOf(archive);
  await writeFile(`${file}.part`, `${JSON.stringify(Object.fromEntries(built))}\n`);
  await rename(`${file}.part`, file);
}
