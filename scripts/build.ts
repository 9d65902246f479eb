import { relative, resolve } from 'node:path';
import { archive as config } from '../src/archive.config.ts';
import { adviseOnSite } from '../src/config/advise-on-site.ts';
import { plural } from '../src/i18n/plural.ts';
import { archive, buildSite, dist, root } from './build-site.ts';
import { buildShard } from './lib/build-shard.ts';
import { parseShard } from './lib/in-shard.ts';
import { runCommand } from './lib/run-command.ts';
import type { StageCost } from './lib/stage.ts';

const usage = `npm run build                                         restore content/ and build the site
npm run build -- --shard <i>/<n> --out <folder>       build the ith of n parts, for "npm run merge"

  --out <folder>     where the site is put (default: ${relative(process.cwd(), dist)})
  --strict           build nothing where something could not be restored
  --shard <i>/<n>    of an archive that "npm run normalize" restored as a whole
  --costs            a line of JSON for each stage, on standard error
  -h, --help         this text
`;

await runCommand({
  usage,
  options: {
    out: { type: 'string' },
    strict: { type: 'boolean', default: false },
    shard: { type: 'string' },
    costs: { type: 'boolean', default: false },
  },
  run: async ({ values, refuse }) => {
    const { strict, costs } = values;
    const out = values.out === undefined ? dist : resolve(values.out);
    const told = costs ? (cost: StageCost) => process.stderr.write(`${JSON.stringify(cost)}\n`) : undefined;
    if (values.shard !== undefined) {
      if (values.out === undefined) return refuse('--shard: name the folder of the part with --out');
      if (strict) return refuse('--strict: is for what restores, and --shard restores nothing');
      const shard = parseShard(values.shard);
      const reports = await buildShard({ root, archive, shard, out, told });
      process.stdout.write(`Shard ${values.shard}, of ${plural(String(reports), 'report')}, is in ${out}\n`);
      return 0;
    }
    const complete = await buildSite(out, { strict, told });
    process.stdout.write(`The site is in ${out}\n`);
    const advice = adviseOnSite(config.site);
    if (advice !== undefined) process.stderr.write(`${advice}\n`);
    if (!complete)
      process.stderr.write(
        'Not everything could be restored: the messages above say what; the site is without it.\n',
      );
    // The site stands, without what could not be restored; whoever runs this by machine must know.
    return complete ? 0 : 1;
  },
});
