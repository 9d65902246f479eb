import type { Report } from './report.ts';

/** What stands before and behind the edits of a report as `normalize` writes it; in no string can a quote stand so. */
const before = Buffer.from(',"edits":');
const behind = Buffer.from(',"redactions":[');

/**
 * A report of its line of JSON. Its edits are nine tenths of it, and most who read a report ask for none of them: they
 * are parsed when they are first asked for.
 *
 * @throws {SyntaxError} where it is no JSON; of what is wrong with edits, not before they are asked for
 */
export function parseReport(line: Buffer): Report {
  const from = line.indexOf(before) + before.length;
  const to = line.lastIndexOf(behind);
  if (from < before.length || to < from) return JSON.parse(line.toString()) as Report;
  const report = JSON.parse(`${line.toString('utf8', 0, from)}[]${line.toString('utf8', to)}`) as Report;
  const put = (edits: Report['edits']): Report['edits'] => {
    Object.defineProperty(report, 'edits', {
      value: edits,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    return edits;
  };
  return Object.defineProperty(report, 'edits', {
    configurable: true,
    enumerable: true,
    get: () => put(JSON.parse(line.toString('utf8', from, to)) as Report['edits']),
    set: put,
  });
}
