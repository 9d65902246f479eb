import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exportArchive } from '../../scripts/export/export-archive.ts';
import { searchDocument } from '../../src/export/search-document.ts';
import { targets } from '../../src/export/targets.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { fold } from '../../src/script/fold.ts';

const root = mkdtempSync(join(tmpdir(), 'cunzhen-export-test-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const reportOf = (id: string, text: string) =>
  makeReport({ id, witness: text, options: { width: true, spacing: true } }).report;
const addressOf = (id: string): string => `https://www.example.cn/reports/${id}/`;

/** An archive folder of these reports. */
function archiveOf(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'archive-'));
  mkdirSync(join(folder, 'reports'));
  const reports = Object.entries(texts).map(([id, text]) => reportOf(id, text));
  for (const report of reports)
    writeFileSync(join(folder, 'reports', `${report.id}.json`), JSON.stringify(report));
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify({ reports: reports.map(summaryOf), problems: [] }),
  );
  return folder;
}

const text =
  '某市二〇〇八年民政工作报告\n某市民政局\n2008年12月1日\n一年来，我们认真做好救灾工作，成效显著。';
const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe.each(Object.entries(targets))('%s', (name, target) => {
  it('gets every report, in parts of bounded size that load alone', async () => {
    const archive = archiveOf(
      Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [`r.${String(n)}`, `${text}\n第${String(n)}段`]),
      ),
    );
    const out = join(archive, 'out');
    const one = Buffer.byteLength(
      target.lines(searchDocument(reportOf('r.0', `${text}\n第0段`), addressOf('r.0'))),
    );
    const { documents, parts } = await exportArchive(
      archive,
      out,
      { ...target, part: 3 * one + 10 },
      addressOf,
    );
    expect(documents).toBe(9);
    expect(parts).toEqual(['documents-0001.ndjson', 'documents-0002.ndjson', 'documents-0003.ndjson']);
    for (const part of parts) {
      expect(statSync(join(out, part)).size).toBeLessThanOrEqual(3 * one + 10);
      expect(linesOf(join(out, part))).toHaveLength(name === 'opensearch' ? 6 : 3);
    }
    expect(JSON.parse(readFileSync(join(out, target.settings.file), 'utf8'))).toEqual(target.settings.value);
    await exportArchive(archive, out, target, addressOf);
    expect(readdirSync(out).sort()).toEqual(['documents-0001.ndjson', target.settings.file].sort());
  });
});

it('gives OpenSearch an action and no field that its mapping does not have', () => {
  const [action, document] = targets['opensearch']!.lines(searchDocument(reportOf('a', text), addressOf('a')))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(action).toEqual({ index: { _index: 'reports', _id: 'a' } });
  const { mappings } = targets['opensearch']!.settings.value as { mappings: { properties: object } };
  for (const field of Object.keys(document!)) expect(mappings.properties).toHaveProperty(field);
});

it('tells OpenSearch to fold as the site does', () => {
  const { settings } = targets['opensearch']!.settings.value as {
    settings: { analysis: { char_filter: { fold_scripts: { mappings: string[] } } } };
  };
  const rules = settings.analysis.char_filter.fold_scripts.mappings;
  const table = new Map(rules.map((rule) => rule.split(' => ') as [string, string]));
  expect(table.size).toBe(rules.length);
  for (const [from, to] of table) expect(fold(from)).toBe(to);
  expect([...'災後聯繫'].map((char) => table.get(char) ?? char).join('')).toBe(fold('灾后联系'));
});

it('declares to Typesense and Meilisearch every field that documents have', () => {
  const document = searchDocument(reportOf('a', text), addressOf('a'));
  const { fields } = targets['typesense']!.settings.value as { fields: { name: string }[] };
  const declared = new Set(fields.map(({ name }) => name));
  expect(Object.keys(document).filter((name) => name !== 'id' && !declared.has(name))).toEqual([]);
  const settings = targets['meilisearch']!.settings.value as { searchableAttributes: string[] };
  for (const name of settings.searchableAttributes) expect(document).toHaveProperty(name);
});

it('gives Meilisearch keys it takes, no two alike', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'd', '_', '.', '-'), minLength: 1, maxLength: 6 });
  const base = searchDocument(reportOf('a', text), '');
  const keyOf = (of: string): string =>
    (JSON.parse(targets['meilisearch']!.lines({ ...base, id: of })) as { key: string }).key;
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(keyOf(a)).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(keyOf(a) === keyOf(b)).toBe(a === b);
    }),
  );
});

describe('document', () => {
  it('folds both scripts to one and keeps lines apart', () => {
    const simplified = searchDocument(reportOf('a', '救灾工作报告\n灾后重建，联系群众。'), '');
    expect(simplified.text_folded).toBe('救灾工作报告\n灾后重建联系群众');
    expect(simplified.text).toBe('救灾工作报告\n灾后重建，联系群众。');
  });

  it('has a year only where the date has one', () => {
    const report = reportOf('a', text);
    const dated = (date: string) =>
      searchDocument({ ...report, metadata: { ...report.metadata, date } }, '').year;
    expect([dated('2008-12-01'), dated('20XX-09-14'), dated('2008/2009')]).toEqual([2008, undefined, 2008]);
  });
});

describe('the command', () => {
  const script = fileURLToPath(new URL('../../scripts/export.ts', import.meta.url));
  const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });

  it('writes, and says how the files are loaded', async () => {
    const archive = archiveOf({ a: text });
    const { code, stdout } = await run('--target', 'typesense', '--archive', archive);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 report in 1 part in [\s\S]*action=upsert/);
    expect(existsSync(join(archive, 'export/typesense/schema.json'))).toBe(true);
  });

  it.each([
    [['--target', 'solr'], 2, /--target solr: is none of opensearch, meilisearch, typesense/],
    [
      ['--target', 'opensearch', '--archive', '/nowhere'],
      1,
      /index\.json: .*; run "npm run normalize" first/,
    ],
  ])('refuses %j', async (args, status, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(status);
    expect(stderr).toMatch(message);
  });
});
