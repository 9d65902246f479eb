import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importId, isImportId } from '../../src/import/import-id.ts';
import { sha256 } from '../../src/witness/hash.ts';

/** What became of a witness that was handed over. */
export interface Added {
  id: string;
  /** False where the same bytes were there. */
  added: boolean;
  /** SHA-256 of its bytes. */
  digest: string;
  /** True where the archive withdrew it, so that it was left out. */
  withdrawn?: true;
}

/** A folder of witnesses that takes each once. */
export interface WitnessStore {
  /**
   * Lay down a witness and its sidecar, unless the same bytes are there.
   *
   * @throws {Error} where its name is taken by other bytes
   */
  add: (bytes: Uint8Array, sidecar: () => string) => Added;
  /** Whether a witness is there. */
  has: (id: string) => boolean;
}

/**
 * Open a folder of witnesses. What is there under a name of ours is known by its name; files of other names
 * are read once, so that a copy of them is a duplicate too.
 *
 * @param dry write nothing: digests are kept in memory instead
 * @param withdrawn ids that are not to come back
 */
export function openWitnessStore(
  folder: string,
  dry: boolean,
  withdrawn: ReadonlySet<string> = new Set(),
): WitnessStore {
  if (!dry) mkdirSync(folder, { recursive: true });
  const named = otherWitnesses(folder);
  const counted = dry ? new Set<string>() : undefined;
  const fileOf = (id: string): string => join(folder, `${id}.txt`);
  return {
    has: (id) => existsSync(fileOf(id)),
    add: (bytes, sidecar) => {
      const digest = sha256(bytes);
      const id = importId(digest);
      const other = named.get(digest);
      if (other !== undefined) return { id: other, added: false, digest };
      const file = fileOf(id);
      if (withdrawn.has(id) && !existsSync(file)) return { id, added: false, digest, withdrawn: true };
      if (existsSync(file)) {
        if (sha256(readFileSync(file)) === digest) return { id, added: false, digest };
        throw new Error(
          `${file} holds other bytes than its name says; was it edited? put it back, or move it away`,
        );
      }
      if (counted) {
        const seen = counted.size;
        counted.add(id);
        return { id, added: counted.size > seen, digest };
      }
      // The sidecar first: a witness is there once its own file is, and without it both are written anew.
      writeFileSync(join(folder, `${id}.yaml`), sidecar());
      writeWhole(file, bytes);
      return { id, added: true, digest };
    },
  };
}

/** Digest → id of the witnesses that were not named by us. */
function otherWitnesses(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.txt') && !isImportId(name.slice(0, -4)))
      .sort()
      .map((name) => [sha256(readFileSync(join(folder, name))), name.slice(0, -4)]),
  );
}

/** Write a file so that it is never seen half written. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = `${file}.part`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
