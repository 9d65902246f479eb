/** Tell what changed in the restored texts between two archive folders, as Markdown for a comment. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeChanges } from '../src/deploy/describe-changes.ts';
import { diffReadings } from '../src/deploy/diff-readings.ts';
import type { Report } from '../src/report/report.ts';
import { runCommand } from './lib/run-command.ts';

const reportsIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'reports'))).filter((name) => name.endsWith('.json'));
const read = async (folder: string, name: string): Promise<Report | undefined> => {
  const json = await readFile(join(folder, 'reports', name), 'utf8').catch(() => undefined);
  return json === undefined ? undefined : (JSON.parse(json) as Report);
};

await runCommand({
  usage: 'npm run -s diff-readings -- <archive before> <archive after>\n',
  words: 2,
  options: {},
  run: async ({ positionals: [before, after], refuse }) => {
    if (before === undefined || after === undefined) return refuse('name two archive folders');
    const names = [...new Set([...(await reportsIn(before)), ...(await reportsIn(after))])].sort();
    const changes = [];
    for (const name of names) {
      const change = diffReadings(await read(before, name), await read(after, name));
      if (change) changes.push(change);
    }
    process.stdout.write(describeChanges(changes, names.length));
    return 0;
  },
});
