/** Print the configuration of a server for the built site. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { archive } from '../src/archive.config.ts';
import { builtFor } from '../src/deploy/built-for.ts';
import { caddyConfig } from '../src/deploy/caddy-config.ts';
import { parseHeaders } from '../src/deploy/headers.ts';
import { nginxConfig } from '../src/deploy/nginx-config.ts';
import type { ServerSite } from '../src/deploy/server-site.ts';
import { dist } from './build-site.ts';
import { contentTypes } from './content-types.ts';
import { runCommand } from './lib/run-command.ts';

const formats: Record<string, (site: ServerSite) => string> = { nginx: nginxConfig, caddy: caddyConfig };

await runCommand({
  usage: `npm run -s server-config -- <nginx|caddy> > file

  --site <folder>     the built site
  --host <name>       name of the server (default: that of the address the site was built for)
  --port <number>     port it listens at
  -h, --help          this text
`,
  words: 1,
  options: {
    site: { type: 'string', default: dist },
    host: { type: 'string' },
    port: { type: 'string', default: '80' },
  },
  run: async ({ values: { site, host, port }, positionals: [kind = ''], refuse }) => {
    const format = Object.hasOwn(formats, kind) ? formats[kind] : undefined;
    if (!format) return refuse(`name one of ${Object.keys(formats).join(', ')}`);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535 || Number(port) === 0)
      return refuse(`--port ${port}: must be a number from 1 to 65535`);
    const folder = resolve(site);
    if (!existsSync(join(folder, '_headers')))
      throw new Error(`${folder}: is no built site, for it has no _headers; npm run build makes it`);
    const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));
    const place = (await builtFor(folder)) ?? archive;
    const { base } = place;
    const name = host ?? new URL(place.site).hostname;
    process.stdout.write(
      format({ folder, base, host: name, port: Number(port), rules, types: contentTypes }),
    );
    return 0;
  },
});
