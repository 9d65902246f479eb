import type { IndexContent } from '../index-content.ts';
import { listed, listWord } from '../index-words.ts';
import { packPlaces } from '../place-list.ts';
import { borders } from '../segment.ts';
import { groupByNumber } from './group-by-number.ts';
import { letterIds } from './letter-ids.ts';
import { pairIds } from './pair-ids.ts';
import { type WordChunk, wordChunks } from './word-chunks.ts';
import { writeList, writeWord, type Pages } from './write-word.ts';

/** A pair that is too frequent for a chunk. */
export interface FrequentPair {
  pair: string;
  /** Its places, packed: `row * span + position`. */
  bytes: Uint8Array;
}

/** What was added, in order of words; each generator gives it once more. */
export interface WrittenWords {
  chunks: () => Generator<WordChunk>;
  frequent: () => Generator<FrequentPair>;
  /** More positions than any report has. */
  span: number;
}

export interface WordIndex {
  /** Add the next report. */
  add: (content: Omit<IndexContent, 'maskRun'>) => void;
  /** How many reports were added. */
  reports: () => number;
  /** The index of what was added. */
  written: () => WrittenWords;
}

export interface WordIndexBounds {
  /** Bytes at which a chunk is closed. */
  chunk: number;
  /** How often a pair stands in all reports together to be a frequent one. */
  frequent: number;
}

/**
 * Which words stand where, in the format of Pagefind 1.5: a chunk is an array of one array of words, a word
 * `[word, pages, []]`, a page `[number, positions, []]`; numbers and positions are told as differences to the
 * one before. The empty arrays are for other spellings and for fields of metadata. Pagefind's own program
 * makes the same index of pairs with three times the processor time and six times the memory, since it keeps
 * a list for every word of every page.
 *
 * Characters are words that list their reports. A frequent pair is such a word too, for a query of it alone, and
 * its places are not Pagefind's to read: for each report it would go through all of them. Lists it does not read either.
 */
export function wordIndex(bounds: WordIndexBounds): WordIndex {
  const letters = letterIds();
  const pairs = pairIds();
  /** The reports of each character, by its number. */
  const characters: number[][] = [];
  /** How many words each report has, and how many its title. */
  const counts: number[] = [];
  const titles: number[] = [];
  /** The pair at each position of each report and one more, or the sign of a border; one report behind the other. */
  let tokens = new Uint32Array(1 << 16);
  let length = 0;

  const reserve = (more: number): void => {
    if (length + more <= tokens.length) return;
    const larger = new Uint32Array(2 * (length + more));
    larger.set(tokens);
    tokens = larger;
  };
  const noteCharacter = (letter: number, row: number, inTitle: boolean): void => {
    const list = (characters[letter] ??= []);
    // The title stands first, and so does what is said of it.
    const last = list.at(-1);
    if (last === undefined || last >> 1 !== row) list.push(listed(row, inTitle));
  };

  return {
    reports: () => counts.length,
    add: ({ forms, titleForms, titleWords }) => {
      const row = counts.length;
      const begun = length;
      for (const [i, form] of forms.entries()) {
        reserve(form.length + borders);
        let before = -1;
        for (let at = 0; at < form.length;) {
          const code = form.codePointAt(at)!;
          at += code > 0xffff ? 2 : 1;
          const letter = letters.of(code);
          noteCharacter(letter, row, i < titleForms);
          if (before >= 0) tokens[length++] = pairs.of(before, letter) + 1;
          before = letter;
        }
        for (let end = 0; end < borders; end++) tokens[length++] = border;
      }
      counts.push(length - begun);
      titles.push(titleWords);
    },
    written: () => {
      const places = groupByNumber(tokens.subarray(0, length), pairs.size() + 1);
      const placesOf = (pair: number): Uint32Array => places.of(pair + 1);
      const pages = pagesOf(counts, length);
      const span = counts.reduce((most, count) => Math.max(most, count), 0);
      const lists = new Map(characters.map((list, letter) => [listWord(letters.letters[letter]!), list]));
      const { order, wordOf } = sortedPairs(letters.letters, pairs.firsts(), pairs.seconds());
      const frequent: number[] = [];
      const rare: number[] = [];
      for (const pair of order) {
        const own = placesOf(pair);
        if (own.length < bounds.frequent) rare.push(pair);
        else {
          frequent.push(pair);
          lists.set(listWord(wordOf(pair)), listOf(own, pages, titles));
        }
      }
      return {
        span,
        chunks: () => {
          const { words, pairOf } = withLists(rare, wordOf, [...lists.keys()].sort());
          return wordChunks(words, bounds.chunk, (out, i) => {
            const pair = pairOf[i]!;
            if (pair === aList) writeList(out, words[i]!, lists.get(words[i]!)!);
            else writeWord(out, words[i]!, placesOf(pair), pages);
          });
        },
        frequent: function* () {
          for (const pair of frequent)
            yield { pair: wordOf(pair), bytes: packPlaces(spread(placesOf(pair), pages, span)) };
        },
      };
    },
  };
}

/** Stands at positions without a word; behind a block there are so many, which no phrase gets over. */
const border = 0;
/** In place of the number of a pair. */
const aList = -1;

/** Pairs in the order of their letters. As no letters begin others, that is the order of the first, then of the second. */
function sortedPairs(
  letters: readonly string[],
  firsts: Uint32Array,
  seconds: Uint32Array,
): { order: Uint32Array; wordOf: (pair: number) => string } {
  const ranks = new Uint32Array(letters.length);
  const sorted = Array.from(letters, (letter, id) => ({ letter, id })).sort((a, b) =>
    a.letter < b.letter ? -1 : 1,
  );
  for (const [rank, { id }] of sorted.entries()) ranks[id] = rank;
  const ranked = (halves: Uint32Array): Uint32Array => halves.map((letter) => ranks[letter]!);
  const bySecond = groupByNumber(ranked(seconds), letters.length).all;
  return {
    order: groupByNumber(ranked(firsts), letters.length, bySecond).all,
    wordOf: (pair) => letters[firsts[pair]!]! + letters[seconds[pair]!]!,
  };
}

/** The words of pairs and those of lists, both sorted, in one order, and the pair of each, if it has one. */
function withLists(
  pairs: readonly number[],
  wordOf: (pair: number) => string,
  lists: readonly string[],
): { words: string[]; pairOf: number[] } {
  const words: string[] = [];
  const pairOf: number[] = [];
  let next = 0;
  const listsBefore = (word?: string): void => {
    for (; next < lists.length && (word === undefined || lists[next]! < word); next++) {
      words.push(lists[next]!);
      pairOf.push(aList);
    }
  };
  for (const pair of pairs) {
    const word = wordOf(pair);
    listsBefore(word);
    words.push(word);
    pairOf.push(pair);
  }
  listsBefore();
  return { words, pairOf };
}

function pagesOf(counts: readonly number[], length: number): Pages {
  const of = new Uint32Array(length);
  const starts: number[] = [];
  let start = 0;
  for (const [page, count] of counts.entries()) {
    starts.push(start);
    of.fill(page, start, start + count);
    start += count;
  }
  return { of, starts };
}

/** The reports that a word stands in, as a list tells them. */
function listOf(places: Uint32Array, pages: Pages, titles: readonly number[]): number[] {
  const list: number[] = [];
  let last = -1;
  for (const place of places) {
    const page = pages.of[place]!;
    // The title stands first, and so does the first place.
    if (page !== last) list.push(listed(page, place - pages.starts[page]! < titles[page]!));
    last = page;
  }
  return list;
}

/** Places where each report has as many positions as the others. */
function spread(places: Uint32Array, pages: Pages, span: number): Float64Array {
  return Float64Array.from(places, (place) => {
    const page = pages.of[place]!;
    return page * span + place - pages.starts[page]!;
  });
}
