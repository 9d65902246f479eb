/** Tell, before an upload, whether a host takes the built site. */
import { existsSync } from 'node:fs';
import { exceeds, hosts } from '../src/deploy/host-limits.ts';
import { measureSite } from '../src/deploy/measure-site.ts';
import { dist } from './build-site.ts';
import { escapeText } from './lib/escape-text.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand({
  usage: `npm run check-host -- <${Object.keys(hosts).join('|')}> [folder]\n`,
  words: 2,
  options: {},
  run: async ({ positionals: [name = '', folder = dist], refuse }) => {
    const limits = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
    if (!limits) return refuse(`name one of ${Object.keys(hosts).join(', ')}`);
    if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder; npm run build makes it`);
    const size = await measureSite(folder);
    const { files, total, largest } = size;
    const faults = exceeds(size, limits);
    process.stdout.write(
      `${String(files)} files, ${String(total)} bytes, the largest ${escapeText(largest.file)} with ${String(largest.size)}\n`,
    );
    for (const fault of faults) process.stderr.write(`The site ${escapeText(fault)}.\n`);
    if (faults.length > 0) process.stderr.write(`${limits.advice}\n`);
    return faults.length > 0 ? 1 : 0;
  },
});
