import { join } from 'node:path';
import { hashFile } from '../deploy/hash-file.ts';
import { fixityFile, readFixity } from './fixity-list.ts';
import { listWitnesses } from './read-witness.ts';

/** What a list of recorded hashes says of the witnesses that lie there. Paths are relative to the content. */
export interface FixityState {
  /** How many the list names. */
  recorded: number;
  changed: { path: string; recorded: string; found: string }[];
  missing: string[];
  /** Of what is missing: where the same bytes lie now under a name that is not recorded. */
  renamed: Map<string, string>;
  /** Those that nobody recorded yet, with their hashes. */
  unrecorded: Map<string, string>;
}

/**
 * Compare the witnesses with the hashes that were recorded when they came into the archive.
 *
 * @param content the folder with `witnesses/` and `specimens/`
 * @param folders which of them
 * @throws {Error} naming the line, where the list is broken
 */
export async function compareFixity(content: string, folders: readonly string[]): Promise<FixityState> {
  const all = await readFixity(content);
  const list = new Map([...all].filter(([path]) => folders.some((folder) => path.startsWith(`${folder}/`))));
  const state: FixityState = {
    recorded: list.size,
    changed: [],
    missing: [],
    renamed: new Map(),
    unrecorded: new Map(),
  };
  const found = await hashWitnesses(content, folders);
  for (const [path, hash] of found) {
    const recorded = list.get(path);
    if (recorded === undefined) state.unrecorded.set(path, hash);
    else if (recorded !== hash) state.changed.push({ path, recorded, found: hash });
  }
  state.missing = [...list.keys()].filter((path) => !found.has(path));
  const named = new Map([...state.unrecorded].map(([path, hash]) => [hash, path]));
  for (const path of state.missing) {
    const now = named.get(list.get(path)!);
    if (now !== undefined) state.renamed.set(path, now);
  }
  return state;
}

/** What is wrong, a line for each file, and how to mend it; nothing where nothing is. */
export function describeFixity({ changed, missing, renamed }: FixityState): string[] {
  return [
    ...changed.map(
      ({ path, recorded, found }) =>
        `${path}: has SHA-256 ${found}; recorded is ${recorded}. ${mend(path, 'change')}`,
    ),
    ...missing.map((path) => {
      const now = renamed.get(path);
      return now === undefined
        ? `${path}: is recorded in ${fixityFile}, and not there. ${mend(path, 'loss')}`
        : `${path}: is now called ${now}. Its page moves with it, and links to the old one lead nowhere; give it its name back, or if that is meant: npm run fixity -- --accept ${path}`;
    }),
  ];
}

const mend = (path: string, what: string): string =>
  `Bring the file back; if the ${what} is meant: npm run fixity -- --accept ${path}`;

async function hashWitnesses(content: string, folders: readonly string[]): Promise<Map<string, string>> {
  const paths: string[] = [];
  for (const folder of folders) {
    // A folder may be missing where it would be empty.
    const ids = await listWitnesses(join(content, folder)).catch(() => []);
    paths.push(...ids.map((id) => `${folder}/${id}.txt`));
  }
  return new Map(paths.map((path) => [path, hashOf(join(content, path))]));
}

/** What cannot be read is told by its name, as changed. */
function hashOf(file: string): string {
  try {
    return hashFile(file);
  } catch {
    return 'unreadable';
  }
}
