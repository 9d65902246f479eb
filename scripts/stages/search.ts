/** The index of full-text search, and what reads it in a browser. */
import { join } from 'node:path';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { bundleSearchClient } from '../../src/search/client/bundle-client.ts';
import { indexOptions } from '../lib/index-options.ts';
import { keptBundles } from '../lib/kept-bundles.ts';
import { reportHashes } from '../lib/report-hashes.ts';

export interface SearchTask {
  /** The repository. */
  root: string;
  /** Folder of the restored reports. */
  archive: string;
  /** The site that stands, and the one that is made. */
  from: string;
  to: string;
}

export default async function buildSearch({ root, archive, from, to }: SearchTask): Promise<void> {
  const out = join(to, 'search');
  const kept = await keptBundles({ root, archive, from, to, hashOf: await reportHashes(archive) });
  await buildSearchIndex({ ...(await indexOptions()), out, kept });
  await kept.end();
  await bundleSearchClient(out);
}
