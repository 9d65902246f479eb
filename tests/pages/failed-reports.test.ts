import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failedReports } from '../../src/pages/_lib/failed-reports.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'failed-'));
  vi.stubEnv('ARCHIVE_DIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('lists by id what no report was made of, with all that went wrong and without folders', async () => {
  const problems = [
    { id: 'd', message: 'content/witnesses/d.txt: not text' },
    { id: 'made', message: 'content/corrections/made.yaml:3: matches nothing' },
    { id: 'b', message: 'content/witnesses/b.txt: empty' },
    { id: 'd', message: 'content/witnesses/d.yaml:1: no such key' },
    { id: 'no id', message: 'content/witnesses/no id.txt: not a name' },
  ];
  await writeFile(join(folder, 'index.json'), JSON.stringify({ reports: [{ id: 'made' }], problems }));
  expect(await failedReports()).toEqual([
    { id: 'b', messages: ['b.txt: empty'] },
    { id: 'd', messages: ['d.txt: not text', 'd.yaml:1: no such key'] },
  ]);
});
