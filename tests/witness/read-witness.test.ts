import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSidecar } from '../../src/witness/parse-sidecar.ts';
import { listWitnesses, readWitness } from '../../src/witness/read-witness.ts';

const witnesses = fileURLToPath(new URL('../../content/witnesses', import.meta.url));
const seed = '000_79150c6fe1fb4d91';

describe('readWitness', () => {
  it('reads the seed: its bytes have not changed, and what a curator knows is beside it', async () => {
    expect(await listWitnesses(witnesses)).toContain(seed);
    const witness = await readWitness(witnesses, seed);
    expect(witness).toMatchObject({
      id: seed,
      bytes: 7056,
      sha256: '897aa1953ebd3f85b33cd18f26b5c33c545b47dbc9a35d37b3a825265a5dd147',
      encoding: 'utf-8',
      sidecar: { source: { platform: '天天文库', extent: 'preview' } },
    });
    expect(witness.text.startsWith('資源描述:\n')).toBe(true);
  });

  describe('in a folder', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'witness-'));
      await writeFile(join(folder, 'b.txt'), Uint8Array.from([0xa4, 0xa4]));
      await writeFile(join(folder, 'b.yaml'), 'encoding: big5\n');
      await writeFile(join(folder, 'a.txt'), '汇报');
      await writeFile(join(folder, 'c.txt'), '总结');
      await writeFile(join(folder, 'c.yaml'), 'note: 手录\nsource:\n  platfrom: 豆丁网\n');
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('follows the sidecar where the bytes do not decide, and does without one', async () => {
      expect(await listWitnesses(folder)).toEqual(['a', 'b', 'c']);
      expect(await readWitness(folder, 'b')).toMatchObject({ text: '中', encoding: 'big5' });
      expect(await readWitness(folder, 'a')).toMatchObject({ text: '汇报', sidecar: {} });
    });

    it('leaves out what is faulty in a sidecar, and names a file that is not there', async () => {
      expect(await readWitness(folder, 'c')).toMatchObject({ text: '总结', sidecar: { note: '手录' } });
      await expect(readWitness(folder, 'none')).rejects.toThrow('none.txt');
    });
  });
});

describe('parseSidecar', () => {
  it.each([
    ['note: 甲\nsource:\n  url: ftp://a\n', 'x.yaml:3: "source.url" must be a web address'],
    ['source:\n  retrieved: 2026-2-3\n', 'x.yaml:2: "source.retrieved" must be a date'],
    ['a: [1\nb: 2\n', 'x.yaml:2: not YAML'],
    ['- 甲\n', 'x.yaml:1: must be keys and values'],
    [
      'note: 甲\nautor: 乙\n',
      'x.yaml:2: unknown "autor"; remove it or mend its spelling (known: source, encoding, ',
    ],
    ['source:\n  retrieved: 202X\n', 'x.yaml:2: "source.retrieved" must be a date such as "2026-02-03"'],
    ['source:\n  site: 甲\n', 'mend its spelling (known: platform, url, retrieved, extent)'],
    ['import: { file: a, format: b, witness: as-is, from: c }\n', 'spelling (known: file, member, record, '],
  ])('says what is wrong with %j', (yaml, message) => {
    expect(parseSidecar(yaml, 'x.yaml').problems.join('\n')).toContain(message);
  });

  it.each(['2026', '2026-02', '2026-02-03'])('takes %s for when a page was scraped', (retrieved) => {
    expect(parseSidecar(`source: { retrieved: ${retrieved} }\n`, 'x.yaml')).toEqual({
      sidecar: { source: { retrieved } },
      problems: [],
    });
  });

  it('takes an empty file as nothing known', () => {
    expect(parseSidecar('# nothing yet\n', 'x.yaml')).toEqual({ sidecar: {}, problems: [] });
  });

  it.each([
    ['a value', 'source: { platform: 甲站, retrieved: 2026-2-3 }\n', { source: { platform: '甲站' } }],
    ['a key', 'source: { platform: 甲站, site: 甲 }\nautor: 乙\n', { source: { platform: '甲站' } }],
    ['a part', 'source: 甲站\nrights: 公有\n', { rights: '公有' }],
    // A statement without its author is none.
    ['statements', 'metadata: { date: 2009, on: 2026-01-31, reason: 甲 }\nnote: 乙\n', { note: '乙' }],
    ['all', '- 甲\n', {}],
    ['what is no YAML', 'note: "甲\n', {}],
  ])('leaves out %s that is faulty, and keeps the rest', (_, yaml, sidecar) => {
    const parsed = parseSidecar(yaml, 'x.yaml');
    expect(parsed.sidecar).toEqual(sidecar);
    expect(parsed.problems).not.toEqual([]);
  });

  it.each([
    ['synthetic: 是\n', 'x.yaml:1: "synthetic" must be true or false'],
    ['source: { synthetic: true }\n', 'x.yaml:1: unknown "synthetic" in "source"'],
    ['synthetic: true\nnote: "甲\n', 'not YAML'],
    [Buffer.from('\ufeffsynthetic: true\n', 'utf16le'), 'not UTF-8'],
  ])('refuses what leaves open whether the text is synthetic: %j', (yaml, message) => {
    expect(() => parseSidecar(yaml, 'x.yaml')).toThrow(message);
  });

  it('knows a synthetic text in spite of another fault', () => {
    expect(parseSidecar('synthetic: true\nautor: 乙\n', 'x.yaml').sidecar).toEqual({ synthetic: true });
  });
});

describe('the encoding that a sidecar names', () => {
  it.each(['GB2312', 'gb18030', 'utf8', 'windows-1252'])('%s is one', (name) => {
    const parsed = parseSidecar(`encoding: ${name}`, 'x.yaml');
    expect(parsed).toEqual({ sidecar: { encoding: name }, problems: [] });
  });

  it('is told with its line where it is none, and left out', () => {
    expect(parseSidecar('note: 手录\nencoding: gb18031', 'x.yaml')).toEqual({
      sidecar: { note: '手录' },
      problems: [
        expect.stringMatching(
          /^x\.yaml:2: "encoding" is "gb18031", which is no encoding's name; write gb18030/,
        ),
      ],
    });
  });

  it('stays as a server declared it, where the sidecar is an import’s', () => {
    const yaml = 'encoding: x-none\nimport: {file: a.warc, format: text, witness: as-is}';
    expect(parseSidecar(yaml, 'x.yaml')).toMatchObject({ sidecar: { encoding: 'x-none' }, problems: [] });
  });
});
