import type { Finding } from '../../src/verify/check.ts';
import type { CheckResult } from '../../src/verify/verify-archive.ts';
import { escapeLines, escapeText } from './escape-text.ts';

/** Findings of one check that are told; the rest are counted. */
const most = 20;

/** The result of a run, for people: a line a check, with what it found below it. */
export function* describeResults(results: readonly CheckResult[]): Generator<string> {
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const { name, promise, looked, findings } of results) {
    const bad = findings.some(({ warning }) => !warning);
    yield `${bad ? '✗' : findings.length > 0 ? '!' : '✓'} ${name.padEnd(width)}  ${String(looked).padStart(6)}  ${promise}`;
    for (const finding of findings.slice(0, most)) yield `    ${describe(finding)}`;
    if (findings.length > most) yield `    … and ${String(findings.length - most)} more; --json tells all`;
  }
  const all = results.flatMap(({ findings }) => findings);
  const warnings = all.filter(({ warning }) => warning).length;
  const faults = all.length - warnings;
  yield faults === 0
    ? `All is as it should be${warnings === 0 ? '' : `, with ${count(warnings, 'warning')}`}.`
    : `${count(faults, 'fault')}, ${count(warnings, 'warning')}.`;
}

// File names and texts come from outside: they must not act on the terminal. Below its first line a message is set in.
const describe = ({ file, message, warning }: Finding): string =>
  `${warning ? 'warning: ' : ''}${file === '' ? '' : `${escapeText(file)}: `}${escapeLines(message).replaceAll('\n', '\n      ')}`;

const count = (number: number, thing: string): string =>
  `${String(number)} ${thing}${number === 1 ? '' : 's'}`;
