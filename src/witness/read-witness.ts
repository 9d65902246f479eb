import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWitness, type DecodedWitness } from './decode.ts';
import { sha256 } from './hash.ts';
import { parseSidecar } from './parse-sidecar.ts';
import type { Sidecar } from './sidecar-schema.ts';

/** A scraped file, read: immutable, known by its hash. */
export interface Witness extends DecodedWitness {
  /** Name of the file without `.txt`. */
  id: string;
  /** Length of the file. */
  bytes: number;
  sha256: string;
  /** What a curator wrote in `<id>.yaml`, as far as it is right; `{}` where there is none. */
  sidecar: Sidecar;
}

/** Ids of the witnesses of a folder, in the order of their names. */
export async function listWitnesses(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}

/**
 * Read a witness and what is known of it.
 *
 * @param folder where `<id>.txt` lies, and `<id>.yaml` where a curator wrote one
 * @throws {Error} naming the file; of a fault in the YAML only where it leaves open whether the text is synthetic
 */
export async function readWitness(folder: string, id: string): Promise<Witness> {
  const [file, beside] = [join(folder, `${id}.txt`), join(folder, `${id}.yaml`)];
  const [bytes, yaml] = await Promise.all([readFile(file), readIfThere(beside)]);
  const sidecar = yaml === undefined ? {} : parseSidecar(yaml, beside).sidecar;
  return {
    id,
    bytes: bytes.length,
    sha256: sha256(bytes),
    sidecar,
    ...decodeWitness(bytes, sidecar.encoding),
  };
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
