import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readKept } from './read-kept.ts';

/** What a report's part of a built site was made of, and what it is. */
const builtReport = z.object({
  /** Hash of all that went into its pages and files, but its history. */
  key: z.string(),
  /** Hash of its history, with what this build noted. */
  history: z.string(),
  /** Hash of the lines that the site's manifest has of them. */
  files: z.string(),
  /** What the file system said of them once they stood, where that tells whether anybody touched them since. */
  touched: z.string().optional(),
});
export type BuiltReport = z.infer<typeof builtReport>;

const builtReports = z.record(z.string(), builtReport);

const fileOf = (archive: string): string => join(archive, 'site.json');

/** What the last build of an archive made, by id; nothing where that is not known. */
export async function readSiteState(archive: string): Promise<Map<string, BuiltReport>> {
  return new Map(Object.entries((await readKept(fileOf(archive), builtReports)) ?? {}));
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
