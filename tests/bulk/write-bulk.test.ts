import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { BulkManifest } from '../../src/bulk/bulk-manifest.ts';
import { deflateText } from '../../src/bulk/deflate-text.ts';
import { reportColumns, reportRow } from '../../src/bulk/report-row.ts';
import { textZips } from '../../src/bulk/text-zips.ts';
import { writeBulk } from '../../src/bulk/write-bulk.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import { sample } from '../report/exports/sample-report.ts';

const reports: Record<string, Report> = {
  one: { ...sample, id: 'one' },
  two: { ...sample, id: 'two', title: 'A&B <甲> \u001B', synthetic: true },
};

let folder: string;

/** Write the files of some reports, each with what may be another hash than it had. */
async function write(
  to: string,
  of: Readonly<Record<string, Report>>,
  { since = '2026-01-31', version = '1' } = {},
): Promise<string[]> {
  const asked: string[] = [];
  await writeBulk({
    reports: new Map(Object.entries(of).map(([id, report]) => [id, JSON.stringify(report)])),
    read: (id) => {
      asked.push(id);
      return Buffer.from(`${JSON.stringify(of[id])}\n`);
    },
    url: (id) => `https://archive.example/reports/${id}/`,
    repository: { name: '存真', url: 'https://archive.example/data/oai.xml' },
    record: { host: 'archive.example', publisher: '存真', rights: '可以转载。', synthetic: '样本' },
    since: () => Promise.resolve(since),
    version,
    out: join(folder, to),
  });
  return asked;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  await write('data', reports);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (name: string) => readFile(join(folder, 'data', name));

describe('the files of the whole archive', () => {
  test('hold every report, a line each, by its schema', async () => {
    const lines = (await file('archive.ndjson')).toString('utf8').trimEnd().split('\n');
    expect(lines.map((line) => reportSchema.parse(JSON.parse(line)))).toEqual(Object.values(reports));
  });

  test('hold every text, a member of the zip file each', async () => {
    const members = unzipSync(await file('archive-text.zip'));
    expect(Object.keys(members)).toEqual(['one.txt', 'two.txt']);
    expect(new TextDecoder().decode(members['one.txt'])).toBe(`${sample.text}\n`);
  });

  test('tell of every report, a line of a table each, by the names of the texts', async () => {
    const table = (await file('reports.csv')).toString('utf8');
    expect(table.startsWith(`\uFEFF${reportColumns.join(',')}\r\n`)).toBe(true);
    const [, ...rows] = table
      .trimEnd()
      .split('\r\n')
      .map((line) => Object.fromEntries(line.split(',').map((cell, i) => [reportColumns[i]!, cell])));
    expect(rows.map(({ report }) => `${report!}.txt`)).toEqual(
      Object.keys(unzipSync(await file('archive-text.zip'))),
    );
    const [one, two] = rows;
    expect(one).toMatchObject({
      title: sample.title,
      date: sample.metadata.date,
      sha256: sample.witness.sha256,
      url: 'https://archive.example/reports/one/',
      synthetic: '',
      conjectures: String(sample.edits.filter(({ certainty }) => certainty === 'conjecture').length),
    });
    expect(two).toMatchObject({ title: 'A&B <甲> \u001B', synthetic: 'yes' });
  });

  test('have nothing in a table that a spreadsheet would run', () => {
    const row = reportRow({ ...sample, title: '=1+1，"甲"' }, 'https://archive.example/');
    expect(row).toContain(`,"'=1+1，""甲""",`);
  });

  test('keep in its cell a name of a file that has a line break', () => {
    const imported = { file: '甲\n-乙', format: 'text', witness: 'as-is' } as const;
    expect(reportRow({ ...sample, imported }, 'https://archive.example/')).toContain(',"甲\n-乙",');
  });

  test('are as the manifest says', async () => {
    const { reports: count, files } = JSON.parse(
      (await file('manifest.json')).toString('utf8'),
    ) as BulkManifest;
    expect(count).toBe(2);
    expect(files.map(({ name }) => name)).toEqual([
      'archive-text.zip',
      'archive.ndjson',
      'numbers.csv',
      'oai.xml',
      'reports.csv',
    ]);
    for (const { name, bytes, sha256 } of files) {
      const content = await file(name);
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  test('more texts than one zip file counts go into several', async () => {
    const texts = textZips(folder, 2);
    for (const name of ['a', 'b', 'c']) await texts.add(name, deflateText(name));
    await texts.end();
    const names = ['archive-text.zip', 'archive-text.2.zip'].map(async (zip) =>
      Object.keys(unzipSync(await readFile(join(folder, zip)))),
    );
    expect(await Promise.all(names)).toEqual([['a', 'b'], ['c']]);
  });
});

describe('after a change', () => {
  const many = Object.fromEntries(
    ['10', '9', 'a', 'b', 'c'].map((id) => [
      id,
      { ...sample, id, text: `${sample.text}${id}`.repeat(id === 'b' ? 1000 : 1) } satisfies Report,
    ]),
  );
  const changed: Record<string, Report> = {
    ...many,
    b: { ...many['b']!, title: '另一个题目', text: '改过' },
  };
  const filesOf = async (of: string): Promise<Map<string, string>> => {
    const names = (await readdir(join(folder, of))).sort();
    const hashed = names.map(async (name) => [name, await hash(of, name)] as const);
    return new Map(await Promise.all(hashed));
  };
  const hash = async (of: string, name: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(folder, of, name)))
      .digest('hex');
  const anew = async (
    of: Record<string, Report>,
    options?: { since?: string },
  ): Promise<Map<string, string>> => {
    for (const name of ['anew', 'anew.json']) await rm(join(folder, name), { recursive: true, force: true });
    expect(await write('anew', of, options)).toEqual(Object.keys(of));
    return filesOf('anew');
  };
  beforeEach(async () => {
    await rm(join(folder, 'kept.json'), { force: true });
    await write('kept', many);
  });

  test('only the report is read that changed, and the files are those of a build from nothing', async () => {
    expect(await write('kept', many)).toEqual([]);
    expect(await filesOf('kept')).toEqual(await anew(many));
    expect(await write('kept', changed)).toEqual(['b']);
    expect(await filesOf('kept')).toEqual(await anew(changed));
    expect(await write('kept', many)).toEqual(['b']);
    expect(await filesOf('kept')).toEqual(await anew(many));
  });

  test('so it is where reports come or go', async () => {
    const { a, ...fewer } = many;
    expect(await write('kept', fewer)).toEqual([]);
    expect(await filesOf('kept')).toEqual(await anew(fewer));
    const again = { ...fewer, a: a! };
    expect(await write('kept', again)).toEqual(['a']);
    expect(await filesOf('kept')).toEqual(await anew(again));
  });

  test('what stands since another day, or was made by other code, is made again', async () => {
    expect(await write('kept', many, { since: '2026-02-01' })).toEqual(Object.keys(many));
    expect(await filesOf('kept')).toEqual(await anew(many, { since: '2026-02-01' }));
    expect(await write('kept', many, { since: '2026-02-01', version: '2' })).toEqual(Object.keys(many));
  });

  test.each(['archive.ndjson', 'oai.xml', 'numbers.csv', 'archive-text.zip'])(
    'nothing is taken over of what became of %s',
    async (name) => {
      const path = join(folder, 'kept', name);
      const bytes = await readFile(path);
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(path, bytes);
      expect((await write('kept', many)).length).toBe(1);
      expect(await filesOf('kept')).toEqual(await anew(many));
      await writeFile(path, bytes.subarray(0, 10));
      await write('kept', many);
      expect(await filesOf('kept')).toEqual(await anew(many));
      await rm(path);
      expect(await write('kept', many)).toEqual(Object.keys(many));
      expect(await filesOf('kept')).toEqual(await anew(many));
    },
  );

  test.each<[string, (noted: string) => string]>([
    ['nothing', () => ''],
    ['half of it', (noted) => noted.slice(0, noted.length / 2)],
    ['another thing', () => '{"version":"1","parts":[]}'],
    ['another sum', (noted) => noted.replaceAll(/"crc":\d+/g, '"crc":1')],
    ['another size', (noted) => noted.replaceAll(/"size":\d+/g, '"size":1')],
    ['another version', (noted) => noted.replaceAll(/"version":"[0-9a-f]{12}"/g, '"version":"000000000000"')],
    ['other lengths', (noted) => noted.replaceAll(/"line":\d+/g, '"line":7')],
    ['another order', (noted) => noted.replaceAll('"id":"a"', '"id":"x"').replaceAll('"id":"b"', '"id":"a"')],
  ])('nothing wrong is taken over where the note became %s', async (_, spoil) => {
    const file = join(folder, 'kept.json');
    const noted = await readFile(file, 'utf8');
    expect(spoil(noted)).not.toBe(noted);
    await writeFile(file, spoil(noted));
    await write('kept', many);
    expect(await filesOf('kept')).toEqual(await anew(many));
  });
});

describe('the static repository', () => {
  const read = async (): Promise<string> => (await file('oai.xml')).toString('utf8');
  const all = (node: Root | Element, name: string): Element[] =>
    node.children.flatMap((child) =>
      child.type === 'element' ? [...(child.name === name ? [child] : []), ...all(child, name)] : [],
    );
  const textOf = (element: Element): string =>
    element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

  test('is well-formed, with its namespaces bound', async () => {
    const document = XmlDocument.fromString(await read());
    expect(document.root.name).toBe('Repository');
    document.dispose();
  });

  test('says what it is before what it holds', async () => {
    const tree = fromXml(await read());
    const [repository] = tree.children.filter((node) => node.type === 'element');
    const parts = repository!.children.filter((node) => node.type === 'element').map(({ name }) => name);
    expect(parts).toEqual(['Identify', 'ListMetadataFormats', 'ListRecords']);
    expect(all(tree, 'oai:adminEmail').map(textOf)[0]).toMatch(/^\S+@(\S+\.)+\S+$/);
  });

  test('has a record of each report, with what the report tells', async () => {
    const records = all(fromXml(await read()), 'oai:record');
    expect(records.flatMap((record) => all(record, 'oai:identifier').map(textOf))).toEqual([
      'oai:archive.example:one',
      'oai:archive.example:two',
    ]);
    expect(all(records[1]!, 'dc:title').map(textOf)).toEqual(['A&B <甲> \uFFFD']);
    expect(all(records[0]!, 'dc:description')).toEqual([]);
    expect(all(records[0]!, 'dc:rights').map(textOf)).toEqual(['可以转载。']);
    expect(all(records[1]!, 'dc:description').map(textOf)).toEqual(['样本']);
    expect(all(records[0]!, 'oai:datestamp').map(textOf)).toEqual(['2026-01-31']);
  });
});
