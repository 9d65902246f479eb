/** Tell, before an upload, whether a host takes the built site. Usage: npm run check-host -- <host> [folder] */
import { exceeds, hosts } from '../src/deploy/host-limits.ts';
import { measureSite } from '../src/deploy/measure-site.ts';
import { dist } from './build-site.ts';
import { escapeText } from './lib/escape-text.ts';

const [name = '', folder = dist] = process.argv.slice(2);
const limits = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
if (!limits) {
  process.stderr.write(`check-host: name one of ${Object.keys(hosts).join(', ')}\n`);
  process.exit(2);
}
const size = await measureSite(folder);
const faults = exceeds(size, limits);
process.stdout.write(
  `${String(size.files)} files, ${String(size.total)} bytes, the largest ${escapeText(size.largest.file)} with ${String(size.largest.size)}\n`,
);
for (const fault of faults) process.stderr.write(`The site ${escapeText(fault)}.\n`);
if (faults.length > 0) process.stderr.write(`${limits.advice}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
