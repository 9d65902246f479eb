import type { Check, Finding, Findings, Probe } from './check.ts';
import { openArchive, type VerifyContext, type VerifyFolders } from './verify-context.ts';

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
}

/**
 * Look whether an archive is as it promises. Reads every report and page once, whatever the number of
 * checks, and holds one of each. A check that throws has found something.
 *
 * @returns one result a check, in their order
 * @throws {Error} where there is no archive to look at
 */
export async function verifyArchive(options: VerifyOptions): Promise<CheckResult[]> {
  const context = await openArchive(options, options.sample);
  const runs = await Promise.all(options.checks.map((check) => startRun(check, context)));
  let done = 0;
  for (const id of context.ids) {
    const report = await context.readReport(id).catch((error: unknown) => error as Error);
    for (const run of runs.filter(({ probe }) => probe.report)) {
      run.shown++;
      const file = `reports/${id}.json`;
      if (!(report instanceof Error)) await gather(run, file, () => run.probe.report!(report));
      else {
        // Told once, not by every check.
        run.findings.push({ file, message: messageOf(report) });
        break;
      }
    }
    options.onProgress?.(`reports: ${String(++done)} of ${String(context.ids.size)}`);
  }
  const pages = [...context.files].filter((path) => path.endsWith('.html') && isWanted(path, context));
  done = 0;
  for (const path of runs.some(({ probe }) => probe.page) ? pages : []) {
    const page = await context.readPage(path);
    for (const run of runs) {
      if (!run.probe.page) continue;
      run.shown++;
      await gather(run, path, () => run.probe.page!(page));
    }
    options.onProgress?.(`pages: ${String(++done)} of ${String(pages.length)}`);
  }
  const results: CheckResult[] = [];
  for (const run of runs) {
    options.onProgress?.(run.check.name);
    if (run.probe.end) await gather(run, '', () => run.probe.end!());
    const { name, promise } = run.check;
    results.push({ name, promise, looked: run.probe.looked?.() ?? run.shown, findings: run.findings });
  }
  return results;
}

interface Run {
  check: Check;
  probe: Probe;
  shown: number;
  findings: Finding[];
}

async function startRun(check: Check, context: VerifyContext): Promise<Run> {
  const findings: Finding[] = [];
  try {
    return { check, probe: await check.start(context), shown: 0, findings };
  } catch (error) {
    findings.push({ file: '', message: messageOf(error) });
    return { check, probe: {}, shown: 0, findings };
  }
}

async function gather(run: Run, file: string, look: () => Findings): Promise<void> {
  try {
    for await (const finding of await look()) run.findings.push(finding);
  } catch (error) {
    run.findings.push({ file, message: messageOf(error) });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Pages of reports outside the sample are left. */
function isWanted(path: string, { ids, index }: VerifyContext): boolean {
  if (ids.size === index.reports.length) return true;
  const [, id] = /^(?:[a-z-]+\/)?reports\/([^/]+)\//.exec(path) ?? [];
  return id === undefined || ids.has(id);
}
