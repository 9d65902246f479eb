import { readdirSync, statSync } from 'node:fs';

/** A site has the one, a shard of a site the other. */
const signs = ['manifest-sha256.txt', 'shard.json'];

/**
 * A build puts a new folder in the place of `out` and removes what stood there. What no build made, such as a folder
 * that was named by mistake, is somebody's own and stays.
 *
 * @throws {Error} where `out` is a file, or a folder with something in it that is neither a site nor a shard
 */
export function keepForeignFolder(out: string): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw new Error(`${out}: is a file; name a folder with --out`);
  const names = readdirSync(out);
  if (names.length === 0 || signs.some((sign) => names.includes(sign))) return;
  throw new Error(
    `${out}: holds files that no build made (such as ${names[0]!}), and a build would remove them; name another folder with --out, or empty this one`,
  );
}
