import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findWitnesses } from '../../scripts/lib/find-witnesses.ts';
import { importId } from '../../src/import/import-id.ts';
import { sha256 } from '../../src/witness/hash.ts';
import { adds, filesIn, importInto, snapshot, temporaryFolder, witnessesOf } from './import-folder.ts';
import { wetRecord } from './make-dumps.ts';

const line = (text: string): string => `${JSON.stringify({ text, url: `http://www.example.cn/${text}` })}\n`;
const many = Array.from({ length: 40 }, (_, n) =>
  n % 10 === 3 ? '{bad\n' : line(`第${String(n % 30)}篇正文`),
).join('');

describe('the same record twice', () => {
  it('is another witness in another encoding, which is not what was cited', async () => {
    // 报告 in GB18030, and in UTF-8.
    const folder = filesIn({ 'a.txt': Buffer.from('b1a8b8e6', 'hex'), 'b.txt': '报告' });
    const out = temporaryFolder();
    expect((await importInto(out, [folder])).counts).toMatchObject({ read: 2, imported: 2, duplicate: 0 });
    expect(witnessesOf(out).map(({ bytes }) => bytes.toString('hex'))).toContain('b1a8b8e6');
  });

  it('is one witness: in a dump, in another, in another format, and in a later run', async () => {
    const folder = filesIn({
      'a.jsonl': line('甲') + line('甲') + line('乙'),
      'b.txt': '甲',
      'c.warc': Buffer.concat([wetRecord(1, '乙'), wetRecord(2, '丙')]),
    });
    const out = temporaryFolder();
    const { counts } = await importInto(out, [folder]);
    expect(counts).toMatchObject({ read: 6, imported: 3, duplicate: 3 });
    expect(witnessesOf(out).map(({ text, sidecar }) => [text, sidecar.import?.file])).toEqual([
      ['丙', 'in/c.warc'],
      ['乙', 'in/a.jsonl'],
      ['甲', 'in/a.jsonl'],
    ]);
    const before = snapshot(out);
    const again = await importInto(out, [folder, '--again']);
    expect(again.counts).toMatchObject({ read: 6, imported: 0, duplicate: 6 });
    expect(snapshot(out)).toEqual(before);
  });

  it('is one with a witness that was put there by hand', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'by-hand.txt'), '甲');
    const { counts } = await importInto(out, [filesIn({ 'a.txt': '甲', 'b.txt': '乙' })]);
    expect(counts).toMatchObject({ imported: 1, duplicate: 1 });
  });

  it('never writes over a witness that was edited', async () => {
    const [folder, out] = [filesIn({ 'a.txt': '甲' }), temporaryFolder()];
    await importInto(out, [folder]);
    const file = join(
      out,
      readdirSync(out).find((name) => name.endsWith('.txt'))!,
    );
    writeFileSync(file, '改');
    const { counts, failures } = await importInto(out, [folder, '--again']);
    expect(counts).toMatchObject({ read: 1, failed: 1 });
    expect(failures[0]).toMatch(/holds other bytes than its name says/);
    expect(witnessesOf(out)[0]!.text).toBe('改');
  });
});

describe('a run that is broken off', () => {
  it.each([1, 7, 25])('goes on where it stopped, after %d records, to the same end', async (stop) => {
    const folder = filesIn({
      'a.jsonl': many,
      'b.warc.gz': gzipSync(Buffer.concat([1, 2, 3].map((n) => wetRecord(n, `文${String(n)}`)))),
    });
    const [whole, out] = [temporaryFolder(), temporaryFolder()];
    const once = await importInto(whole, [folder]);
    expect(adds(once.counts)).toBe(true);
    const first = await importInto(out, [folder], stop);
    expect(first.counts.read).toBe(stop);
    const second = await importInto(out, [folder]);
    expect(second.counts).toMatchObject({ earlier: stop, read: once.counts.read - stop });
    expect([...first.failures, ...second.failures]).toEqual(once.failures);
    expect(snapshot(out)).toEqual(snapshot(whole));
    expect((await importInto(out, [folder])).counts).toMatchObject({ read: 0, earlier: once.counts.read });
  });

  it('begins anew where the dump was changed or its witnesses are gone', async () => {
    const [folder, out] = [filesIn({ 'a.jsonl': line('甲') }), temporaryFolder()];
    await importInto(out, [folder]);
    writeFileSync(join(folder, 'a.jsonl'), line('甲') + line('乙'));
    expect((await importInto(out, [folder])).counts).toMatchObject({
      read: 2,
      imported: 1,
      duplicate: 1,
      earlier: 0,
    });
    for (const name of readdirSync(out)) rmSync(join(out, name));
    expect((await importInto(out, [folder])).counts).toMatchObject({ read: 2, imported: 2 });
  });
});

it('says at which record a witness cannot be written, and goes on once it can', async () => {
  const [folder, out] = [filesIn({ 'a.jsonl': line('甲') + line('乙') + line('丙') }), temporaryFolder()];
  const taken = join(out, `${importId(sha256(Buffer.from('乙')))}.yaml`);
  mkdirSync(taken);
  await expect(importInto(out, [folder])).rejects.toThrow(
    /^in\/a\.jsonl: record 2 \(at byte \d+\): its witness cannot be written: EISDIR.*; mend that and run the same command again/,
  );
  rmSync(taken, { recursive: true });
  expect((await importInto(out, [folder])).counts).toMatchObject({ read: 3, imported: 2, duplicate: 1 });
});

it('does not write its state for every file of a folder', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`${String(n)}.txt`, `第${String(n)}篇`]),
  );
  const { counts, saves } = await importInto(temporaryFolder(), [filesIn(files)]);
  expect(counts).toMatchObject({ imported: 60 });
  expect(saves).toBeLessThan(10);
});

it('stops at the limit, and goes on from there', async () => {
  const [folder, out] = [filesIn({ 'a.jsonl': many }), temporaryFolder()];
  const counts = [];
  for (let run = 0; run < 3; run++) counts.push((await importInto(out, [folder, '--limit', '10'])).counts);
  expect(counts.map(({ imported }) => imported)).toEqual([10, 10, 7]);
  expect(counts.reduce((sum, { read }) => sum + read, 0)).toBe(40);
});

it('leaves no trace of a dry run, and counts as a real one', async () => {
  const folder = filesIn({ 'a.jsonl': many });
  const out = join(temporaryFolder(), 'not-there');
  const dry = await importInto(out, [folder, '--dry-run']);
  expect(existsSync(out)).toBe(false);
  expect(existsSync(`${out}.state.json`)).toBe(false);
  const real = await importInto(out, [folder]);
  expect([dry.counts, dry.failures]).toEqual([real.counts, real.failures]);
});

it('filters by language, length and damage, and says by which', async () => {
  const folder = filesIn({
    'zh.txt': '全市各级党组织认真贯彻落实会议精神，各项工作取得新的进展。',
    'en.html': '<html><body><p>Nothing here is written in Chinese at all.</p></body></html>',
    'short.txt': '太短',
    'damaged.txt':
      '廣大黨員干部群眾積極參與，穩(wěn)步推進(jìn)改革，維護(hù)社會穩(wěn)定，促進(jìn)發(fā)展。',
  });
  const filters = ['--filter', 'language=zh', '--filter', 'length=10..', '--filter', 'damage=readings'];
  const out = temporaryFolder();
  const { counts } = await importInto(out, [folder, ...filters]);
  expect(counts).toMatchObject({ read: 4, imported: 1, filtered: 3 });
  expect([...counts.reasons].sort()).toEqual([
    ['damage', 1],
    ['language', 1],
    ['length', 1],
  ]);
  expect(witnessesOf(out)[0]!.sidecar.import?.file).toBe('in/damaged.txt');
});

it('writes what the archive can read', async () => {
  const content = temporaryFolder();
  await importInto(join(content, 'witnesses'), [filesIn({ 'a.jsonl': many })]);
  const { witnesses, problems } = await findWitnesses(content, false);
  expect(witnesses).toHaveLength(27);
  expect(problems).toEqual([]);
});

describe('the command', () => {
  const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
  const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
      });
    });

  it('ends well although records failed, and says how many', async () => {
    const [folder, out] = [filesIn({ 'a.jsonl': many }), temporaryFolder()];
    const { code, stdout, stderr } = await run(folder, '--out', out, '--state', `${out}.json`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^read 40 = 27 imported \+ 9 duplicate \+ 0 filtered \+ 4 failed\n/);
    expect(stderr.match(/not JSON/g)).toHaveLength(4);
    expect(stderr).not.toMatch(/\r/);
    expect(statSync(`${out}.json`).size).toBeLessThan(1000);
  });

  it('names what became of each document where it is asked to, in words that cannot act on a terminal', async () => {
    const report = '全市各级党组织认真贯彻落实会议精神，各项工作取得新的进展。';
    const folder = filesIn({ 'a.txt': report, 'b.txt': report, 'c\u202e.txt': 'English alone.' });
    const args = [folder, '--dry-run', '--filter', 'language=zh'];
    const [plain, list] = [await run(...args), await run(...args, '--list')];
    expect(plain.stderr).not.toMatch(/filtered:|duplicate of|imported as/);
    expect(list.stderr).not.toMatch(/: imported as/);
    expect(plain.stdout).toContain('filtered: 1 language; --list names them\n');
    const [, id] = /^in\/a\.txt: would be imported as ([0-9a-f]{16})$/m.exec(list.stderr) ?? [];
    expect(id).toBeDefined();
    expect(list.stderr).toContain(`in/b.txt: duplicate of ${id!}\n`);
    expect(list.stderr).toMatch(/^in\/c\\u\{202e\}\.txt: filtered: language$/m);
  });

  describe('where a witness is gone that came of a dump', () => {
    const dump = filesIn({ 'a.jsonl': line('甲') + line('乙') + line('丙') });
    const id = importId(sha256(Buffer.from('乙')));
    const importedBefore = async (): Promise<{ content: string; again: () => ReturnType<typeof run> }> => {
      const content = temporaryFolder();
      const out = join(content, 'witnesses');
      const again = (): ReturnType<typeof run> =>
        run(dump, '--list', '--out', out, '--state', join(content, '../state.json'));
      await again();
      for (const end of ['txt', 'yaml']) rmSync(join(out, `${id}.${end}`));
      return { content, again };
    };

    it('the same command brings it back, and says so', async () => {
      const { content, again } = await importedBefore();
      const { code, stdout, stderr } = await again();
      expect(code).toBe(0);
      expect(stderr).toMatch(/^1 of the witnesses that .*fixity\.sha256 lists is gone \([0-9a-f]{16}\)/);
      expect(stderr).toContain(`imported as ${id}\n`);
      expect(stdout).toMatch(/^read 3 = 1 imported \+ 2 duplicate \+ 0 filtered \+ 0 failed\n/);
      expect(readFileSync(join(content, `witnesses/${id}.txt`), 'utf8')).toBe('乙');
      expect((await again()).stdout).toMatch(/^read 0 = 0 imported .*\n3 more were read by an earlier run/);
    });

    it('it stays out where the loss was meant', async () => {
      const { content, again } = await importedBefore();
      const list = join(content, 'fixity.sha256');
      writeFileSync(list, readFileSync(list, 'utf8').replace(new RegExp(`^.*${id}.*\\n`, 'm'), ''));
      expect((await again()).stdout).toMatch(/^read 0 = 0 imported/);
      expect(existsSync(join(content, `witnesses/${id}.txt`))).toBe(false);
    });

    it('it never comes back where the report was withdrawn', async () => {
      const { content, again } = await importedBefore();
      writeFileSync(join(content, 'withdrawn.yaml'), `- {id: ${id}, on: 2026-01-31, by: 甲, reason: 乙}\n`);
      expect((await again()).stdout).toMatch(/^read 0 = /);
      rmSync(join(content, '../state.json'));
      const { stdout, stderr } = await again();
      expect(stdout).toMatch(
        /^read 3 = 0 imported \+ 2 duplicate \+ 1 filtered \+ 0 failed\nfiltered: 1 withdrawn/,
      );
      expect(stderr).toContain(`filtered: withdrawn, it was ${id}\n`);
    });
  });

  it('is killed at any time, and run again makes the folder and the list that one run makes', async () => {
    const dump = filesIn({
      'a.jsonl': Array.from({ length: 3000 }, (_, n) => line(`第${String(n % 2900)}篇正文`)).join(''),
    });
    const args = (content: string): string[] => [
      script,
      dump,
      ...['--out', join(content, 'witnesses'), '--state', join(content, '../state.json')],
    ];
    const [whole, killed] = [temporaryFolder(), temporaryFolder()];
    await run(...args(whole).slice(1));
    const laidDown = (): number =>
      existsSync(join(killed, 'witnesses')) ? readdirSync(join(killed, 'witnesses')).length : 0;
    // How often it is caught at work depends on how fast it is; once it always is, with thousands of files to lay down.
    let kills = 0;
    for (let from = -1; laidDown() > from;) {
      from = laidDown();
      const child = spawn(process.execPath, args(killed), { stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (child.exitCode === null && laidDown() < from + 700) await setTimeout(1);
      child.kill('SIGKILL');
      await ended;
      if (child.signalCode === 'SIGKILL') kills++;
    }
    expect(kills).toBeGreaterThan(0);
    expect(await run(...args(killed).slice(1))).toMatchObject({ code: 0 });
    expect(snapshot(join(killed, 'witnesses'))).toEqual(snapshot(join(whole, 'witnesses')));
    const list = (content: string): string => readFileSync(join(content, 'fixity.sha256'), 'utf8');
    expect(list(killed)).toBe(list(whole));
    expect(list(whole).match(/\n/g)).toHaveLength(2900);
    expect(readdirSync(killed).sort()).toEqual(['fixity.sha256', 'witnesses']);
  });

  it.each([
    [['no-such-file'], /no-such-file: there is no such file/],
    [[], /name the files/],
    [['x', '--filter', 'damage=all'], /--filter damage=all: "all" is none of readings, splits/],
    [['x', '--filter', 'length=9..2'], /the range ends before it begins/],
    [['x', '--limit', 'ten'], /--limit ten: must be a number above 0/],
    [['x', '--format', 'doc'], /--format doc: is none of text, html/],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
