import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/witness/hash.ts';
import { mergeFixity, recordFixity } from '../../src/witness/fixity-list.ts';
import { compareFixity, describeFixity } from '../../src/witness/fixity.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['witnesses', 'specimens'];
const hash = (text: string): string => sha256(Buffer.from(text));

let content: string;
const write = (path: string, text: string): Promise<void> => writeFile(join(content, path), text);
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'fixity-'));
  await mkdir(join(content, 'witnesses'));
  await write('witnesses/a.txt', '甲');
  await write('witnesses/b.txt', '乙');
});
afterEach(() => rm(content, { recursive: true }));

describe('a witness beside what was recorded of it', () => {
  beforeEach(async () => {
    await recordFixity(content, (await compareFixity(content, folders)).unrecorded);
  });

  test('the same: nothing is wrong', async () => {
    const state = await compareFixity(content, folders);
    expect(state).toEqual({
      recorded: 2,
      changed: [],
      missing: [],
      renamed: new Map(),
      unrecorded: new Map(),
    });
    expect(describeFixity(state)).toEqual([]);
  });

  test('changed by one byte: told by its name, with both hashes and how to mend it', async () => {
    await write('witnesses/a.txt', '申');
    const state = await compareFixity(content, folders);
    expect(state.changed).toEqual([{ path: 'witnesses/a.txt', recorded: hash('甲'), found: hash('申') }]);
    expect(describeFixity(state)).toEqual([
      `witnesses/a.txt: has SHA-256 ${hash('申')}; recorded is ${hash('甲')}. Bring the file back; if the change is meant: npm run fixity -- --accept witnesses/a.txt`,
    ]);
  });

  test('gone: told by its name', async () => {
    await rm(join(content, 'witnesses/b.txt'));
    const state = await compareFixity(content, folders);
    expect(state.missing).toEqual(['witnesses/b.txt']);
    expect(describeFixity(state)[0]).toMatch(/^witnesses\/b\.txt: .*not there.*if the loss is meant/);
  });

  test('renamed: told with its new name, and what becomes of its page', async () => {
    await rename(join(content, 'witnesses/b.txt'), join(content, 'witnesses/c.txt'));
    const [message] = describeFixity(await compareFixity(content, folders));
    expect(message).toMatch(
      /^witnesses\/b\.txt: is now called witnesses\/c\.txt\. .*old one lead nowhere.*--accept witnesses\/b\.txt$/,
    );
  });

  test('gone, where another with other bytes is new: not taken for renamed', async () => {
    await rm(join(content, 'witnesses/b.txt'));
    await write('witnesses/c.txt', '丁');
    expect((await compareFixity(content, folders)).renamed.size).toBe(0);
  });

  test('new: no fault, but told, and recording it leaves the others as they were', async () => {
    await write('witnesses/aa.txt', '丙');
    const state = await compareFixity(content, folders);
    expect(describeFixity(state)).toEqual([]);
    expect([...state.unrecorded]).toEqual([['witnesses/aa.txt', hash('丙')]]);
    await write('witnesses/a.txt', '申');
    await recordFixity(content, state.unrecorded);
    expect(await readFile(join(content, 'fixity.sha256'), 'utf8')).toBe(
      `${hash('甲')}  witnesses/a.txt\n${hash('丙')}  witnesses/aa.txt\n${hash('乙')}  witnesses/b.txt\n`,
    );
  });

  test('of a folder that is not looked at: neither missing nor new', async () => {
    expect(await compareFixity(content, ['specimens'])).toMatchObject({ recorded: 0, missing: [] });
  });
});

test('a list of any length takes in lines in any order, some twice, a portion at a time', async () => {
  const names = Array.from({ length: 500 }, (_, n) => hash(String(n)).slice(0, 16));
  const entry = (name: string, n: number): [string, string] => [`witnesses/${name}.txt`, hash(String(n))];
  const all = names.map(entry);
  await recordFixity(content, new Map([...all.slice(0, 200), ['witnesses/a b%.txt', hash('甲')]]));
  const before = await readFile(join(content, 'fixity.sha256'), 'utf8');
  const lines = [...all.slice(150), ...all.slice(300, 400)];
  await write('more', lines.map(([path, digest]) => `${digest}  ${path}\n`).join(''));
  for (const portion of [100_000, 100, 7]) {
    await write('fixity.sha256', before);
    await mergeFixity(content, join(content, 'more'), portion);
    const merged = await readFile(join(content, 'fixity.sha256'), 'utf8');
    await write('fixity.sha256', before);
    await recordFixity(content, new Map(lines));
    expect(merged).toBe(await readFile(join(content, 'fixity.sha256'), 'utf8'));
  }
  await write('more', `${hash('甲')}  witnesses/a.txt\nbroken\n`);
  await expect(mergeFixity(content, join(content, 'more'))).rejects.toThrow(/more:2: is not a hash/);
});

test('a broken list is told by its line', async () => {
  await write('fixity.sha256', `${hash('甲')}  witnesses/a.txt\n12345  witnesses/b.txt\n`);
  await expect(compareFixity(content, folders)).rejects.toThrow(/fixity\.sha256:2: is not a hash/);
});

describe('npm run fixity', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [
      join(repository, 'scripts/fixity.ts'),
      '--content',
      content,
      ...args,
    ]).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        said: stdout + stderr,
      }),
    );

  test('records what is new, refuses what changed, and takes it when told that it is meant', async () => {
    expect(await run()).toMatchObject({ code: 0, said: expect.stringContaining('2 new') as string });
    await write('witnesses/a.txt', '申');
    await rm(join(content, 'witnesses/b.txt'));
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('witnesses/a.txt: has SHA-256');
    const strayed = await run('--accept', 'content/witnesses/a.txt');
    expect(strayed).toMatchObject({ code: 2 });
    expect(strayed.said).toContain('content/witnesses/a.txt: nothing to accept');
    expect((await run('--accept', 'witnesses/a.txt')).said).toContain(
      '1 changed and 0 gone accepted, 1 wrong',
    );
    // As a shell completes it.
    expect((await run('--accept', join(content, 'witnesses/b.txt'))).said).toContain(
      '1 gone accepted, 0 wrong',
    );
    expect(await readFile(join(content, 'fixity.sha256'), 'utf8')).toBe(`${hash('申')}  witnesses/a.txt\n`);
    expect((await run('--accept')).code).toBe(2);
  });
});

test('the repository’s own witnesses are as recorded, and all are recorded', async () => {
  const state = await compareFixity(join(repository, 'content'), folders);
  expect(describeFixity(state)).toEqual([]);
  expect([...state.unrecorded.keys()]).toEqual([]);
  expect(state.recorded).toBeGreaterThan(20);
});
