/**
 * A plugin of Stryker: runs the tests of restoring against one change after another in a process that stays warm. To
 * start anew for each change takes ten times as long as the tests do.
 *
 * What one change leaves behind must not decide about the next one. So the tests run twice before anything is changed:
 * code that runs less often the second time stands behind something that is kept (a table filled once). A change there
 * gets all modules anew. Any other is tried in modules whose tables are full, and where a test minds it, the same test
 * must pass again without it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
import { z } from 'zod';
import { counted, hookModules, load, takeCounts } from './load-tests.ts';
import type { Test } from './test-api.ts';

/** What the run without changes found, for all processes. */
const knownSchema = z.object({
  /** Changes in code that runs once: behind something that is kept. */
  unsteady: z.array(z.string()),
  /** How long each test takes when warm, in milliseconds. */
  times: z.record(z.string(), z.number()),
});
type Known = z.infer<typeof knownSchema>;
const knownFile = 'mutate-known.json';

declare global {
  /** Where changed code asks which change is tried. */
  var __stryker__: InstrumenterContext | undefined;
}

const context = (): InstrumenterContext => (globalThis.__stryker__ ??= {});

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

function warmRunner(): TestRunner {
  let known: Known | undefined;
  let warm: Promise<Test[]> | undefined;
  let loadings = 0;

  const warmUp = async (): Promise<Test[]> => {
    const tests = await load('warm');
    await runAll(tests);
    return tests;
  };
  const warmed = (): Promise<Test[]> => (warm ??= warmUp());

  return {
    capabilities: () => ({ reloadEnvironment: false }),

    async init(): Promise<void> {
      hookModules();
      // By chance a property might miss a change today that it finds tomorrow.
      fc.configureGlobal({ seed: 1 });
      // To get warm is no part of the time of the first change.
      if (existsSync(knownFile)) await warmed();
    },

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
      known = { unsteady: [...unsteady], times };
      writeFileSync(knownFile, JSON.stringify(known));
      await warmed();
      return {
        status: DryRunStatus.Complete,
        tests: results,
        mutantCoverage: { static: atLoad, perTest },
      };
    },

    async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
      const { unsteady, times } = (known ??= knownSchema.parse(JSON.parse(readFileSync(knownFile, 'utf8'))));
      const anew = unsteady.includes(activeMutant.id);
      const loaded = anew ? await load(`anew${String(loadings++)}`) : await warmed();
      // Which test runs code that runs once is chance, and each may mind what it left.
      const asked = new Set(anew ? undefined : testFilter);
      const tests = loaded
        .filter(({ id }) => asked.size === 0 || asked.has(id))
        .sort((a, b) => times[a.id]! - times[b.id]!);
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
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'warm', warmRunner)];
