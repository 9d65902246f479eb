/** A plugin of Stryker: tells each change that no test minds as it is found, so that a run broken off has told some. */
import type { MutantResult } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';

const survivorReporter = (): Reporter => ({
  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement }: MutantResult) {
    if (status !== 'Survived' && status !== 'NoCoverage' && status !== 'Timeout') return;
    const place = `${fileName}:${String(start.line)}:${String(start.column)}`;
    process.stdout.write(`${status} ${place} ${mutatorName}: ${replacement ?? ''}\n`);
  },
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, 'survivors', survivorReporter)];
