import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAtPartsInWorkers } from '../../scripts/lib/look-at-parts.ts';
import type { Report } from '../../src/report/report.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import type { Finding } from '../../src/verify/check.ts';
import { checks } from '../../src/verify/checks/index.ts';
import { verifyArchive, type CheckResult } from '../../src/verify/verify-archive.ts';
import type { VerifyFolders } from '../../src/verify/verify-context.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { corruptions } from './helpers/corruptions.ts';

let folders: VerifyFolders;
let results: CheckResult[];
/** What each corruption is told by. */
const names = new Map<string, string[]>();

const findings = (check: string): Finding[] => results.find(({ name }) => name === check)!.findings;
const tells = ({ file, message }: Finding, told: readonly string[]): boolean =>
  told.some((name) => file.includes(name) || message.includes(name));

// All are planted in one copy, each in a report of its own, and looked for in one run.
beforeAll(async () => {
  const site = await builtSite('/');
  const copy = await mkdtemp(join(tmpdir(), 'verify-'));
  folders = { site: join(copy, 'site'), archive: join(copy, 'archive'), content: join(copy, 'content') };
  await cp(site, folders.site, { recursive: true });
  await cp(join(dirname(site), 'archive'), folders.archive, { recursive: true });
  await cp(fileURLToPath(new URL('../../content', import.meta.url)), folders.content, { recursive: true });
  const { reports } = JSON.parse(await readFile(join(folders.archive, 'index.json'), 'utf8')) as ArchiveIndex;
  const free = reports.filter(({ synthetic }) => synthetic).map(({ id }) => id);
  const archived = async (id: string): Promise<Report> =>
    JSON.parse(await readFile(join(folders.archive, 'reports', `${id}.json`), 'utf8')) as Report;
  let last = 0;
  for (const { what, plant, fits } of corruptions) {
    let id = free[last++ % free.length]!;
    while (fits && !fits(await archived(id))) id = free[last++ % free.length]!;
    names.set(what, await plant(folders, id));
  }
  results = await verifyArchive({ ...folders, checks });
});
afterAll(() => rm(dirname(folders.site), { recursive: true }));

describe('every kind of corruption is found, by the check it is for', () => {
  test.each(corruptions)('$check: $what', ({ what, check }) => {
    expect(findings(check).filter((finding) => tells(finding, names.get(what)!))).not.toEqual([]);
  });
});

test('nothing else is found', () => {
  const all = [...names.values()].flat();
  const others = results.flatMap(({ name, findings: found }) =>
    found.filter((finding) => !tells(finding, all)).map((finding) => ({ name, ...finding })),
  );
  expect(others).toEqual([]);
});

/** Checks of what is no file of the site. */
const ofArchive = new Set(['fixity', 'witnesses', 'reports', 'ledgers', 'histories', 'index-file']);

test('workers, which share the reports and pages, find the same in the same order', async () => {
  const names = checks.map(({ name }) => name);
  let parts = 0;
  const shared = await verifyArchive({
    ...folders,
    checks,
    elsewhere: async function* (all, pages) {
      for await (const looked of lookAtPartsInWorkers({ folders, names, sample: Infinity }, pages, all, 3)!) {
        parts++;
        yield looked;
      }
    },
  });
  expect(parts).toBeGreaterThan(2 * checks.length);
  expect(shared).toEqual(results);
});

test('for a handful of pages no workers are started', () => {
  expect(lookAtPartsInWorkers({ folders, names: [], sample: Infinity }, 500, [])).toBeUndefined();
});

test('the manifest tells every file of the site that was changed, too', () => {
  const told = findings('manifest').map(({ file }) => file);
  for (const { what, check, plant } of corruptions) {
    if (ofArchive.has(check) || plant.length === 1) continue;
    const own = names.get(what)!;
    expect(
      told.some((file) => own.some((name) => file.includes(name))),
      what,
    ).toBe(true);
  }
});

test('there are kinds of corruption for every check', () => {
  expect(new Set(corruptions.map(({ check }) => check))).toEqual(new Set(checks.map(({ name }) => name)));
});

test('a report that breaks off is told once, by its name', async () => {
  const [id] = (
    JSON.parse(await readFile(join(folders.archive, 'index.json'), 'utf8')) as ArchiveIndex
  ).reports.map((report) => report.id);
  await truncate(join(folders.archive, 'reports', `${id!}.json`), 500);
  const only = checks.filter(({ name }) => ['reports', 'ledgers'].includes(name));
  const told = (await verifyArchive({ ...folders, checks: only })).flatMap(({ findings: found }) => found);
  expect(told.filter(({ file }) => file.includes(id!))).toHaveLength(1);
});

test('without an archive, it says what to run', async () => {
  await expect(verifyArchive({ ...folders, archive: '/nowhere', checks })).rejects.toThrow('npm run build');
});
