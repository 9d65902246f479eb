import { blockForms } from './block-forms.ts';
import type { Bundle, Columns, Found } from './engine.ts';
import type { ReportText, Script } from './report-text.ts';
import { findSigned } from './find-signed.ts';
import { findPlaced, type PlacedWords } from './find-placed.ts';
import { characterWord, listWord, readList } from './index-words.ts';
import { phraseWords } from './segment.ts';

/** The part of Pagefind that is used, as `pagefind.js` gives it. */
export interface PagefindInstance {
  search: (
    term: string,
    options: { sort: Record<string, 'desc'> },
  ) => Promise<{ results: { score: number; words: number[] }[] }>;
}

export interface PagefindSource {
  size: number;
  years?: Bundle['years'];
  open: () => Promise<PagefindInstance>;
  columns: () => Promise<Columns>;
  text: (row: number, script: Script) => Promise<ReportText>;
  /** Lists, and where words stand, by which phrases with frequent pairs are found. */
  placed: () => Promise<PlacedWords>;
  /** How many texts are no larger than the part of the index that one word downloads. */
  readable: number;
  /** How many of Pagefind's downloads have failed so far: it goes on without them and says nothing. */
  failures: () => number;
}

/** So many words of a long phrase are asked of the index first, then twice as many, and so on. */
const headWords = 2;

/** The one order that records are given, by which Pagefind says which they are. */
export const rowSort = 'row';

/**
 * Search with Pagefind, over words that are character pairs: a quoted query checks that its words
 * stand at consecutive positions, which for pairs means that the text contains the phrase.
 *
 * @param script of the texts that will be shown
 */
export function pagefindBundle(source: PagefindSource, script: Script): Bundle {
  let opened: Promise<PagefindInstance> | undefined;

  const searchPhrase = async (words: readonly string[]) => {
    const before = source.failures();
    try {
      opened ??= source.open();
      // Sorted by row, a result's score is its row.
      const { results } = await (
        await opened
      ).search(`"${words.join(' ')}"`, { sort: { [rowSort]: 'desc' } });
      if (source.failures() !== before) throw new Error('Part of the search index could not be read.');
      return results;
    } catch (error) {
      // What was not read once would be taken for empty ever after.
      opened = undefined;
      throw error;
    }
  };

  const findListed = async (word: string, title: boolean): Promise<Found> => {
    const { rows, titles } = readList(await (await source.placed()).of(word));
    return { rows: title ? [...titles] : rows, titles };
  };

  /** Whether reading what is left costs less than half of the words that were not asked: they may leave nothing. */
  const few = (reports: number, cost: number): boolean => reports <= (source.readable * cost) / 2;

  const findPhrase = async (folded: string, title: boolean): Promise<Found> => {
    const words = phraseWords(folded);
    const placed = await source.placed();
    if (words.some((word) => placed.frequent.has(word)))
      return words.length === 1
        ? findListed(listWord(words[0]!), title)
        : findFrequent(words, placed, folded, title);
    for (let length = headWords; length < words.length; length *= 2) {
      const left = (await searchPhrase(words.slice(0, length))).map(({ score }) => score);
      // The next words are as many as these.
      if (few(left.length, Math.min(length, words.length - length))) return readThrough(left, folded, title);
    }
    const results = await searchPhrase(words);
    if (results.length === 0) return { rows: [], titles: new Set() };
    // The first place found is the first there is, and the title stands first.
    const { titleWords } = await source.columns();
    const titled = results.filter(({ score, words: [first = 0] }) => first < titleWords[score]!);
    const rows = (title ? titled : results).map(({ score }) => score);
    return { rows, titles: new Set(titled.map(({ score }) => score)) };
  };

  const findFrequent = async (
    words: readonly string[],
    placed: PlacedWords,
    folded: string,
    title: boolean,
  ): Promise<Found> => {
    const rowsOf = (starts: readonly number[]) => [
      ...new Set(starts.map((start) => Math.floor(start / placed.span))),
    ];
    const { starts, sure } = await findPlaced(words, placed, (left, cost) => few(rowsOf(left).length, cost));
    const rows = rowsOf(starts);
    if (!sure) return readThrough(rows, folded, title);
    if (rows.length === 0) return { rows, titles: new Set() };
    const { titleWords } = await source.columns();
    const titled = rowsOf(
      starts.filter((start) => start % placed.span < titleWords[Math.floor(start / placed.span)]!),
    );
    return { rows: title ? titled : rows, titles: new Set(titled) };
  };

  /** Where few reports have the head of a phrase, reading them costs less than the other words. */
  const readThrough = async (left: readonly number[], folded: string, title: boolean): Promise<Found> => {
    const found: Found = { rows: [], titles: new Set() };
    const reports = await Promise.all(left.map((row) => source.text(row, script)));
    for (const [i, row] of left.entries()) {
      const has = reports[i]!.blocks.filter((block) =>
        blockForms(block).some((form) => form.includes(folded)),
      );
      const titled = has.some((block) => block.title);
      if (titled) found.titles.add(row);
      if (title ? titled : has.length > 0) found.rows.push(row);
    }
    return found;
  };

  return {
    size: source.size,
    years: source.years,
    columns: source.columns,
    text: source.text,
    find: findSigned(
      ({ folded, title }) =>
        [...folded].length === 1 ? findListed(characterWord(folded), title) : findPhrase(folded, title),
      (row) => source.text(row, script),
    ),
  };
}

/** Call once, keep the promise; forget a failure, so that the next call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
