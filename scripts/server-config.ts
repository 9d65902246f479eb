/** Print the configuration of a server for the built site. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archive } from '../src/archive.config.ts';
import { caddyConfig } from '../src/deploy/caddy-config.ts';
import { parseHeaders } from '../src/deploy/headers.ts';
import { nginxConfig } from '../src/deploy/nginx-config.ts';
import type { ServerSite } from '../src/deploy/server-site.ts';
import { dist } from './build-site.ts';
import { contentTypes } from './content-types.ts';

const formats: Record<string, (site: ServerSite) => string> = { nginx: nginxConfig, caddy: caddyConfig };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: dist },
    host: { type: 'string', default: new URL(archive.site).hostname },
    port: { type: 'string', default: '80' },
  },
});
const [name = ''] = positionals;
const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
if (!format) {
  process.stderr.write(
    'npm run -s server-config -- nginx|caddy [--site folder] [--host name] [--port number] > file\n',
  );
  process.exit(2);
}
const folder = resolve(values.site);
const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));
process.stdout.write(
  format({
    folder,
    base: archive.base,
    host: values.host,
    port: Number(values.port),
    rules,
    types: contentTypes,
  }),
);
