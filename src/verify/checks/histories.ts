import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formerAnchors, reportHistory, type ReportHistory } from '../../history/report-history.ts';
import { blockAnchors } from '../../markup/anchors.ts';
import { textVersion } from '../../report/text-version.ts';
import type { Report } from '../../report/report.ts';
import type { Check, Finding } from '../check.ts';

/** What earlier builds made of the reports, which no build can make again: where links that people noted lead. */
export const histories: Check = {
  name: 'histories',
  promise:
    'histories are of the reports as they stand, and links to paragraphs repaired since lead somewhere',
  start: ({ archive, idsOf }) => ({
    async *report(report) {
      const file = `history/${report.id}.json`;
      const history = await readHistory(join(archive, file));
      if ('fault' in history) {
        yield { file, message: history.fault };
        return;
      }
      yield* faultsOf(report, history, file);
      // That there is no page is told elsewhere.
      const ids = await idsOf(`reports/${report.id}/index.html`).catch(() => undefined);
      const lost = [...formerAnchors(history, report).values()].flat().filter((anchor) => !ids?.has(anchor));
      if (ids && lost.length > 0)
        yield {
          file,
          message: `the page has no place for links to ${lost.join(', ')}; run "npm run build" again`,
        };
    },
  }),
};

async function readHistory(path: string): Promise<ReportHistory | { fault: string }> {
  try {
    const checked = reportHistory.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    return { fault: `breaks the schema at "${issue!.path.join('.')}": ${issue!.message}; ${mend}` };
  } catch (error) {
    return { fault: `cannot be read: ${(error as Error).message}; ${mend}` };
  }
}

const mend = 'put back the copy of an earlier build, or old links to repaired paragraphs lead nowhere';

function* faultsOf(report: Report, history: ReportHistory, file: string): Generator<Finding> {
  const { text, blocks, witness } = report;
  if (history.witness !== witness.sha256) {
    yield { file, message: `is of the witness ${history.witness}, the report of ${witness.sha256}` };
    return;
  }
  const version = textVersion(text);
  if (history.version !== version)
    yield { file, message: `has version ${history.version} as the last, the reading is ${version}` };
  for (const [i, anchor] of blockAnchors(blocks).entries()) {
    const [span, own] = [history.anchors[anchor], blocks[i]!.span];
    if (span?.[0] === own[0] && span[1] === own[1]) continue;
    const has = span ? `at ${span.join('–')}` : 'nowhere';
    yield { file, message: `has paragraph ${anchor} ${has}, the report at ${own.join('–')}` };
  }
  for (const [anchor, [start, end]] of Object.entries(history.anchors))
    if (start < 0 || start > end) yield { file, message: `has ${anchor} at ${String(start)}–${String(end)}` };
}
