import { type CborWriter, cborWriter } from '../cbor-writer.ts';
import type { IndexContent } from '../index-content.ts';
import { blockEnd } from '../index-letter.ts';
import { characterWord, isListWord, listed, listWord } from '../index-words.ts';
import { packPlaces } from '../place-list.ts';
import { headOf, writeList, writeWord, type Pages } from './write-word.ts';

/** A part of an index of words: those from `from` to `to`, in the order of code units. */
export interface WordChunk {
  from: string;
  to: string;
  /** As Pagefind reads it, not compressed. */
  bytes: Uint8Array;
}

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
  const ids = new Map<string, number>();
  const lists = new Map<string, number[]>();
  /** How many words each report has, and how many its title. */
  const counts: number[] = [];
  const titles: number[] = [];
  /** The word at each position of each report, one report behind the other. */
  let tokens = new Uint32Array(1 << 16);
  let length = 0;

  return {
    reports: () => counts.length,
    add: ({ words, titleWords, characters }) => {
      if (length + words.length > tokens.length) {
        const larger = new Uint32Array(2 * (length + words.length));
        larger.set(tokens);
        tokens = larger;
      }
      for (const word of words) {
        let id = ids.get(word);
        if (id === undefined) ids.set(word, (id = ids.size));
        tokens[length++] = id;
      }
      for (const [char, inTitle] of characters)
        addTo(lists, characterWord(char), listed(counts.length, inTitle));
      counts.push(words.length);
      titles.push(titleWords);
    },
    written: () => {
      const places = placesOf(tokens.subarray(0, length), ids.size);
      const pages = pagesOf(counts, length);
      const span = counts.reduce((most, count) => Math.max(most, count), 0);
      const keys: string[] = [];
      const frequent: string[] = [];
      for (const [pair, id] of ids) {
        // A border is a position without a word.
        if (pair === blockEnd) continue;
        const own = places.of(id);
        if (own.length < bounds.frequent) keys.push(pair);
        else {
          frequent.push(pair);
          lists.set(listWord(pair), listOf(own, pages, titles));
        }
      }
      keys.push(...lists.keys());
      keys.sort();
      frequent.sort();
      return {
        span,
        chunks: () => chunksOf(keys, bounds.chunk, writer),
        frequent: function* () {
          for (const pair of frequent)
            yield { pair, bytes: packPlaces(spread(places.of(ids.get(pair)!), pages, span)) };
        },
      };

      function writer(out: CborWriter, key: string): void {
        const list = lists.get(key);
        if (list) writeList(out, key, list);
        else writeWord(out, key, places.of(ids.get(key)!), pages);
      }
    },
  };
}

/**
 * Words in chunks.
 *
 * @param keys the words, sorted
 * @param bound bytes at which a chunk is closed
 */
function* chunksOf(
  keys: readonly string[],
  bound: number,
  write: (out: CborWriter, key: string) => void,
): Generator<WordChunk> {
  const out = cborWriter();
  let from = '';
  let to = '';
  let open = 0;
  const close = (): WordChunk => {
    const bytes = Buffer.concat([headOf(open), out.take()]);
    open = 0;
    return { from, to, bytes };
  };
  for (const [i, key] of keys.entries()) {
    // Most queries want of lists one alone, and then no pairs.
    if (open > 0 && isListWord(key) !== isListWord(from)) yield close();
    if (open === 0) from = key;
    write(out, key);
    to = key;
    open++;
    // Where the first letter changes, one letter tells where the next chunk begins.
    const least = keys[i + 1]?.[0] === key[0] ? bound : bound / 2;
    if (out.length() >= least) yield close();
  }
  if (open > 0) yield close();
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Where each word stands, as places in the list of all tokens, ascending. */
function placesOf(tokens: Uint32Array, words: number): { of: (id: number) => Uint32Array } {
  const ends = new Uint32Array(words + 1);
  for (const id of tokens) ends[id + 1]!++;
  for (let id = 0; id < words; id++) ends[id + 1]! += ends[id]!;
  const starts = ends.slice();
  const sorted = new Uint32Array(tokens.length);
  for (const [at, id] of tokens.entries()) sorted[starts[id]!++] = at;
  return { of: (id) => sorted.subarray(ends[id], ends[id + 1]) };
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
