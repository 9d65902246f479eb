import type { ArchivePart } from './archive-parts.ts';
import type { Check, Finding, Findings, Probe } from './check.ts';
import type { VerifyContext } from './verify-context.ts';

/** What one check found in a part of an archive. */
export interface PartResult {
  check: string;
  /** How many things it looked at. */
  looked: number;
  found: Found[];
}

/** Findings and what was looked at, by which they are put in order. */
export interface Found {
  at: 'report' | 'page' | 'end';
  /** Id of the report or path of the page. */
  of: string;
  finding: Finding;
}

/**
 * Begin checks.
 *
 * @returns looks at one part after another, reads its reports and pages once, whatever the number of checks, and holds
 * nothing of it; a check that throws has found something
 */
export async function lookAtParts(
  context: VerifyContext,
  checks: readonly Check[],
): Promise<(part: ArchivePart) => Promise<PartResult[]>> {
  const runs = await Promise.all(checks.map((check) => startRun(check, context)));
  const wantsPages = runs.some(({ probe }) => probe.page);
  return async ({ reports, pages, end }) => {
    const asked = runs.find(({ name }) => name === end);
    if (asked) await askForEnd(asked);
    for (const { id, pages: own } of reports) {
      await showReport(id, context, runs);
      if (wantsPages) for (const path of own) await showPage(path, context, runs);
    }
    if (wantsPages) for (const path of pages) await showPage(path, context, runs);
    return runs.map(resultOf);
  };
}

interface Run {
  name: string;
  probe: Probe;
  /** Why it could not begin. */
  fault?: string;
  shown: number;
  /** What it had looked at when it last told. */
  told: number;
  found: Found[];
}

async function startRun({ name, start }: Check, context: VerifyContext): Promise<Run> {
  const run: Run = { name, probe: {}, shown: 0, told: 0, found: [] };
  try {
    return { ...run, probe: await start(context) };
  } catch (error) {
    return { ...run, fault: messageOf(error) };
  }
}

async function showReport(id: string, { readReport }: VerifyContext, runs: readonly Run[]): Promise<void> {
  const report = await readReport(id).catch((error: unknown) => error as Error);
  const file = `reports/${id}.json`;
  for (const run of runs) {
    const { report: look } = run.probe;
    if (!look) continue;
    run.shown++;
    if (!(report instanceof Error)) await gather(run, 'report', id, file, () => look(report));
    else {
      // Told once, not by every check.
      run.found.push({ at: 'report', of: id, finding: { file, message: messageOf(report) } });
      break;
    }
  }
}

async function showPage(path: string, { readPage }: VerifyContext, runs: readonly Run[]): Promise<void> {
  const page = await readPage(path);
  for (const run of runs) {
    const { page: look } = run.probe;
    if (!look) continue;
    run.shown++;
    await gather(run, 'page', path, path, () => look(page));
  }
}

/** Where a check could not begin, this is told here, once. */
async function askForEnd(run: Run): Promise<void> {
  const { probe, fault } = run;
  if (fault !== undefined) run.found.push({ at: 'end', of: '', finding: { file: '', message: fault } });
  if (probe.end) await gather(run, 'end', '', '', () => probe.end!());
}

async function gather(
  { found }: Run,
  at: Found['at'],
  of: string,
  file: string,
  look: () => Findings,
): Promise<void> {
  try {
    for await (const finding of await look()) found.push({ at, of, finding });
  } catch (error) {
    found.push({ at, of, finding: { file, message: messageOf(error) } });
  }
}

/** What was found since this was asked before. */
function resultOf(run: Run): PartResult {
  const { name, probe, shown, told, found } = run;
  const looked = probe.looked?.() ?? shown;
  run.told = looked;
  run.found = [];
  return { check: name, looked: looked - told, found };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
