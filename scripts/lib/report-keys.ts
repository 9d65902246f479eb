import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Related } from '../../src/across/related.ts';
import type { SharedPassages } from '../../src/across/shared-passages.ts';
import { archive } from '../../src/archive.config.ts';
import { readIndex } from '../../src/pages/_lib/archive-store.ts';
import { readRelated, readSummary } from '../../src/pages/_lib/related-store.ts';
import type { ReportSummary } from '../../src/report/summary.ts';
import { codeVersion } from './code-version.ts';
import { reportHashes } from './report-hashes.ts';

/** What the site depends on besides the archive. */
const sources = ['package-lock.json', 'astro.config.mjs', 'src', 'public', 'scripts/lib', 'scripts/stages'];

/**
 * A hash for each report of all that goes into its pages and files: the report, what it has in common with
 * others, what the page says of its neighbours, the code and the settings; not of its history, which a build
 * writes itself. Reports in the order of lists.
 *
 * @param root the repository
 * @param folder of the archive
 */
export async function reportKeys(root: string, folder: string): Promise<Map<string, string>> {
  const all = JSON.stringify([await siteCode(root), archive]);
  const reports = await readIndex();
  const hashOfReport = await reportHashes(folder);
  const keys = new Map<string, string>();
  for (const [i, { id }] of reports.entries()) {
    const shared = readOr(join(folder, 'across/reports', `${id}.json`));
    const related = await readRelated(id);
    const beside = [reports[i - 1], reports[i + 1]].map((report) => report && named(report));
    const key = [
      all,
      hashOfReport(id),
      shared,
      JSON.stringify(beside),
      JSON.stringify(related.map(shownRelated)),
      // A page tells where its report differs from what is one with it, all but.
      ...related.filter(({ duplicate }) => duplicate).map(({ report }) => hashOfReport(report.id)),
      JSON.stringify(await namesIn(shared)),
    ];
    keys.set(id, hashOf(key.join('\0')));
  }
  return keys;
}

/** What makes a site of an archive: the code, its libraries, and what runs them. */
export async function siteCode(root: string): Promise<string> {
  return hashOf(JSON.stringify([await codeVersion(root, sources), process.versions]));
}

/** What a page says of a report to read beside it. */
const shownRelated = ({ report, ties, share, duplicate }: Related) => [
  ...named(report),
  report.metadata.date,
  ties,
  share,
  duplicate,
];

/** What a page says of another report. */
const named = ({ id, title, script }: ReportSummary) => [id, title, script];

async function namesIn(shared: string): Promise<unknown[]> {
  if (shared === '') return [];
  const { blocks } = JSON.parse(shared) as SharedPassages;
  const ids = new Set(blocks.flatMap(({ others }) => others.map(({ id }) => id)));
  return Promise.all(
    Array.from(ids, async (id) => {
      const summary = await readSummary(id);
      return summary && named(summary);
    }),
  );
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** At once: most reports have no such file, and to have another thread find that out takes ten times as long. */
function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
