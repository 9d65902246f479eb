/** A plugin of Stryker: leaves out of a run what a sample does not hold. */
import { CheckStatus, type Checker } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { z } from 'zod';
import { inSample } from './in-sample.ts';

const asked = z.object({ sample: z.object({ share: z.number(), seed: z.number() }) });

function sampleChecker(options: StrykerOptions): Checker {
  const { sample } = asked.parse(options);
  return {
    init: () => Promise.resolve(),
    group: (mutants: Mutant[]) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants: Mutant[]) =>
      Promise.resolve(
        Object.fromEntries(
          mutants.map((mutant) => [
            mutant.id,
            inSample(mutant, sample.share, sample.seed, process.cwd())
              ? { status: CheckStatus.Passed }
              : { status: CheckStatus.CompileError, reason: 'not in the sample' },
          ]),
        ),
      ),
  };
}
sampleChecker.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', sampleChecker)];

export const strykerValidationSchema = {
  properties: {
    sample: {
      type: 'object',
      properties: { share: { type: 'number' }, seed: { type: 'number' } },
      required: ['share', 'seed'],
    },
  },
};
