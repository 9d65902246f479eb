import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { BulkManifest } from '../../src/bulk/bulk-manifest.ts';
import { textZips } from '../../src/bulk/text-zips.ts';
import { writeBulk } from '../../src/bulk/write-bulk.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import { sample } from '../report/exports/sample-report.ts';

const reports: Record<string, Report> = {
  one: { ...sample, id: 'one' },
  two: { ...sample, id: 'two', title: 'A&B <甲> \u001B', synthetic: true },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  await writeBulk({
    ids: Object.keys(reports),
    read: (id) => Promise.resolve(reports[id]!),
    url: (id) => `https://archive.example/reports/${id}/`,
    repository: { name: '存真', url: 'https://archive.example/data/oai.xml' },
    record: { host: 'archive.example', publisher: '存真', synthetic: '样本' },
    since: () => Promise.resolve('2026-01-31'),
    out: join(folder, 'data'),
  });
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
    ]);
    for (const { name, bytes, sha256 } of files) {
      const content = await file(name);
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  test('more texts than one zip file counts go into several', async () => {
    const texts = textZips(folder, 2);
    for (const name of ['a', 'b', 'c']) await texts.add(name, name);
    await texts.end();
    const names = ['archive-text.zip', 'archive-text.2.zip'].map(async (zip) =>
      Object.keys(unzipSync(await readFile(join(folder, zip)))),
    );
    expect(await Promise.all(names)).toEqual([['a', 'b'], ['c']]);
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
    expect(all(records[1]!, 'dc:description').map(textOf)).toEqual(['样本']);
    expect(all(records[0]!, 'oai:datestamp').map(textOf)).toEqual(['2026-01-31']);
  });
});
