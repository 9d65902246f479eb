import { blockForms } from './block-forms.ts';
import type { Bundle, Columns, Found } from './engine.ts';
import type { ReportText, Script } from './report-text.ts';
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
  /** How many texts are no larger than the part of the index that one word downloads. */
  readable: number;
  /** How many of Pagefind's downloads have failed so far: it goes on without them and says nothing. */
  failures: () => number;
}

/** So many words of a long phrase are asked of the index first, then twice as many, and so on. */
const headWords = 2;

/** The one order that records are given, by which Pagefind says which they are. */
export const rowSort = 'row';

interface RowResult {
  row: number;
  /** Position of the first word of the first place found. */
  first: number;
}

/**
 * Search with Pagefind, over words that are character pairs: a quoted query checks that its words
 * stand at consecutive positions, which for pairs means that the text contains the phrase.
 *
 * @param script of the texts that will be shown
 */
export function pagefindBundle(source: PagefindSource, script: Script): Bundle {
  let opened: Promise<PagefindInstance> | undefined;

  const search = async (words: readonly string[]): Promise<RowResult[]> => {
    const before = source.failures();
    try {
      const pagefind = await (opened ??= source.open());
      // Sorted by row, a result's score is its row.
      const { results } = await pagefind.search(`"${words.join(' ')}"`, { sort: { [rowSort]: 'desc' } });
      if (source.failures() !== before) throw new Error('Part of the search index could not be read.');
      return results.map(({ score, words: [first = 0] }) => ({ row: score, first }));
    } catch (error) {
      // What was not read once would be taken for empty ever after.
      opened = undefined;
      throw error;
    }
  };

  const findCharacter = async (folded: string, title: boolean): Promise<Found> => {
    const titles = new Set((await search(phraseWords(folded, true))).map(({ row }) => row));
    if (title) return { rows: [...titles], titles };
    return { rows: (await search(phraseWords(folded))).map(({ row }) => row), titles };
  };

  const findPhrase = async (folded: string, title: boolean): Promise<Found> => {
    const words = phraseWords(folded);
    for (let length = headWords; length < words.length; length *= 2) {
      const head = await search(words.slice(0, length));
      // Half of what the next words would cost: they may leave nothing to read.
      const next = Math.min(length, words.length - length);
      if (head.length <= (source.readable * next) / 2) return readThrough(head, folded, title);
    }
    const results = await search(words);
    if (results.length === 0) return { rows: [], titles: new Set() };
    // The first place found is the first there is, and the title stands first.
    const { titleWords } = await source.columns();
    const titled = results.filter(({ row, first }) => first < titleWords[row]!);
    const rows = (title ? titled : results).map(({ row }) => row);
    return { rows, titles: new Set(titled.map(({ row }) => row)) };
  };

  /** Where few reports have the head of a phrase, reading them costs less than the other words. */
  const readThrough = async (head: readonly RowResult[], folded: string, title: boolean): Promise<Found> => {
    const found: Found = { rows: [], titles: new Set() };
    const reports = await Promise.all(head.map(({ row }) => source.text(row, script)));
    for (const [i, { row }] of head.entries()) {
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
    find: ({ folded, title }) =>
      [...folded].length === 1 ? findCharacter(folded, title) : findPhrase(folded, title),
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
