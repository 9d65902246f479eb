import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isImportId } from '../../src/import/import-id.ts';
import { readFixity } from '../../src/witness/fixity-list.ts';
import { parseWithdrawn } from '../../src/withdrawn/parse-withdrawn.ts';

/** What an archive says of its witnesses beside their folder. */
export interface BesideWitnesses {
  /** Ids of witnesses that came in by an import, are listed, and are not there. */
  gone: string[];
  /** Ids of reports that were withdrawn. */
  withdrawn: ReadonlySet<string>;
}

/**
 * Read the lists of an archive. A witness that somebody took out and meant to is in none as one that should be there:
 * `npm run fixity -- --accept` took its line away.
 *
 * @param content the folder with `witnesses/`; none where witnesses go elsewhere, and nothing is listed
 * @throws {Error} naming the line, where the list of hashes is broken
 */
export async function besideWitnesses(
  content: string | undefined,
  isThere: (id: string) => boolean,
): Promise<BesideWitnesses> {
  if (content === undefined) return { gone: [], withdrawn: new Set() };
  const file = join(content, 'withdrawn.yaml');
  const yaml = existsSync(file) ? readFileSync(file) : '';
  // Entries that are not as they should be are told by a build.
  const withdrawn = new Set(parseWithdrawn(yaml, file, new Set()).withdrawn.map(({ id }) => id));
  const listed = [...(await readFixity(content)).keys()].flatMap(
    (path) => /^witnesses\/(.+)\.txt$/.exec(path)?.[1] ?? [],
  );
  const gone = listed.filter((id) => isImportId(id) && !withdrawn.has(id) && !isThere(id));
  return { gone, withdrawn };
}
