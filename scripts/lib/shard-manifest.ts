import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { explainIssues } from '../../src/config/explain-issues.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits');
const count = z.int().min(1);
const bytes = z.number();

/** `shard.json` beside the folder `site`: whose part of which site this is. */
const manifestSchema = z.strictObject({
  format: z.literal(1),
  shard: count,
  of: count,
  seal: z.strictObject({ code: hash, configuration: hash, archive: hash }),
  /** Ids. */
  reports: z.array(z.string()),
  bundles: z.array(
    z.strictObject({
      first: z.string(),
      built: z.strictObject({
        entry: z.strictObject({
          folder: z.string(),
          reports: z.number(),
          years: z.tuple([z.number(), z.number()]).nullable().optional(),
          hash: z.string(),
          bytes: z.strictObject({ index: bytes, texts: z.strictObject({ hans: bytes, hant: bytes }) }),
        }),
        maskRun: z.number(),
        engine: z.string(),
      }),
    }),
  ),
  /** SHA-256 of the list of files, `site/manifest-sha256.txt`, which has that of each file. */
  files: hash,
});

export type ShardManifest = z.output<typeof manifestSchema>;

/** The part of the site that a folder of a shard has. */
export const shardSite = (folder: string): string => join(folder, 'site');

const fileOf = (folder: string): string => join(folder, 'shard.json');

export const writeShardManifest = (folder: string, manifest: ShardManifest): Promise<void> =>
  writeFile(fileOf(folder), `${JSON.stringify(manifest)}\n`);

/** @throws {Error} where there is none, or what stands there is none */
export async function readShardManifest(folder: string): Promise<ShardManifest> {
  const file = fileOf(folder);
  const mend = 'name a folder that "npm run build -- --shard i/n --out <folder>" made, or make it anew';
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${folder}: has no shard.json, so it is no finished shard; ${mend}`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is not JSON (${(error as Error).message}); ${mend}`, { cause: error });
  }
  const read = manifestSchema.safeParse(value);
  if (read.success) return read.data;
  throw new Error(`${explainIssues(read.error.issues, file)}\n${folder}: ${mend}`);
}
