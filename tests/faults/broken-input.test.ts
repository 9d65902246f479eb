import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { normalizeArchive, type NormalizeResult } from '../../scripts/lib/normalize-archive.ts';

let folder: string;
const path = (...parts: string[]): string => join(folder, ...parts);
const run = (version = 'v1', onProgress?: () => void): Promise<NormalizeResult> =>
  normalizeArchive({
    content: path('content'),
    archive: path('archive'),
    specimens: true,
    restore: {},
    version,
    ...(onProgress && { onProgress }),
  });
const state = async (): Promise<string[]> =>
  Promise.all(
    ['index.json', 'keys.json', 'reports/a.json', 'reports/b.json'].map((file) =>
      readFile(path('archive', file), 'utf8'),
    ),
  );

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broken-'));
  await mkdir(path('content/witnesses'), { recursive: true });
  await writeFile(path('content/witnesses/a.txt'), '甲市民政局工作总结\n一年来，我局认真工作。');
  await writeFile(path('content/witnesses/b.txt'), '乙县工作汇报\n现将情况汇报如下。');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a witness that cannot be read is a problem by its name, and the others are done', () => {
  test('one that is no file', async () => {
    await mkdir(path('content/witnesses/c.txt'));
    const { ids, problems } = await run();
    expect(ids).toEqual(['a', 'b']);
    expect(problems).toEqual([{ id: 'c', message: expect.stringContaining('c.txt') as string }]);
  });

  test('one that is a name for nothing', async () => {
    await symlink(path('content/witnesses/nowhere'), path('content/witnesses/c.txt'));
    const { ids, problems } = await run();
    expect(ids).toEqual(['a', 'b']);
    expect(problems).toEqual([{ id: 'c', message: expect.stringContaining('c.txt') as string }]);
  });

  test('one that vanishes midway', async () => {
    // They are few, so one is done after the other: by the time the first is told, the other was not begun.
    const { ids, problems } = await run('v1', () => {
      rmSync(path('content/witnesses/b.txt'), { force: true });
    });
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([{ id: 'b', message: expect.stringContaining('b.txt') as string }]);
    const left = await readdir(path('archive/reports'));
    expect(left).toEqual(['a.json']);
  });

  test('one that vanishes after it was restored leaves no report', async () => {
    await run();
    await rm(path('content/witnesses/b.txt'));
    const { ids, problems } = await run();
    expect({ ids, problems }).toEqual({ ids: ['a'], problems: [] });
    expect(await readdir(path('archive/reports'))).toEqual(['a.json']);
  });
});

describe('what an earlier run left is kept only where it is right', () => {
  const spoil: Record<string, () => Promise<unknown>> = {
    'a report with another character': async () => {
      const file = path('archive/reports/a.json');
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('认真', '任真'));
    },
    'half a report': async () => {
      const file = path('archive/reports/a.json');
      await writeFile(file, (await readFile(file, 'utf8')).slice(0, 200));
    },
    'an empty report': () => writeFile(path('archive/reports/a.json'), ''),
    'the report of another': () => cp(path('archive/reports/b.json'), path('archive/reports/a.json')),
    'no report': () => rm(path('archive/reports/a.json')),
    'a title of the index': async () => {
      const file = path('archive/index.json');
      await writeFile(file, (await readFile(file, 'utf8')).replace('甲市', '丙市'));
    },
    'half an index': async () => {
      const file = path('archive/index.json');
      await writeFile(file, (await readFile(file, 'utf8')).slice(0, 50));
    },
    'half of the keys': async () => {
      const file = path('archive/keys.json');
      await writeFile(file, (await readFile(file, 'utf8')).slice(0, 50));
    },
    ...Object.fromEntries(
      ['index', 'keys'].flatMap((file) =>
        ['null', '3', '[null]', '{"reports":3}', '{"reports":[null]}', '{"reports":[{"id":3}]}'].map(
          (json) => [
            `${json} for ${file === 'keys' ? 'the keys' : 'an index'}`,
            () => writeFile(path(`archive/${file}.json`), json),
          ],
        ),
      ),
    ),
    'keys of another kind': () => writeFile(path('archive/keys.json'), '{"a": 1, "b": {"x": null}}'),
    'a journal of nonsense': () =>
      writeFile(path('archive/journal.ndjson'), '{"key":"x","summary":{"id":"a"}}\nnull\n3\n"x"\n{}\n'),
    'a report that nobody asked for': () => writeFile(path('archive/reports/z.json'), '{}'),
    'half a draft': () => writeFile(path('archive/reports/a.json.123.part'), '{'),
  };
  test.each(Object.entries(spoil))('%s', async (_, act) => {
    await run();
    const before = await state();
    await act();
    await run();
    expect(await state()).toEqual(before);
  });

  test('what another version made is made again', async () => {
    await run();
    expect((await run()).made).toBe(0);
    expect((await run('v2')).made).toBe(2);
  });
});
