import { cborWriter } from './cbor-writer.ts';

/** A part of an index of words: those from `from` to `to`, in the order of code units. */
export interface WordChunk {
  from: string;
  to: string;
  /** As Pagefind reads it, not compressed. */
  bytes: Buffer;
}

export interface WordIndex {
  /** Add the next report: its words, each at the position it has in the list. */
  add: (words: readonly string[]) => void;
  /** How many reports were added. */
  reports: () => number;
  /** The chunks, one after another. */
  chunks: () => Generator<WordChunk>;
}

/**
 * Which words stand where, in the format of Pagefind 1.5: a chunk is an array of one array of words, a word
 * `[word, pages, []]`, a page `[number, positions, []]`; numbers and positions are told as differences to the
 * one before. The empty arrays are for other spellings and for fields of metadata. Pagefind's own program
 * makes the same index with three times the processor time and six times the memory, since it keeps
 * a list for every word of every page.
 *
 * @param chunkBytes at which a chunk is closed
 */
export function wordIndex(chunkBytes: number): WordIndex {
  const ids = new Map<string, number>();
  /** How many words each report has. */
  const counts: number[] = [];
  /** The word at each position of each report, one report behind the other. */
  let tokens = new Uint32Array(1 << 16);
  let length = 0;

  return {
    reports: () => counts.length,
    add: (words) => {
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
      counts.push(words.length);
    },
    chunks: function* () {
      const places = placesOf(tokens.subarray(0, length), ids.size);
      const pages = pagesOf(counts, length);
      const words = [...ids.keys()].sort();
      const body = cborWriter();
      let open: string[] = [];
      for (const word of words) {
        const id = ids.get(word)!;
        writeWord(body, word, places.of(id), pages);
        open.push(word);
        if (body.length() < chunkBytes && word !== words.at(-1)) continue;
        yield { from: open[0]!, to: word, bytes: Buffer.concat([headOf(open.length), body.take()]) };
        open = [];
      }
    },
  };
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

interface Pages {
  /** The page of each token. */
  of: Uint32Array;
  /** The first token of each page. */
  starts: readonly number[];
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

function writeWord(out: ReturnType<typeof cborWriter>, word: string, places: Uint32Array, pages: Pages) {
  let pageCount = 0;
  let last = -1;
  for (const place of places) {
    if (pages.of[place] !== last) pageCount++;
    last = pages.of[place]!;
  }
  out.array(3);
  out.text(word);
  out.array(pageCount);
  let before = 0;
  for (let i = 0; i < places.length;) {
    const page = pages.of[places[i]!]!;
    let end = i + 1;
    while (end < places.length && pages.of[places[end]!] === page) end++;
    out.array(3);
    out.uint(page - before);
    out.array(end - i);
    for (let position = pages.starts[page]!; i < end; i++) {
      out.uint(places[i]! - position);
      position = places[i]!;
    }
    out.array(0);
    before = page;
  }
  out.array(0);
}

function headOf(words: number): Buffer {
  const head = cborWriter();
  head.array(1);
  head.array(words);
  return head.take();
}
