import { isHan, sentenceEndsBefore } from '../breaks/characters.ts';
import { headingMarkAt } from '../breaks/heading-mark.ts';
import { logProbability } from '../language-model.ts';

/** A shorter line may be a heading or a name. */
const paragraph = 40;
/** Where so many of a page's paragraphs end their sentences, and so many for each that does not, it was broken off. */
const fewest = 3;
const closedForEach = 3;
/**
 * How much likelier the characters beside a break must be as neighbours than as a sentence's end and the next one's beginning, as a
 * natural logarithm. Of 671 paragraphs of clean reports that had lost their full stop 5 were above it, of 850 that were cut inside a
 * sentence 778.
 */
const least = 6;
/** The same behind a word that no sentence ends with. */
const leastBehindParticle = 2;
const particle = /(?:[^目]的|[^普涉触波顾提来不]及|[^参给赋授施]与|或者?|并且|以及)$/;
/** What stands below a paragraph and is none. */
const note = /^(?:附[件表图：]|注[：:]|来源|作者|图[一二三0-9]|表[一二三0-9])/;

/**
 * Lines that go on with the sentence of the line before: where a document's page ended, some sites break a line. Only between
 * paragraphs of a page whose others all end their sentences, and where the words on both sides belong together.
 *
 * @param contents the lines without their margins, in simplified script
 * @returns indices of the lines whose break before them cuts a sentence
 */
export function brokenLines(contents: readonly string[]): ReadonlySet<number> {
  const open: number[] = [];
  let closed = 0;
  // The last line may be cut for another reason.
  for (const [index, line] of contents.slice(0, -1).entries()) {
    if (line.length < paragraph) continue;
    if (sentenceEndsBefore(line, line.length)) closed++;
    else open.push(index);
  }
  if (closed < Math.max(fewest, closedForEach * open.length)) return new Set();
  const broken = open.filter((index) => goesOn(contents[index]!, contents[index + 1]!));
  return new Set(broken.map((index) => index + 1));
}

function goesOn(line: string, next: string): boolean {
  if (!/[。！？；]/.test(line) || !isHan(line.at(-1)) || !isHan(next[0]) || !isHan(next[1])) return false;
  if (!sentenceEndsBefore(next, next.length) || headingMarkAt(next, 0) || note.test(next)) return false;
  return belongsTogether(line, next) > (particle.test(line) ? leastBehindParticle : least);
}

const [stop, newline] = [0x3002, 0x0a];

function belongsTogether(line: string, next: string): number {
  const [a, b] = [line.charCodeAt(line.length - 2), line.charCodeAt(line.length - 1)];
  const [c, d] = [next.charCodeAt(0), next.charCodeAt(1)];
  const ended = Math.max(logProbability(a, b, stop), logProbability(a, b, newline));
  const begun = Math.max(logProbability(b, stop, c), logProbability(stop, newline, c));
  return logProbability(a, b, c) + logProbability(b, c, d) - ended - begun - logProbability(stop, c, d);
}
