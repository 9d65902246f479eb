import { fold } from '../../script/fold.ts';
import { isHan } from '../breaks/characters.ts';
import { genre } from '../breaks/glued-head.ts';
import { isSurname } from '../breaks/spaced-name.ts';
import { logProbability } from '../language-model.ts';

/** This many characters in a row, each with one space behind it, can be letter-spaced for looks. */
const least = 4;

/**
 * Characters that are words together are as likely as this on average, as a natural logarithm; names in a row and cells of
 * a table are not.
 */
const leastLikely = -5.2;

/** What a title, or the note in brackets below it, ends in. */
const endsTitle = new RegExp(`(?:${genre}|稿)$`);

/**
 * Places of the single spaces in runs like 政 府 工 作 报 告, in order. A run that may be a list of names or the cells of a
 * table keeps its spaces: they are all that parts them.
 *
 * @param neighbours the lines above and below
 */
export function letterSpaces(line: string, from: number, neighbours: readonly string[] = []): number[] {
  const spaces: number[] = [];
  let run: number[] = [];
  let row: boolean | undefined;
  const close = (): void => {
    if (run.length >= least - 1 && isOneText(line, run) && !(row ??= isRow(line, neighbours)))
      for (const at of run) spaces.push(from + at);
    run = [];
  };
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    const single = isHan(line[at - 1]) && isHan(line[at + 1]);
    const follows = run.length > 0 && run.at(-1) === at - 2;
    if (!single || !follows) close();
    // The first character of a run must itself stand alone.
    if (single && (follows || !isHan(line[at - 2]))) run.push(at);
  }
  close();
  return spaces;
}

/** Whether the characters around the spaces of a run are words together. */
function isOneText(line: string, run: readonly number[]): boolean {
  const [start, end] = [run[0]! - 1, run.at(-1)! + 2];
  // Beside whole words characters are cells, as words are.
  if (isHan(line[end]) || (line[start - 1] === ' ' && isHan(line[start - 2]))) return false;
  const characters = [line[start]!, ...run.map((at) => line[at + 1]!)];
  if (/[:：、]/.test(line[start - 1] ?? '') && isSurname(characters[0]!)) return false;
  if (areNames(characters)) return false;
  const text = characters.join('');
  return endsTitle.test(fold(text)) || likelihoodOf(text) >= leastLikely;
}

/** Whether a line beside has as many cells, as a table's row has. */
export function isRow(line: string, neighbours: readonly string[]): boolean {
  const cells = cellsOf(line);
  return neighbours.some((neighbour) => cellsOf(neighbour) === cells);
}

const cellsOf = (line: string): number => line.split(/[\s\u3000]+/).length;

/** Whether most of the characters at odd places are surnames, as in 李 明 张 强. */
function areNames(characters: readonly string[]): boolean {
  const firsts = characters.filter((_, index) => index % 2 === 0);
  return firsts.filter(isSurname).length * 2 > firsts.length;
}

/** How likely each character is behind those before it, on average. */
function likelihoodOf(text: string): number {
  let sum = 0;
  for (let at = 1; at < text.length; at++)
    sum += logProbability(text.charCodeAt(at - 2) || newline, text.charCodeAt(at - 1), text.charCodeAt(at));
  return sum / (text.length - 1);
}

const newline = 0x0a;
