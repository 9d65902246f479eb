import { isHan } from '../breaks/characters.ts';

/** This many characters in a row, each with one space behind it, are letter-spaced for looks. */
const least = 4;

/**
 * Places of the single spaces in runs like 政 府 工 作 报 告, in order. Names like 龚 正 and table cells
 * are shorter, and words with spaces between them are no single characters.
 */
export function letterSpaces(line: string, from: number): number[] {
  const spaces: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= least - 1) for (const at of run) spaces.push(at);
    run = [];
  };
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    const single = isHan(line[at - 1]) && isHan(line[at + 1]);
    const follows = run.length > 0 && run.at(-1) === from + at - 2;
    if (!single || !follows) close();
    // The first character of a run must itself stand alone.
    if (single && (follows || !isHan(line[at - 2]))) run.push(from + at);
  }
  close();
  return spaces;
}
