import {
  civicWords,
  elsewhere,
  mainlandMatters,
  mainlandOffices,
  mainlandUsage,
} from './data/script-signs.ts';

const anyOf = (list: string): RegExp => new RegExp(list.split(' ').join('|'), 'g');
const offices = anyOf(mainlandOffices);
const matters = anyOf(mainlandMatters);
const usage = anyOf(mainlandUsage);
const civic = anyOf(civicWords);
const outside = anyOf(elsewhere);
/** How many different words of a kind a text has. */
const differing = (text: string, words: RegExp): number => new Set(text.match(words)).size;
/** So many different words of the mainland's offices outweigh one that speaks of elsewhere. */
const several = 2;

/** Whether a text names several offices of the mainland. */
export const hasSeveralOffices = (text: string): boolean => differing(text, offices) >= several;

/** Whether a text has a word of the mainland's offices, matters or usage. */
export const hasMainlandWords = (text: string): boolean =>
  [offices, matters, usage].some((words) => differing(text, words) > 0);

/** Whether a text has such a word, or the quotation marks of the mainland, and not those of elsewhere. */
export const hasMainlandSigns = (text: string): boolean =>
  !text.includes('「') && (text.includes('“') || hasMainlandWords(text));

/** Whether a text has the usage and the quotation marks of the mainland. */
export function isMainland(text: string): boolean {
  if (text.includes('「')) return false;
  const own = differing(text, offices);
  if (own >= several) return true;
  if (differing(text, outside) > 0) return false;
  if (own + differing(text, matters) > 0) return true;
  const words = differing(text, usage);
  return text.includes('“') ? words > 0 || differing(text, civic) > 1 : words > 2;
}
