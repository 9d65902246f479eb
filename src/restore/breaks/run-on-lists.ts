import type { Run } from './find-marks.ts';

/**
 * Runs without those that their author ran on in one paragraph: （一）培财源。…（二）严征管。…. The line begins with the
 * first and has all of them, and elsewhere on the page each of such marks has its own line, more than these have not.
 *
 * @param whole whether the page has lines and no other damage: then what is run on is so by its author, but for chapters
 */
export function withoutRunOnLists(text: string, runs: readonly Run[], whole: boolean): Run[] {
  const inLines = runs.filter((run) => run.length > 1 && run.every(({ behind }) => behind === 'line'));
  return runs.filter((run) => {
    if (!isRunOn(text, run)) return true;
    if (whole && run[0]!.level > 1) return false;
    const own = inLines.filter(([first]) => first!.style === run[0]!.style);
    return own.reduce((sum, { length }) => sum + length, 0) < run.length - 1;
  });
}

function isRunOn(text: string, run: Run): boolean {
  const [first, ...others] = run;
  const within = text.slice(first!.at, run.at(-1)!.at);
  return (
    first!.behind === 'line' &&
    others.length > 0 &&
    others.every(({ behind }) => behind === 'sentence') &&
    !within.includes('\n')
  );
}
