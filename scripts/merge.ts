/** The shards of a site, built on several machines, to one site. */
import { relative, resolve } from 'node:path';
import { plural } from '../src/i18n/plural.ts';
import { archive, content, dist, root } from './build-site.ts';
import { mergeShards } from './lib/merge-shards.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `npm run merge -- <folder> <folder> …    put the shards of a site together

Each folder is one that "npm run build -- --shard i/n --out <folder>" made of the archive that is here.

  --out <folder>  where the site is put (default: ${relative(process.cwd(), dist)})
  -h, --help      this text
`;

await runCommand({
  usage,
  options: { out: { type: 'string', default: dist } },
  words: Infinity,
  run: async ({ values, positionals: folders, refuse }) => {
    if (folders.length === 0) return refuse('Name the folders of all shards');
    const out = resolve(values.out);
    const reports = await mergeShards({ root, archive, content, folders, out });
    process.stdout.write(`The site of ${plural(String(reports), 'report')} is in ${out}\n`);
    return 0;
  },
});
