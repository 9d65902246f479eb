import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archive } from '../src/archive.config.ts';
import { adviseOnSite } from '../src/config/advise-on-site.ts';
import { buildSite, dist } from './build-site.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    strict: { type: 'boolean', default: false },
    costs: { type: 'boolean', default: false },
  },
});
const out = values.out === undefined ? dist : resolve(values.out);
const complete = await buildSite(out, {
  strict: values.strict,
  // A line of JSON for each stage.
  told: values.costs ? (cost) => process.stderr.write(`${JSON.stringify(cost)}\n`) : undefined,
});
process.stdout.write(`The site is in ${out}\n`);
const advice = adviseOnSite(archive.site);
if (advice !== undefined) process.stderr.write(`${advice}\n`);
// The site stands, without what could not be restored; whoever runs this by machine must know.
if (!complete) process.exitCode = 1;
