import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildDay } from '../../src/history/history-store.ts';

/** Two clocks, months apart. */
const clocks = ['2026-03-01T01:00:00Z', '2026-07-01T23:00:00Z'].map((text) => Date.parse(text));
let root: string;
const git = (...args: string[]): void => {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  const at = '2026-02-03T23:30:00-0500';
  const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
  execFileSync('git', ['-C', root, ...who, ...args], { env });
};
const days = (content = join(root, 'content')): Promise<string[]> =>
  Promise.all(clocks.map((now) => buildDay(root, content, now)));

beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  root = await mkdtemp(join(tmpdir(), 'day-'));
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content/a.txt'), '甲');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

test('of a commit: its day in UTC, on whatever day it is built', async () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  expect(await days()).toEqual(['2026-02-04', '2026-02-04']);
});

test('with something not committed, without Git, or of witnesses from elsewhere: the day of the build', async () => {
  const today = ['2026-03-01', '2026-07-01'];
  expect(await days()).toEqual(today);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  expect(await days(tmpdir())).toEqual(today);
  await writeFile(join(root, 'content/b.txt'), '乙');
  expect(await days()).toEqual(today);
});

test('told a time, that', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  expect(await days()).toEqual(['2026-01-01', '2026-01-01']);
});
