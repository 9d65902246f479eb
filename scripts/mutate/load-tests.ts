/** The tests of restoring, loaded with the code they test as often as is wanted: one loading knows nothing of another. */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testsOf, type Test } from './test-api.ts';

/** What measures time, takes seconds, or keeps what one test restored for the next. */
const leftOut = new Set(
  ['fuzz', 'linear', 'restore.properties'].map((name) => `tests/restore/${name}.test.ts`),
);

const testFiles = (): string[] =>
  globSync([
    'tests/{restore,corrections}/**/*.test.ts',
    // Redactions are found in src/restore as well as in what is read.
    'tests/structure/redactions.test.ts',
  ])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !leftOut.has(file))
    .sort();

/** Modules of one loading are told from those of another by a query, which what they import inherits. */
const loading = /[?&]loading=([a-z]+\d*)$/;
export const counted = 'counted';

/** How often each change was come upon, by its number. */
const counts = new Uint32Array(1 << 16);
Object.assign(globalThis, { __mutateCounts: counts });

/** The call that says which changes stand at a place: counted quickly, or not at all, once it is known. */
const withCounting = (source: string, counting: boolean): string =>
  source
    .replace(
      /^(function stryCov_\w+\(\) \{)[^]*?\n\}$/m,
      counting
        ? '$1 for (var i = 0; i < arguments.length; i++) globalThis.__mutateCounts[arguments[i]]++; }'
        : '$1}',
    )
    .replace(/\bstryCov_\w+\((?:"\d+"(?:, )?)+\)/g, (call) => call.replaceAll('"', ''));

/** What was counted since it was last asked. */
export function takeCounts(): Record<string, number> {
  const taken: Record<string, number> = {};
  for (const [change, times] of counts.entries()) if (times > 0) taken[change] = times;
  counts.fill(0);
  return taken;
}

export function hookModules(): void {
  const root = pathToFileURL(`${process.cwd()}/`).href;
  const api = new URL('test-api.ts', import.meta.url).href;
  registerHooks({
    resolve(specifier, asked, next) {
      const kind = asked.parentURL?.startsWith(root) ? loading.exec(asked.parentURL)?.[1] : undefined;
      if (kind === undefined) return next(specifier, asked);
      if (specifier === 'vitest') return { url: api, shortCircuit: true };
      const found = next(specifier, asked);
      // Tables are read only, and large.
      const own = found.url.startsWith(root) && !/\/(?:node_modules|data)\//.test(found.url);
      return own ? { ...found, url: `${found.url}?loading=${kind}` } : found;
    },
    load(url, asked, next) {
      const loaded = next(url, asked);
      const kind = loading.exec(url)?.[1];
      if (kind === undefined || !loaded.source) return loaded;
      const source = Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: withCounting(source, kind === counted) };
    },
  });
}

export const load = (kind: string): Promise<Test[]> =>
  testsOf(
    testFiles().map((name) => ({
      name,
      load: () => import(`${pathToFileURL(join(process.cwd(), name)).href}?loading=${kind}`),
    })),
  );
