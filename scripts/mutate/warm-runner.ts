/**
 * A plugin of Stryker: runs the tests of restoring against one change after another in a process that stays warm. To
 * start anew for each change takes ten times as long as the tests do.
 *
 * What one change leaves behind must not decide about the next one. So the tests run twice before anything is changed:
 * code that runs less often the second time stands behind something that is kept (a table filled once). A change there
 * gets all modules anew. Any other is tried in modules whose tables are full, and where a test minds it, the same test
 * must pass again without it.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
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

/** What the run without changes found, for all processes. */
interface Known {
  /** Changes in code that runs once: behind something that is kept. */
  unsteady: string[];
  /** How long each test takes when warm, in milliseconds. */
  times: Record<string, number>;
}
const knownFile = 'mutate-known.json';

const context = (): InstrumenterContext =>
  ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {});

/** Modules of one loading are told from those of another by a query, which what they import inherits. */
const loading = /[?&]loading=([a-z]+\d*)$/;
const counted = 'counted';

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
function takeCounts(): Record<string, number> {
  const taken: Record<string, number> = {};
  for (const [change, times] of counts.entries()) if (times > 0) taken[change] = times;
  counts.fill(0);
  return taken;
}

function hookModules(): void {
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

const load = (kind: string): Promise<Test[]> =>
  testsOf(
    testFiles().map((name) => ({
      name,
      load: () => import(`${pathToFileURL(join(process.cwd(), name)).href}?loading=${kind}`),
    })),
  );

async function run({ id, run }: Test): Promise<TestResult> {
  const start = performance.now();
  try {
    await run();
    return { id, name: id, timeSpentMs: performance.now() - start, status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return {
      id,
      name: id,
      timeSpentMs: performance.now() - start,
      status: TestStatus.Failed,
      failureMessage,
    };
  }
}

async function runAll(tests: readonly Test[]): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const test of tests) results.push(await run(test));
  return results;
}

class WarmRunner implements TestRunner {
  #known: Known | undefined;
  #warm: Test[] | undefined;
  #loadings = 0;

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    hookModules();
    // By chance a property might miss a change today that it finds tomorrow.
    fc.configureGlobal({ seed: 1 });
    // To get warm is no part of the time of the first change.
    if (existsSync(knownFile)) await this.#warmed();
  }

  async dryRun(): Promise<CompleteDryRunResult> {
    takeCounts();
    const tests = await load(counted);
    const atLoad = takeCounts();
    const results: TestResult[] = [];
    const perTest: Record<string, Record<string, number>> = {};
    for (const test of tests) {
      results.push(await run(test));
      perTest[test.id] = takeCounts();
    }
    const unsteady = new Set<string>();
    const times: Known['times'] = {};
    for (const test of tests) {
      times[test.id] = (await run(test)).timeSpentMs;
      const again = takeCounts();
      for (const [change, count] of Object.entries(perTest[test.id]!))
        if (again[change] !== count) unsteady.add(change);
    }
    const known: Known = { unsteady: [...unsteady], times };
    writeFileSync(knownFile, JSON.stringify(known));
    await this.#warmed();
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: { static: atLoad, perTest },
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const known = (this.#known ??= JSON.parse(readFileSync(knownFile, 'utf8')) as Known);
    const anew = known.unsteady.includes(activeMutant.id);
    const loaded = anew ? await load(`anew${String(this.#loadings++)}`) : await this.#warmed();
    // Who runs code that runs once is chance: any test may mind what it left.
    const asked = new Set(anew ? undefined : testFilter);
    const tests = loaded
      .filter(({ id }) => asked.size === 0 || asked.has(id))
      .sort((a, b) => known.times[a.id]! - known.times[b.id]!);
    const stryker = context();
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results: TestResult[] = [];
    let minded: Test | undefined;
    for (const test of tests) {
      results.push(await run(test));
      if (results.at(-1)!.status !== TestStatus.Failed) continue;
      minded = test;
      break;
    }
    const { hitCount } = stryker;
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (minded && !anew && (await run(minded)).status === TestStatus.Failed)
      throw new Error(`${minded.id} fails without a change as well`);
    return toMutantRunResult(
      determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
    );
  }

  async #warmed(): Promise<Test[]> {
    if (!this.#warm) {
      this.#warm = await load('warm');
      await runAll(this.#warm);
    }
    return this.#warm;
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'warm', () => new WarmRunner())];
