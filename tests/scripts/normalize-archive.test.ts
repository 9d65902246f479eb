import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveFiles, noteReports } from '../../scripts/lib/archive-state.ts';
import { settling } from '../../scripts/lib/look-at-files.ts';
import {
  normalizeArchive,
  type NormalizeOptions,
  type NormalizeResult,
} from '../../scripts/lib/normalize-archive.ts';
import { summaryLines } from '../../scripts/lib/summary-lines.ts';
import { isReportId } from '../../src/report/report-id.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import { summaryOf, type ArchiveIndex } from '../../src/report/summary.ts';

let folder = '';
const content = (): string => join(folder, 'content');
const archive = (): string => join(folder, 'archive');

async function put(path: string, text: string | Uint8Array): Promise<void> {
  const file = join(content(), path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

const run = (change: Partial<NormalizeOptions> = {}): Promise<NormalizeResult> =>
  normalizeArchive({
    content: content(),
    archive: archive(),
    specimens: true,
    restore: {},
    version: 'v1',
    ...change,
  });

const read = async (id: string): Promise<Report> =>
  reportSchema.parse(JSON.parse(await readFile(join(archive(), 'reports', `${id}.json`), 'utf8')));

const readIndex = async (): Promise<ArchiveIndex> =>
  JSON.parse(await readFile(archiveFiles(archive()).index, 'utf8')) as ArchiveIndex;

const messages = ({ problems }: NormalizeResult): string[] => problems.map(({ message }) => message);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cunzhen-'));
  await put('witnesses/a.txt', '甲市民政局工作总结\n一年来，我局认真工作。');
  await put('witnesses/b.txt', '乙县工作汇报\n现将情况汇报如下。');
});
afterEach(() => rm(folder, { recursive: true }));

describe('normalizeArchive', () => {
  it('writes a report a witness and an index of both, in the order of ids', async () => {
    const { ids, made } = await run();
    expect(made).toBe(2);
    expect(ids).toEqual(['a', 'b']);
    const { reports, problems } = await readIndex();
    expect(problems).toEqual([]);
    expect(reports.map(({ id, title }) => [id, title])).toEqual([
      ['a', '甲市民政局工作总结'],
      ['b', '乙县工作汇报'],
    ]);
    expect((await read('a')).metadata.genre).toBe('总结');
    expect(reports).toEqual([summaryOf(await read('a')), summaryOf(await read('b'))]);
  });

  it('refuses a folder that is not there, and leaves the archive as it is', async () => {
    await put('witnesses/a.txt', '甲县民政局工作总结\n今年工作顺利。');
    await run();
    await expect(run({ content: join(folder, 'contnet') })).rejects.toThrow(/there is no folder .*contnet/);
    expect((await read('a')).title).toBe('甲县民政局工作总结');
  });

  it('marks specimens as synthetic, and leaves them out where they are not wanted', async () => {
    await put('specimens/s.txt', '样本报告\n正文。');
    await run();
    expect((await readIndex()).reports.find(({ id }) => id === 's')?.synthetic).toBe(true);
    expect((await read('s')).synthetic).toBe(true);
    expect((await run({ specimens: false })).ids).toEqual(['a', 'b']);
    expect(await readdir(join(archive(), 'reports'))).toEqual(['a.json', 'b.json']);
  });

  it('restores again only what changed', async () => {
    const first = await run();
    expect(await run()).toEqual({ ...first, made: 0, kept: 2 });
    await put('witnesses/b.txt', '乙县工作汇报\n改过。');
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
    await put('witnesses/b.yaml', 'note: 手录');
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
    const stated = (date: string) => `metadata: { date: ${date}, by: 甲, on: 2026-01-01, reason: 县志 }`;
    await put('witnesses/b.yaml', stated('2009-09'));
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
    expect((await read('b')).metadata.date).toBe('2009-09');
    await put('witnesses/b.yaml', stated('2009-10'));
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
    expect((await read('b')).metadata.date).toBe('2009-10');
    await put(
      'corrections/b.yaml',
      '- {source: reading, selector: {exact: 改过}, replacement: 改正, who: 甲, when: 2026-01-01, why: 乙}',
    );
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
    expect((await read('b')).text).toContain('改正');
    expect(await run({ version: 'v2' })).toMatchObject({ made: 2, kept: 0 });
  });

  it('restores again a report whose file is gone', async () => {
    await run();
    await rm(join(archive(), 'reports', 'a.json'));
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
  });

  it('does not read a report that nobody touched', async () => {
    const { keys, looks } = archiveFiles(archive());
    await run();
    // A hash that the report does not have: who reads it finds out.
    const wrong = (await readFile(keys, 'utf8')).replaceAll(/-[0-9a-f]{64}-/g, `-${'0'.repeat(64)}-`);
    await writeFile(keys, wrong);
    expect(await run()).toMatchObject({ made: 0, kept: 2 });
    await writeFile(looks, (await readFile(looks, 'utf8')).slice(0, 99));
    expect(await run()).toMatchObject({ made: 2, kept: 0 });
  });

  it('does not read a witness that nobody touched since it was settled', async () => {
    const { keys, looks } = archiveFiles(archive());
    await pause(settling * 2);
    await run();
    // A hash that the witness does not have: who reads it finds out.
    const wrong = (await readFile(keys, 'utf8')).replaceAll(/"[0-9a-f]{64}-/g, `"${'0'.repeat(64)}-`);
    await writeFile(keys, wrong);
    expect(await run()).toMatchObject({ made: 0, kept: 2 });
    await writeFile(looks, (await readFile(looks, 'utf8')).slice(0, 99));
    expect(await run()).toMatchObject({ made: 2, kept: 0 });
  });

  it('restores again of other code or settings what nobody touched', async () => {
    await pause(settling * 2);
    await run();
    expect(await run({ version: 'v2' })).toMatchObject({ made: 2, kept: 0 });
    expect(await run({ version: 'v2', restore: { width: false } })).toMatchObject({ made: 2, kept: 0 });
  });

  it.each(['witnesses/a.txt', 'witnesses/a.yaml', 'corrections/a.yaml'])(
    'finds that %s was changed to one of the same size and time',
    async (name) => {
      await put('witnesses/a.yaml', 'note: 手录');
      await put('corrections/a.yaml', '[] # 一');
      await pause(settling * 2);
      await run();
      const file = join(content(), name);
      const { atime, mtime } = await stat(file);
      await writeFile(
        file,
        (await readFile(file, 'utf8')).replace(/认真|手录|一/, (words) => '改'.repeat(words.length)),
      );
      await utimes(file, atime, mtime);
      expect(await run()).toMatchObject({ made: 1, kept: 1 });
      expect(await run()).toMatchObject({ made: 0, kept: 2 });
      await rm(file);
      expect((await run()).kept).toBe(1);
    },
  );

  it('finds that what a link leads to was changed', async () => {
    const elsewhere = join(folder, 'c.txt');
    await writeFile(elsewhere, '丙县工作汇报\n正文。');
    await symlink(elsewhere, join(content(), 'witnesses/c.txt'));
    await pause(settling * 2);
    await run();
    expect(await run()).toMatchObject({ made: 0, kept: 3 });
    await writeFile(elsewhere, '丙县工作汇报\n改文。');
    expect(await run()).toMatchObject({ made: 1, kept: 2 });
  });

  it('finds a report that was changed to one of the same size and time', async () => {
    await run();
    const file = join(archive(), 'reports/a.json');
    const before = await readFile(file, 'utf8');
    const { atime, mtime } = await stat(file);
    await writeFile(file, before.replace('认真', '随便'));
    await utimes(file, atime, mtime);
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(await run()).toMatchObject({ made: 0, kept: 2 });
  });

  it('takes up a run that was broken off', async () => {
    await run();
    const files = archiveFiles(archive());
    const journal = join(archive(), 'journal.ndjson');
    const keys = JSON.parse(await readFile(files.keys, 'utf8')) as Record<string, string>;
    const index = await readFile(files.index);
    await rm(files.index);
    await rm(files.keys);
    const [[, summary] = []] = summaryLines(index);
    await noteReports(archive(), [{ key: keys['a']!, summary: summary! }]);
    await writeFile(journal, `${await readFile(journal, 'utf8')}{"key":"half`);
    expect(await run()).toMatchObject({ made: 1, kept: 1 });
    expect(await readFile(files.index)).toEqual(index);
  });

  it('gathers what shards made', async () => {
    await put('witnesses/c.txt', '丙县工作汇报\n正文。');
    const parts = [
      await run({ shard: { index: 1, count: 2 } }),
      await run({ shard: { index: 2, count: 2 } }),
    ];
    expect(parts.map((part) => part.ids)).toEqual([['a', 'b'], ['c']]);
    const { ids, made, kept } = await run();
    expect([made, kept]).toEqual([0, 3]);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect((await readdir(archive())).sort()).toEqual(['index.json', 'keys.json', 'looks.json', 'reports']);
  });

  it('gives the same bytes on one core and on many', async () => {
    for (let i = 0; i < 20; i++)
      await put(`witnesses/many-${String(i)}.txt`, `第${String(i)}号报告\n正文${'文'.repeat(i)}。`);
    await run();
    const other = join(folder, 'other');
    // Few at a time are restored in this process, many by workers.
    const few = join(folder, 'few');
    await mkdir(join(few, 'witnesses'), { recursive: true });
    for (const name of (await readdir(join(content(), 'witnesses'))).slice(0, 5)) {
      await cp(join(content(), 'witnesses', name), join(few, 'witnesses', name));
    }
    await normalizeArchive({ content: few, archive: other, specimens: true, restore: {}, version: 'v1' });
    for (const name of await readdir(join(other, 'reports'))) {
      expect(await readFile(join(other, 'reports', name))).toEqual(
        await readFile(join(archive(), 'reports', name)),
      );
    }
  });

  it('tells what cannot be done, and does the rest', async () => {
    await put('witnesses/b.yaml', 'soruce: x');
    await put('witnesses/名.txt', '甲');
    await put('specimens/A.txt', '甲');
    await put('corrections/c.yaml', '[]');
    const result = await run();
    expect(result.ids).toEqual(['a', 'b']);
    expect(messages(result)).toEqual([
      expect.stringMatching(/specimens.A\.txt: the id is taken by .*a\.txt/),
      expect.stringMatching(/b\.yaml:1: unknown "soruce"/),
      expect.stringMatching(/c\.yaml: there is no witness c/),
      expect.stringMatching(/名\.txt: an id is 1 to 120 of A-Z/),
    ]);
  });

  it.each([
    ['nothing', '', 'is empty'],
    ['blanks', ' \n\r\n\t', 'is empty'],
    ['wide blanks', '\ufeff\u3000\u3000\n', 'has no text of a report in it'],
    ['a PDF', '%PDF-1.7\n', 'is a PDF, not text; "npm run import" makes a witness of it'],
    ['a document', 'PK\u0003\u0004', 'is a zip file, or a document in one, not text; "npm run import"'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is no text in any encoding'],
    [
      'bytes',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7919) % 251),
      'is no text in any encoding that can be read',
    ],
  ])('makes no report of %s, and says why', async (_, bytes, why) => {
    await put('witnesses/c.txt', bytes);
    const result = await run();
    expect(result.ids).toEqual(['a', 'b']);
    expect(messages(result)).toEqual([expect.stringContaining(`c.txt: ${why}`)]);
  });

  it.each([
    ['one character', '甲'],
    ['a page that was saved', '<html><body><p>甲县工作总结</p></body></html>'],
    ['UTF-16 without its mark', Buffer.from('一年来，甲县一百个村一一走到。\n'.repeat(9), 'utf16le')],
    ['text with a few broken bytes', Buffer.from(`${'甲县工作总结。'.repeat(20)}\u0000\u0001`, 'utf8')],
  ])('makes one of %s', async (_, bytes) => {
    await put('witnesses/c.txt', bytes);
    expect(messages(await run())).toEqual([]);
    expect((await read('c')).text).toMatch(/[甲一]/);
  });

  it('advises on a page of HTML and on copies, when they come; they are no problems', async () => {
    await put('witnesses/c.txt', '<html><body><p>甲县工作总结</p></body></html>');
    await put('witnesses/d.txt', await readFile(join(content(), 'witnesses/a.txt')));
    const { problems, advice } = await run();
    expect(problems).toEqual([]);
    expect(advice).toEqual([
      expect.stringMatching(/witnesses.c\.txt: is a page of HTML, .*npm run import/),
      'd: has the same bytes as a; both are shown',
    ]);
    expect((await run()).advice).toEqual([]);
    await put('witnesses/b.txt', '乙县工作汇报\n现将情况汇报如下：');
    expect((await run()).advice).toEqual([]);
  });

  it('tells of files that nothing reads, though they were put there to be read', async () => {
    await put('witnesses/c.TXT', '丙县工作汇报');
    await put('witnesses/1998/a.txt', '丙县工作汇报');
    await put('witnesses/b.yml', 'note: 手录');
    await put('witnesses/gone.yaml', 'note: 手录');
    await put('specimens/page.html', '<p>甲</p>');
    await put('corrections/b.correction.json', '{}');
    await put('corrections/b.yml', '[]');
    // Of no concern to anybody but those who keep them.
    await put('witnesses/scans/a.png', '');
    await put('witnesses/.kept/a.txt', '丙县工作汇报');
    await put('witnesses/README.md', '# 来源');
    await put('witnesses/.gitkeep', '');
    await put('corrections/notes.txt', '待查');
    const result = await run();
    expect(messages(result).sort()).toEqual([
      expect.stringMatching(/b\.correction\.json: is not read; call it b\.yaml, or make it an entry/),
      expect.stringMatching(/corrections.b\.yml: is not read; call it b\.yaml/),
      expect.stringMatching(/page\.html: is not read; "npm run import" makes witnesses/),
      expect.stringMatching(/witnesses.1998: texts in it are not read; move them up/),
      expect.stringMatching(/witnesses.b\.yml: is not read; call it b\.yaml/),
      expect.stringMatching(/c\.TXT: is not read; call it c\.txt/),
      expect.stringMatching(/gone\.yaml: there is no witness gone\.txt beside it/),
    ]);
    expect(result.ids).toEqual(['a', 'b']);
    // Only what may be a witness gets a page that says that it could not be restored.
    expect(result.problems.map(({ id }) => id).filter(isReportId)).toEqual(['c', 'page']);
  });

  it('makes a report without a correction that does not match, and tells so every time', async () => {
    const file = 'corrections/a.yaml';
    await put(
      file,
      '- {source: reading, selector: {exact: 我局认真地工作}, replacement: 甲, who: 甲, when: 2026-01-01, why: 乙}',
    );
    const complaint = /corrections.a\.yaml:1: the quotation is not in the reading[\s\S]*我局认真\[-地-\]工作/;
    for (const result of [await run(), await run()]) {
      expect(result.ids).toHaveLength(2);
      expect(messages(result)).toEqual([expect.stringMatching(complaint)]);
    }
  });

  it('takes no YAML in the encoding of a Chinese Windows for other characters', async () => {
    // note: 手录 in GBK.
    const gbk = Buffer.from('6e6f74653a20cad6c2bc0a', 'hex');
    await put('witnesses/b.yaml', gbk);
    await put('corrections/a.yaml', gbk);
    const result = await run();
    expect(messages(result).sort()).toEqual([
      expect.stringMatching(/corrections.a\.yaml:1: is not UTF-8; save the file as UTF-8$/),
      expect.stringMatching(/witnesses.b\.yaml:1: is not UTF-8; save the file as UTF-8$/),
    ]);
    expect(result.ids).toEqual(['a', 'b']);
    expect((await read('b')).curated).toBeUndefined();
    // Its mark at the beginning is no fault, nor is the sign that stands for what nobody can read.
    await put('witnesses/b.yaml', '\ufeffnote: 手\ufffd录');
    await put('corrections/a.yaml', '\ufeff[]');
    expect(messages(await run())).toEqual([]);
    expect((await read('b')).curated?.note).toBe('手\ufffd录');
  });

  it('makes an empty archive of no content', async () => {
    await rm(content(), { recursive: true });
    await mkdir(content());
    expect((await run()).ids).toEqual([]);
    expect(await readIndex()).toEqual({ reports: [], problems: [] });
  });
});
