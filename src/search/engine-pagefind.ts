import type { Bundle, Columns } from './engine.ts';
import type { ReportText, Script } from './report-text.ts';
import { phraseWords } from './segment.ts';

/** The part of Pagefind that is used, as `pagefind.js` gives it. */
export interface PagefindInstance {
  search: (term: string | null) => Promise<{ results: { id: string; words: number[] }[] }>;
}

export interface PagefindSource {
  size: number;
  open: () => Promise<PagefindInstance>;
  columns: () => Promise<Columns>;
  text: (row: number, script: Script) => Promise<ReportText>;
  /** How many of Pagefind's downloads have failed so far: it goes on without them and says nothing. */
  failures: () => number;
}

interface Opened {
  pagefind: PagefindInstance;
  /** Row of each report, by Pagefind's name for it. */
  rows: Map<string, number>;
}

/**
 * Search with Pagefind, over words that are character pairs: a quoted query checks that its words
 * stand at consecutive positions, which for pairs means that the text contains the phrase.
 */
export function pagefindBundle(source: PagefindSource): Bundle {
  const open = async (): Promise<Opened> => {
    const pagefind = await source.open();
    // Without a term Pagefind lists every report, in the order they were put in.
    const { results } = await pagefind.search(null);
    if (results.length !== source.size) {
      throw new Error(
        `The search index lists ${String(results.length)} reports where the manifest has ` +
          `${String(source.size)}: index and manifest are of different builds. Reload the page.`,
      );
    }
    return { pagefind, rows: new Map(results.map(({ id }, row) => [id, row])) };
  };
  let opened: Promise<Opened> | undefined;
  /** Run searches; what they found counts only if every part of the index was there. */
  const whole = async <T>(run: (opened: Opened) => Promise<T>): Promise<T> => {
    const before = source.failures();
    try {
      const answer = await run(await (opened ??= open()));
      if (source.failures() === before) return answer;
    } catch (error) {
      opened = undefined;
      throw error;
    }
    opened = undefined;
    throw new Error('Part of the search index could not be read. Try again when the network is back.');
  };
  return {
    size: source.size,
    columns: source.columns,
    text: source.text,
    find: ({ folded, title }) =>
      whole(async ({ pagefind, rows }) => {
        const single = [...folded].length === 1;
        const search = async (words: string[]) => (await pagefind.search(`"${words.join(' ')}"`)).results;
        const titled = single ? await search(phraseWords(folded, true)) : [];
        const titles = new Set(titled.map(({ id }) => rows.get(id)!));
        if (title && single) return { rows: [...titles], titles };
        const results = await search(phraseWords(folded));
        if (!single && results.length > 0) {
          // The first place found is the first there is, and the title stands first.
          const { titleWords } = await source.columns();
          for (const { id, words } of results) {
            const row = rows.get(id)!;
            if (words[0]! < titleWords[row]!) titles.add(row);
          }
        }
        return { rows: title ? [...titles] : results.map(({ id }) => rows.get(id)!), titles };
      }),
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
