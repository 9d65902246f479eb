import { closesLineNever, opensLineNever, sentenceEndsBefore } from '../breaks/characters.ts';

/** The longest line that can be a link cut out of a sentence. */
const longestLink = 60;

/**
 * Whether the break between two lines cuts a sentence: the next line begins with a mark that no line
 * begins with, this one ends with a mark that no line ends with, or the next line is a few words (a
 * link of the page) whose own end is cut so.
 *
 * @param line, next, third lines without their margins; empty where there is none
 */
export function breakCutsSentence(line: string, next: string, third: string): boolean {
  if (line === '' || next === '') return false;
  if (opensLineNever(next[0]!) || closesLineNever(line.at(-1)!)) return true;
  const link = next.length <= longestLink && !sentenceEndsBefore(next, next.length);
  return (
    link &&
    third !== '' &&
    opensLineNever(third[0]!) &&
    !sentenceEndsBefore(line, line.length) &&
    line.length > longestLink / 2
  );
}
