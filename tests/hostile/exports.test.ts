import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { explainReport } from '../../scripts/lib/explain-report.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { elements } from '../pages/read-site.ts';
import { writeHostileContent } from './helpers/hostile-content.ts';

let site: string;
let content: string;
let files: string[];
const read = (file: string): Promise<string> => readFile(join(site, file), 'utf8');
const ending = (end: string): string[] => files.filter((file) => file.endsWith(end));

beforeAll(async () => {
  content = await writeHostileContent();
  site = await builtSite('/', content);
  files = await filesBelow(site);
});

const namesOf = (xml: string): string[] => {
  const names: string[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'element') names.push(node.name);
    if (node.type === 'doctype' || node.type === 'cdata') names.push(node.type);
    if ('children' in node) node.children.forEach(look);
  };
  look(fromXml(xml));
  return names;
};

test('linked data is JSON, and says the title to the letter', async () => {
  const ids = files.flatMap((file) => /^reports\/([^/]+)\/\1\.json$/.exec(file)?.[1] ?? []);
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    const page = `reports/${id}/index.html`;
    const report = JSON.parse(await read(`reports/${id}/${id}.json`)) as Report;
    const data = elements(
      fromHtml(await read(page)),
      ({ properties }) => properties['type'] === 'application/ld+json',
    ).map((element) => textOf(element));
    expect(data.length, page).toBeGreaterThan(0);
    for (const json of data) expect(json).not.toMatch(/<|\u2028|\u2029/);
    const named = data.map((json) => JSON.parse(json) as { name?: string });
    expect(named.map(({ name }) => name)).toContain(report.title);
  }
});

describe('XML is well-formed and holds the elements that were meant', () => {
  test.each(['.tei.xml', 'feed.xml', 'oai.xml', 'sitemap-0.xml', 'sitemap-index.xml'])('%s', async (end) => {
    const xmls = ending(end);
    expect(xmls.length).toBeGreaterThan(0);
    for (const file of xmls) {
      const names = namesOf(await read(file));
      const foreign = names.filter((name) =>
        /^(?:script|html:|xi:|xsl:|svg|math|img|iframe|doctype)/i.test(name),
      );
      expect(foreign, file).toEqual([]);
    }
  });
});

test('books are well-formed and have no script, no picture and no address that runs', async () => {
  for (const file of ending('.epub')) {
    const parts = unzipSync(new Uint8Array(await readFile(join(site, file))));
    for (const [name, bytes] of Object.entries(parts)) {
      expect(name).not.toMatch(/^\/|\.\.\/|\\/);
      if (!/\.(?:xhtml|opf|ncx|xml)$/.test(name)) continue;
      const xml = strFromU8(bytes);
      expect(
        namesOf(xml).filter((element) => /^(?:script|img|iframe|object|embed|svg|math|form)$/.test(element)),
        `${file} ${name}`,
      ).toEqual([]);
      expect(xml).not.toMatch(/<[^>]*\s(?:on\w+\s*=|href\s*=\s*["']?\s*(?:javascript|data):)/i);
    }
  }
});

test('tables hold no cell that a spreadsheet would reckon', async () => {
  const tables = ending('.csv');
  expect(tables.length).toBeGreaterThan(0);
  for (const file of tables) {
    const cells = cellsOf(await read(file));
    expect(
      cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell)),
      file,
    ).toEqual([]);
  }
});

/** Cells of a table in RFC 4180's form. */
function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(/(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

test('citations are one entry a file', async () => {
  for (const file of ending('.ris')) {
    const lines = (await read(file)).split(/\r?\n/).filter((line) => line !== '');
    expect(
      lines.filter((line) => /^(?:TY|ER) {2}-/.test(line)),
      file,
    ).toHaveLength(2);
    expect(
      lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line)),
      file,
    ).toBe(true);
  }
  for (const file of ending('.bib')) expect((await read(file)).match(/^@/gm), file).toHaveLength(1);
  for (const file of ending('.csl.json')) expect([JSON.parse(await read(file))].flat(), file).toHaveLength(1);
});

test('an explanation cannot act on the terminal', async () => {
  const acting = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
  const plain = (text: string): string => text;
  const paint = { lemma: plain, reading: plain, rule: plain, doubt: plain, quiet: plain };
  const witnesses = (await filesBelow(join(content, 'witnesses'))).filter((file) => file.endsWith('.txt'));
  for (const file of witnesses) {
    const witness = await readFile(join(content, 'witnesses', file), 'utf8');
    const { report } = makeReport({ id: 'x', witness });
    for (const line of explainReport(report, witness, report.edits, paint))
      expect(line, file).not.toMatch(acting);
  }
  const script = fileURLToPath(new URL('../../scripts/explain.ts', import.meta.url));
  const terminal = witnesses.find((file) => file === 'hostile-19.txt')!;
  const run = promisify(execFile)(process.execPath, [script, join(content, 'witnesses', terminal)]);
  const { stdout, stderr } = await run;
  expect(stdout).toContain('edits: ');
  expect(stdout + stderr).not.toMatch(acting);
});

test('no page shows a control or a direction mark as itself in the text of a report', async () => {
  const pages = files.filter((file) => /reports\/[^/]+\/(?:(?:apparatus|witness)\/)?index\.html$/.test(file));
  for (const page of pages) {
    const places = elements(fromHtml(await read(page)), ({ properties }) => 'dataPlace' in properties);
    for (const place of places)
      expect(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(textOf(place)), page).toBe(false);
  }
});

test('a witness that could not be restored has a page that says why, and the rest stands', async () => {
  const index = await readFile(join(dirname(site), 'archive/index.json'), 'utf8');
  const { problems, reports } = JSON.parse(index) as {
    problems: { id: string; message: string }[];
    reports: { id: string }[];
  };
  const made = new Set(reports.map(({ id }) => id));
  const lost = problems.filter(({ id }) => id.startsWith('sidecar-') && !made.has(id));
  expect(lost.length).toBeGreaterThan(2);
  for (const { id } of lost) {
    for (const locale of ['', 'zh-hant/', 'en/']) {
      const page = await read(`${locale}reports/${id}/index.html`);
      expect(page).toContain(`${id}.yaml:`);
      // Where the content lies is nobody's concern.
      expect(page).not.toContain('node_modules');
    }
  }
  // What cannot be an address has none.
  expect(files.filter((file) => /onerror|passwd/.test(file))).toEqual([]);
});
