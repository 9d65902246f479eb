import { divideRules, type ServerSite } from './server-site.ts';

/** Worth compressing on the way; the rest is compressed already. */
const compressible =
  'text/css text/csv text/javascript text/markdown text/plain application/json application/manifest+json application/wasm application/xml application/x-ndjson image/svg+xml';

/** A `server` for nginx, to be included in its `http` section: headers, compression, and how long to keep. */
export function nginxConfig(site: ServerSite): string {
  const { folder, base, host, port, types } = site;
  const { everywhere, cached } = divideRules(site);
  const byType = Map.groupBy(Object.entries(types), ([, type]) => type.replace(/;.*/, ''));
  return `# Made by "npm run server-config -- nginx". Make it anew after each build.
map $uri $cunzhen_cache {
  # Ask each time whether it is still the same.
  default "no-cache";
${cached.map(({ prefix, value }) => `  ~^${escapePattern(prefix)} ${quote(value)};`).join('\n')}
}

server {
  listen ${String(port)};
  server_name ${host};
  server_tokens off;
  absolute_redirect off;

  types {
${[...byType].map(([type, ends]) => `    ${type} ${ends.map(([end]) => end.slice(1)).join(' ')};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/csv text/javascript text/markdown text/plain application/json application/xml;

  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types ${compressible};

${everywhere.map(([name, value]) => `  add_header ${name} ${quote(value)} always;`).join('\n')}
  # Not always: that something is missing must not be kept for long.
  add_header Cache-Control $cunzhen_cache;

  error_page 404 ${base}404.html;
  location = ${base}_headers { return 404; }
  location ${base} {
    alias ${quote(`${folder}/`)};
  }${base === '/' ? '' : `\n  location = / { return 302 ${base}; }\n  location / { return 404; }`}
}
`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
