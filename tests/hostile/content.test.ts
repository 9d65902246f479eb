import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalizeArchive } from '../../scripts/lib/normalize-archive.ts';
import { parseYaml } from '../../src/config/parse-yaml.ts';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { isReportId } from '../../src/report/report-id.ts';
import { hostileContent } from './helpers/hostile-content.ts';
import { readFixture } from './helpers/hostile-fixtures.ts';

const names = readFixture<{ refused: string[]; accepted: string[] }>('names');
const sidecars =
  readFixture<Record<string, { sidecar: string; problem?: string; withheld?: true }>>('sidecars');

describe('file names', () => {
  test.each(names.refused.map((name) => [JSON.stringify(name), name]))('%s is no id', (_, name) => {
    expect(isReportId(name)).toBe(false);
  });
  test.each(names.accepted)('%s is one, for all that', (name) => {
    expect(isReportId(name)).toBe(true);
  });
});

describe('a content folder that means harm', () => {
  let folder: string;
  let index: ArchiveIndex;
  const messagesOf = (id: string): string[] =>
    index.problems.filter((problem) => problem.id === id).map(({ message }) => message);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-'));
    for (const [path, text] of hostileContent()) {
      const file = join(folder, 'content', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const options = { specimens: true, restore: {}, version: 'v' };
    const archive = join(folder, 'archive');
    await normalizeArchive({ content: join(folder, 'content'), archive, ...options });
    index = JSON.parse(await readFile(join(archive, 'index.json'), 'utf8')) as ArchiveIndex;
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('gives every report that can be made', async () => {
    const witnesses = [...hostileContent().keys()].filter((path) => /^witnesses\/.*\.txt$/.test(path));
    const refused = names.refused.filter((name) => witnesses.includes(`witnesses/${name}.txt`));
    const withheld = Object.values(sidecars).filter((sidecar) => sidecar.withheld);
    expect(index.reports.length).toBe(witnesses.length - refused.length - withheld.length);
    const text = await readFile(join(folder, 'archive/reports/__proto__.json'), 'utf8');
    expect(JSON.parse(text)).toHaveProperty('title');
  });

  test.each(Object.entries(sidecars))('sidecar: %s', (name, { problem, withheld }) => {
    const messages = messagesOf(`sidecar-${name}`);
    expect(index.reports.some(({ id }) => id === `sidecar-${name}`)).toBe(!withheld);
    if (problem === undefined) return expect(messages).toEqual([]);
    expect(messages.join('\n')).toContain(problem);
    // File and line come first.
    expect(messages[0]).toMatch(/sidecar-[a-z-]+\.yaml:\d+: /);
  });

  test('says of each refused name how to mend it', () => {
    for (const { id, message } of index.problems.filter((problem) => names.refused.includes(problem.id)))
      expect(message, id).toContain('rename the file');
  });

  test('leaves the objects of the language as they were', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['synthetic']).toBeUndefined();
  });
});

describe('YAML that never ends', () => {
  const bombs: Record<string, string> = {
    brackets: '['.repeat(100_000),
    braces: '{a: '.repeat(50_000),
    dashes: '- '.repeat(100_000),
    'question marks': '? '.repeat(100_000),
    anchors: '&a '.repeat(50_000),
    indents: Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    length: `note: ${'x'.repeat(2_000_000)}`,
  };
  test.each(Object.entries(bombs))('%s', (_, yaml) => {
    const { problems, value } = parseYaml(yaml);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(value).toBeNull();
    expect(parseCorrections(yaml, 'x.yaml').problems[0]!.file).toBe('x.yaml');
  });
});
