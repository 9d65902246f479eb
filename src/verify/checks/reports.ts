import { reportSchema, type Report } from '../../report/report.ts';
import type { Check, Finding } from '../check.ts';

/** Every report keeps the contract that whoever reads its JSON relies on. */
export const reports: Check = {
  name: 'reports',
  promise: 'reports keep their contract: schema, blocks, spans, places of redactions and lacunae',
  start: () => ({ report: (report) => faultsOf(report) }),
};

function* faultsOf(report: Report): Generator<Finding> {
  const file = `reports/${String(report.id)}.json`;
  const checked = reportSchema.safeParse(report);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    yield { file, message: `breaks the schema at "${issue!.path.join('.')}": ${issue!.message}` };
    return;
  }
  const { text, blocks, redactions, lacunae, metadata } = report;
  // What a curator stated need not be what the text has.
  const { title: stated } = metadata.grounds ?? {};
  const title = stated ? stated.inferred?.value : report.title;
  const joined = blocks.map((block) => block.text).join('\n');
  if (joined !== text) {
    yield {
      file,
      message: `"text" is not its blocks joined; they part at ${String(firstDifference(text, joined))}`,
    };
  }
  const first = blocks.find(({ kind }) => kind === 'title');
  if (first && title !== undefined && !title.replace(/\s/g, '').includes(first.text.replace(/\s/g, '')))
    yield { file, message: `"title" is “${title}”, but the block of the title is “${first.text}”` };
  for (const { text: mask, block, offset } of redactions) {
    if (!blocks[block]?.text.startsWith(mask, offset))
      yield {
        file,
        message: `the redaction “${mask}” is not in block ${String(block)} at ${String(offset)}`,
      };
  }
  for (const { kind, block, offset } of lacunae) {
    const length = blocks[block]?.text.length ?? -1;
    if (offset > length)
      yield {
        file,
        message: `the lacuna “${kind}” is not in block ${String(block)}, whose length is ${String(length)}`,
      };
  }
  let before = 0;
  for (const [i, { span }] of blocks.entries()) {
    if (span[0] > span[1] || span[0] < before)
      yield {
        file,
        message: `block ${String(i)} has the span ${span.join('–')}, out of order: the one before begins at ${String(before)}`,
      };
    before = span[0];
  }
}

/** Offset of the first code unit in which two texts differ. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
