import { diffArrays } from 'diff';
import type { Report } from '../report/report.ts';

/** A place where two copies of a text differ. */
export interface Variant {
  /** The block it stands in, here and there. */
  block: number;
  otherBlock: number;
  /** What stands here, with what is around it, and what stands there; either may be empty. */
  before: string;
  own: string;
  after: string;
  other: string;
}

/** Words that are one to a reader are compared as one: a figure, a Latin word. */
const word = /\d+(?:[.,]\d+)*|[A-Za-z]+|\S/gu;
/** Where sentences end. Lines do not tell: copies lose their breaks. */
const endOfSentence = /^[。！？；]$/;
/** Characters shown on either side. */
const around = 8;
/** Sentences that differ in more words are shown as they are, each for the other: their words would tell nothing. */
const mostWords = 300;

type Text = Pick<Report, 'blocks'>;

/** A word of a report, and where it stands in its block. */
interface Word {
  text: string;
  block: number;
  start: number;
  end: number;
}

/**
 * Find where two copies of a text differ: which sentences, and in them, which words. Where lines break and where spaces
 * are is no difference.
 *
 * @returns in the order of the text
 */
export function findVariants(own: Text, other: Text): Variant[] {
  const [here, there] = [wordsOf(own), wordsOf(other)];
  return joinNear(changedSentences(here, there).flatMap((place) => changedWords(here, there, place))).map(
    ({ own: [start, end], other: range }) => {
      const at = placeOf(here, start, end);
      return {
        block: at.block,
        otherBlock: placeOf(there, ...range).block,
        before: own.blocks[at.block]?.text.slice(Math.max(0, at.start - around), at.start) ?? '',
        own: textOf(own, here.slice(start, end)),
        after: own.blocks[at.endBlock]?.text.slice(at.end, at.end + around) ?? '',
        other: textOf(other, there.slice(...range)),
      };
    },
  );
}

function wordsOf({ blocks }: Text): Word[] {
  return blocks.flatMap(({ text }, block) =>
    Array.from(text.matchAll(word), ({ 0: found, index }) => ({
      text: found,
      block,
      start: index,
      end: index + found.length,
    })),
  );
}

/** Ranges of words that stand for each other. */
interface Place {
  own: [start: number, end: number];
  other: [start: number, end: number];
}

/** Sentences that do not stand in the other, as ranges of words. */
function changedSentences(here: readonly Word[], there: readonly Word[]): Place[] {
  const [mine, its] = [sentencesOf(here), sentencesOf(there)];
  return changed(mine, its)!.map(({ own, other }) => ({
    own: wordsIn(mine, own),
    other: wordsIn(its, other),
  }));
}

/** What of a place differs, by words; all of it where that is most of it. */
function changedWords(here: readonly Word[], there: readonly Word[], place: Place): Place[] {
  const { own, other } = place;
  const inside = changed(textsOf(here.slice(...own)), textsOf(there.slice(...other)), mostWords);
  if (!inside) return [place];
  return inside.map((found) => ({
    own: [own[0] + found.own[0], own[0] + found.own[1]],
    other: [other[0] + found.other[0], other[0] + found.other[1]],
  }));
}

/** What differs in two lists; nothing where it is more than `most`. */
function changed(own: string[], other: string[], most = Infinity): Place[] | undefined {
  const parts = diffArrays(own, other, { maxEditLength: most });
  const places: Place[] = [];
  let [mine, its] = [0, 0];
  for (const { added, removed, value } of parts ?? []) {
    const place: Place = {
      own: [mine, (mine += added ? 0 : value.length)],
      other: [its, (its += removed ? 0 : value.length)],
    };
    if (added || removed) places.push(place);
  }
  return parts && joined(places, 0);
}

/** A single word that two changes have between them is mostly chance: they are shown as one. */
const joinNear = (places: readonly Place[]): Place[] => joined(places, 1);

function joined(places: readonly Place[], between: number): Place[] {
  const all: Place[] = [];
  for (const { own, other } of places) {
    const last = all.at(-1);
    if (last && own[0] - last.own[1] <= between && other[0] - last.other[1] <= between)
      all[all.length - 1] = { own: [last.own[0], own[1]], other: [last.other[0], other[1]] };
    else all.push({ own, other });
  }
  return all;
}

const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

/** Words sentence by sentence, those of one with a space between them. */
function sentencesOf(words: readonly Word[]): string[] {
  const sentences: string[][] = [[]];
  for (const { text } of words) {
    sentences.at(-1)!.push(text);
    if (endOfSentence.test(text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0).map((sentence) => sentence.join(' '));
}

/** The words that a range of sentences has. */
function wordsIn(sentences: readonly string[], [start, end]: readonly [number, number]): [number, number] {
  const count = (some: readonly string[]): number =>
    some.reduce((sum, each) => sum + each.split(' ').length, 0);
  const first = count(sentences.slice(0, start));
  return [first, first + count(sentences.slice(start, end))];
}

/** Where a range of words stands; an empty one stands after the word before it. */
function placeOf(words: readonly Word[], start: number, end: number) {
  const [first, last] = [words[start], words[end - 1]];
  if (end > start) return { block: first!.block, start: first!.start, endBlock: last!.block, end: last!.end };
  if (last) return { block: last.block, start: last.end, endBlock: last.block, end: last.end };
  return { block: first?.block ?? 0, start: 0, endBlock: first?.block ?? 0, end: 0 };
}

/** Words as their blocks have them, those of several with a space between. */
function textOf({ blocks }: Text, words: readonly Word[]): string {
  return [...Map.groupBy(words, ({ block }) => block)]
    .map(([block, group]) => blocks[block]!.text.slice(group[0]!.start, group.at(-1)!.end))
    .join('　');
}
