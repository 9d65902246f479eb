import { type CborWriter, cborWriter } from '../cbor-writer.ts';

/** How the tokens of an index are parted into pages. */
export interface Pages {
  /** The page of each token. */
  of: Uint32Array;
  /** The first token of each page. */
  starts: readonly number[];
}

/** A word and its places: the pages it stands in, each with its positions there. */
export function writeWord(out: CborWriter, word: string, places: Uint32Array, pages: Pages): void {
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

/** A word that is a list: its positions in the one page it stands in are what it lists. */
export function writeList(out: CborWriter, word: string, list: readonly number[]): void {
  out.array(3);
  out.text(word);
  out.array(1);
  out.array(3);
  out.uint(0);
  out.array(list.length);
  let before = 0;
  for (const position of list) {
    out.uint(position - before);
    before = position;
  }
  out.array(0);
  out.array(0);
}

/** What a chunk of so many words begins with. */
export function headOf(words: number): Uint8Array {
  const head = cborWriter(16);
  head.array(1);
  head.array(words);
  return head.take();
}
