/** Headers for the files below a path, which ends in `*` where it is a folder's. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** For files whose names change with their content. */
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The headers a host should send with the site. What has no rule for caching is left to the host, who
 * asks again each time or after minutes. No path has the same header of two rules: hosts join the two.
 *
 * @param policy the content security policy that the pages state
 * @param base path the site is served under, with a slash at both ends
 * @param engine folder of Pagefind below `search/`, with its version in its name
 */
export function headerRules(policy: string, base: string, engine: string): HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: {
        // A meta element cannot say who may frame the page.
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
        'X-Frame-Options': 'DENY',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy':
          'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
      },
    },
    { path: `${base}_site/*`, headers: immutable },
    { path: `${base}search/bundle-*`, headers: immutable },
    { path: `${base}search/${engine}/*`, headers: immutable },
  ];
}

/** The rules as Netlify and Cloudflare Pages read them, in a file `_headers`. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
  );
  return blocks.join('\n');
}

/** Read a `_headers` file. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const headers = rules.at(-1)?.headers;
      if (headers) headers[name] = value;
    } else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers for a path from the host's root, as a host with these rules sends them. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}
