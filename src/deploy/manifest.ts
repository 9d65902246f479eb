import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { filesBelow } from './files-below.ts';
import { hashFile } from './hash-file.ts';

/** Files that one part of a manifest lists, so that none outgrows what a host takes. */
const filesAPart = 50_000;

const partName = (part: number): string => `manifest-sha256${part === 0 ? '' : `.${String(part + 1)}`}.txt`;

/** Name of a manifest, or of its first part. */
export const firstManifest = partName(0);

const partPattern = /^manifest-sha256(?:\.(\d+))?\.txt$/;

/** Whether a file of a site is a part of its manifest. */
export const isManifest = (file: string): boolean => partPattern.test(file);

const partNumber = (file: string): number => Number(partPattern.exec(file)?.[1] ?? 1);

/** Write the manifest of a folder; what manifest lies there is replaced. */
export async function writeManifest(site: string): Promise<void> {
  const all = await filesBelow(site);
  for (const file of all.filter(isManifest)) await rm(join(site, file));
  const files = all.filter((file) => !isManifest(file));
  await writeHashes(site, new Map(files.map((file) => [file, hashFile(join(site, file))])));
}

/**
 * Write the manifest of a folder that has none, as BagIt writes it: hash, two spaces, path, a line for each file.
 * `sha256sum --check` reads it. A large one has further parts, numbered from 2.
 *
 * @param hashes of all its files, in the order of paths
 */
export async function writeHashes(site: string, hashes: ReadonlyMap<string, string>): Promise<void> {
  const lines = [...hashes];
  for (let part = 0; part === 0 || part * filesAPart < lines.length; part++)
    await writeFile(
      join(site, partName(part)),
      formatHashes(lines.slice(part * filesAPart, (part + 1) * filesAPart)),
    );
}

/**
 * Read the manifest of a folder: path → SHA-256, in the order of paths.
 *
 * @param files paths of what lies there
 * @throws {Error} where there is none, or a line is none of a manifest
 */
export async function readManifest(site: string, files: Iterable<string>): Promise<Map<string, string>> {
  const listed = new Map<string, string>();
  const parts = [...files].filter(isManifest).sort((a, b) => partNumber(a) - partNumber(b));
  if (parts.length === 0) throw new Error(`there is no ${partName(0)}; build anew`);
  for (const part of parts)
    for (const [path, hash] of parseHashes(await readFile(join(site, part), 'utf8'), part))
      listed.set(path, hash);
  return listed;
}

/** Paths and their SHA-256 as BagIt and `sha256sum` write them. */
export const formatHashes = (hashes: Iterable<readonly [path: string, hash: string]>): string =>
  Array.from(hashes, ([path, hash]) => `${hash}  ${escapePath(path)}\n`).join('');

/**
 * Read what {@link formatHashes} wrote.
 *
 * @param file its name, for messages
 * @param first number of the text's first line in it
 * @throws {Error} naming the line that is none
 */
export function parseHashes(text: string, file: string, first = 1): [path: string, hash: string][] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error(`${file} breaks off in its last line`);
  return lines.map((line, i) => {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined)
      throw new Error(`${file}:${String(first + i)}: is not a hash, two spaces and a path`);
    return [unescapePath(path), hash];
  });
}

/** SHA-256 of a stream, in hex. */
export async function fileHash(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** BagIt encodes what would end a line, and the sign it encodes with. */
const escapePath = (path: string): string =>
  path.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
const unescapePath = (path: string): string =>
  path.replace(/%(25|0D|0A)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
