import type { HeaderRule } from './headers.ts';

/** What the configuration of a server is made from. */
export interface ServerSite {
  /** Absolute path of the built site. */
  folder: string;
  /** Path it is served under, with a slash at both ends. */
  base: string;
  /** Name of the host; `localhost` for a trial. */
  host: string;
  port: number;
  rules: readonly HeaderRule[];
  /** Media types by the end of a file's name, `.html`. */
  types: Readonly<Record<string, string>>;
}

/** The headers for every file, and how long files below some paths may be kept. */
export function divideRules({ base, rules }: Pick<ServerSite, 'base' | 'rules'>): {
  everywhere: [name: string, value: string][];
  cached: { prefix: string; value: string }[];
} {
  const everywhere = rules.find(({ path }) => path === `${base}*`)?.headers ?? {};
  const cached = rules.flatMap(({ path, headers }) => {
    const value = headers['Cache-Control'];
    return value === undefined ? [] : [{ prefix: path.replace(/\*$/, ''), value }];
  });
  return { everywhere: Object.entries(everywhere), cached };
}
