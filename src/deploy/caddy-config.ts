import { divideRules, type ServerSite } from './server-site.ts';

/** Ends of names that Caddy knows no media type for, on some systems. */
const unknown = new Set(['.webmanifest', '.epub', '.bib', '.ris', '.ndjson', '.md', '.csv']);

/** A site for Caddy's `Caddyfile`: headers, compression, and how long to keep. */
export function caddyConfig(site: ServerSite): string {
  const { folder, base, host, port, types } = site;
  const { everywhere, cached } = divideRules(site);
  const address = host === 'localhost' ? `http://localhost:${String(port)}` : host;
  return `# Made by "npm run server-config -- caddy". Make it anew after each build.
${address} {
  encode zstd gzip
  header {
    # Where nothing below says otherwise: ask each time whether it is still the same.
    ?Cache-Control "no-cache"
    -Server
${everywhere.map(([name, value]) => `    ${name} ${quote(value)}`).join('\n')}
  }
${cached
  .map(
    ({ prefix, value }, i) =>
      `  @kept${String(i)} path ${prefix}*\n  header @kept${String(i)} Cache-Control ${quote(value)}`,
  )
  .join('\n')}
${Object.entries(types)
  .filter(([end]) => unknown.has(end))
  .map(
    ([end, type], i) =>
      `  @type${String(i)} path *${end}\n  header @type${String(i)} Content-Type ${quote(type)}`,
  )
  .join('\n')}
  handle ${base}_headers {
    error 404
  }
  handle_path ${base === '/' ? '/*' : `${base}*`} {
    root * ${quote(folder)}
    file_server
  }
  handle_errors {
    # That something is missing must not be kept for long.
    header Cache-Control "no-cache"
    root * ${quote(folder)}
    rewrite * /404.html
    file_server
  }
}
`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
