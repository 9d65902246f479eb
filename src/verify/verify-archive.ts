import { archiveParts, type ArchivePart } from './archive-parts.ts';
import type { Check, Finding } from './check.ts';
import { lookAtParts, type Found, type PartResult } from './look-at-parts.ts';
import { openArchive, type VerifyFolders } from './verify-context.ts';

/** What a check found. */
export interface CheckResult {
  name: string;
  promise: string;
  /** How many things it looked at. */
  looked: number;
  findings: Finding[];
}

export interface VerifyOptions extends VerifyFolders {
  checks: readonly Check[];
  /** Look at so many reports only. */
  sample?: number;
  onProgress?: (what: string) => void;
  /**
   * Looks at parts elsewhere, in as many places at once as it likes. Without it, one part is looked at after another.
   *
   * @param pages how many there are
   * @returns what was found in each part, in any order; undefined where it leaves so few to whoever asks
   */
  elsewhere?: (parts: Iterable<ArchivePart>, pages: number) => AsyncIterable<LookedAt> | undefined;
}

/** A part, and what was found in it. */
export interface LookedAt {
  part: ArchivePart;
  results: readonly PartResult[];
}

/**
 * Look whether an archive is as it promises. A check that throws has found something.
 *
 * @returns one result a check, in their order; the same, wherever its parts were looked at
 * @throws {Error} where there is no archive to look at
 */
export async function verifyArchive(options: VerifyOptions): Promise<CheckResult[]> {
  const { checks, sample, onProgress, elsewhere } = options;
  const context = await openArchive(options, sample);
  const parts = [
    ...archiveParts(
      context,
      checks.map(({ name }) => name),
    ),
  ];
  const all = countOf(parts);
  const done = { reports: 0, pages: 0 };
  const looked = new Map(checks.map(({ name }) => [name, 0]));
  const found = new Map<string, Found[]>(checks.map(({ name }) => [name, []]));
  for await (const { part, results } of elsewhere?.(parts, all.pages) ?? here(parts)) {
    for (const result of results) {
      looked.set(result.check, looked.get(result.check)! + result.looked);
      found.get(result.check)!.push(...result.found);
    }
    const { reports, pages } = countOf([part]);
    done.reports += reports;
    done.pages += pages;
    onProgress?.(
      `reports: ${String(done.reports)} of ${String(all.reports)}; pages: ${String(done.pages)} of ${String(all.pages)}`,
    );
  }
  return checks.map(({ name, promise }) => ({
    name,
    promise,
    looked: looked.get(name)!,
    findings: found
      .get(name)!
      .sort(byPlace)
      .map(({ finding }) => finding),
  }));

  async function* here(all: Iterable<ArchivePart>): AsyncGenerator<LookedAt> {
    const look = await lookAtParts(context, checks);
    for (const part of all) yield { part, results: await look(part) };
  }
}

/** Findings in reports come first, then those in pages, and what is about the whole; what stands in one place stays in order. */
function byPlace(one: Found, other: Found): number {
  const steps = places[one.at] - places[other.at];
  if (steps !== 0 || one.of === other.of) return steps;
  return one.of < other.of ? -1 : 1;
}

const places = { report: 0, page: 1, end: 2 } as const;

function countOf(parts: readonly ArchivePart[]): { reports: number; pages: number } {
  let [reports, pages] = [0, 0];
  for (const part of parts) {
    reports += part.reports.length;
    pages += part.reports.reduce((sum, each) => sum + each.pages.length, part.pages.length);
  }
  return { reports, pages };
}
