import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { adds, filesIn, importInto, temporaryFolder, witnessesOf } from './import-folder.ts';

/** 报告 in GBK, as folders have it that were unpacked from a Chinese Windows. */
const gbkName = Buffer.from('b1a8b8e6', 'hex');

describe.skipIf(process.platform !== 'linux')('a folder', () => {
  it('may have files and folders whose names are no UTF-8, zips among them', async () => {
    const folder = filesIn({ 'a.txt': '甲', 'b.zip': zipSync({ 'c.txt': strToU8('丙') }) });
    const below = Buffer.concat([Buffer.from(`${folder}/`), gbkName]);
    mkdirSync(below);
    writeFileSync(Buffer.concat([below, Buffer.from('/'), gbkName, Buffer.from('.txt')]), '乙');
    renameSync(join(folder, 'b.zip'), Buffer.concat([below, Buffer.from('.zip')]));
    const out = temporaryFolder();
    const { counts, failures } = await importInto(out, [folder]);
    expect(failures).toEqual([]);
    expect(counts).toMatchObject({ read: 3, imported: 3 });
    expect(witnessesOf(out).map(({ text, sidecar }) => [text, sidecar.import?.file])).toEqual([
      ['丙', 'in/报告.zip'],
      ['乙', 'in/报告/报告.txt'],
      ['甲', 'in/a.txt'],
    ]);
    expect((await importInto(out, [folder])).counts).toMatchObject({ read: 0, earlier: 3 });
  });

  it('may have odd names', async () => {
    const names = ['-dash.txt', 'new\nline.txt', '空 格.txt', `quote"'.txt`, '%00.txt'];
    const out = temporaryFolder();
    const folder = filesIn(Object.fromEntries(names.map((name) => [name, name])));
    expect((await importInto(out, [folder])).counts).toMatchObject({ imported: names.length });
    expect(new Set(witnessesOf(out).map(({ sidecar }) => sidecar.import?.file))).toEqual(
      new Set(names.map((name) => `in/${name.replace('\n', ' ')}`)),
    );
  });

  it('is read through links to files, and tells what it has that cannot be read, and what to do', async () => {
    const folder = filesIn({ 'a.txt': '甲' });
    const other = filesIn({ 'b.txt': '乙' });
    symlinkSync(join(other, 'b.txt'), join(folder, 'b.txt'));
    symlinkSync('nowhere', join(folder, 'c.txt'));
    symlinkSync('.', join(folder, 'd'));
    execFileSync('mkfifo', [join(folder, 'e.txt')]);
    const out = temporaryFolder();
    const { counts, failures } = await importInto(out, [folder]);
    expect(adds(counts)).toBe(true);
    expect(counts).toMatchObject({ read: 5, imported: 2, failed: 3 });
    expect(failures).toEqual([
      expect.stringMatching(/^in\/c\.txt: cannot be read: ENOENT/),
      'in/d: is a link to a folder; name that folder to import it',
      'in/e.txt: is no file; write what comes out of it to a file first',
    ]);
    // What could not be read is not done: it is tried again, and the rest is not.
    writeFileSync(join(folder, 'nowhere'), '丙');
    const again = await importInto(out, [folder]);
    expect(again.counts).toMatchObject({ earlier: 2, read: 4, imported: 1, duplicate: 1, failed: 2 });
  });
});

/** A zip whose first entry says what it is, as books and documents have it. */
const book = (type: string): string =>
  Buffer.from(zipSync({ mimetype: strToU8(type), 'a.xhtml': strToU8('<p>文') }, { level: 0 })).toString(
    'hex',
  );

it('tells what is packed in a way it does not read, or of an old Office, and goes on', async () => {
  const packed: Readonly<Record<string, [string, RegExp]>> = {
    'a.rar': ['526172211a0700', /is a RAR archive; unpack it first/],
    'b.7z': ['377abcaf271c0004', /is a 7z archive; unpack it first/],
    'c.txt.xz': ['fd377a585a0000', /is compressed by xz; unpack it first/],
    'd.jsonl.bz2': [Buffer.from('BZh91AY&SY').toString('hex'), /is compressed by bzip2; unpack it first/],
    'e.tar': [
      `${'00'.repeat(257)}${Buffer.from('ustar').toString('hex')}${'00'.repeat(250)}`,
      /is a tar archive; unpack it first/,
    ],
    'f.doc': ['d0cf11e0a1b11ae1', /is a document of an old Office .* save it as \.docx/],
    'g.rtf': [Buffer.from('{\\rtf1 text}').toString('hex'), /is an RTF document; save it as \.docx/],
    'h.mht': [
      Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n').toString('hex'),
      /is a page saved as one file \(\.mht, \.mhtml\) or a letter; open it, and save it as \.html/,
    ],
    'i.mht': [Buffer.from('MIME-Version: 1.0\r\n').toString('hex'), /is a page saved as one file/],
    'j.epub': [book('application/epub+zip'), /is an EPUB; unpack it, and import its pages/],
    'k.odt': [book('application/vnd.oasis.opendocument.text'), /is an OpenDocument; save it as \.docx/],
  };
  const files = Object.entries(packed).map(([name, [hex]]) => [name, Buffer.from(hex, 'hex')] as const);
  const { counts, failures } = await importInto(temporaryFolder(), [
    filesIn({ ...Object.fromEntries(files), 'z.txt': '好', 'zz.txt': 'From: 县委\n文' }),
  ]);
  expect(counts).toMatchObject({ read: 13, imported: 2, failed: 11 });
  expect(failures).toEqual(
    Object.entries(packed).map(([name, [, fault]]) =>
      expect.stringMatching(new RegExp(`^in/${name.replaceAll('.', '\\.')}: ${fault.source}`)),
    ),
  );
});
