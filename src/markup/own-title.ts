import type { Report } from '../report/report.ts';

/**
 * The lines of the title as the text has it, the heading of each of a report's pages; what a curator stated, or what the
 * report is called for want of one, where the text has none.
 */
export function ownTitle({ title, blocks }: Pick<Report, 'title' | 'blocks'>): [string, ...string[]] {
  const from = blocks.findIndex(({ kind }) => kind === 'title');
  if (from < 0) return [title];
  const end = blocks.findIndex(({ kind }, index) => index > from && kind !== 'title');
  const [first, ...more] = blocks.slice(from, end < 0 ? undefined : end).map(({ text }) => text);
  return [first!, ...more];
}
