import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { foldText } from '../../src/search/fold-for-search.ts';
import { corpusSeed, type SearchCase } from './search-corpus.ts';
import { type Answered } from './search-score.ts';
import { syntheticReports } from './synthetic-text.ts';

export interface LibraryResult {
  name: string;
  answers: Answered[];
  /** The whole index, compressed: what a first query downloads. */
  bytes: number;
}

const pairs = (text: string): string[] => {
  const chars = [...foldText(text)];
  return chars.length === 1 ? chars : chars.slice(1).map((char, i) => chars[i]! + char);
};

/**
 * Libraries that keep their index in memory, given folded character pairs; measured in this process, one after the
 * other, so that the memory of each is given back before the next.
 */
export async function* searchLibraries(
  reports: number,
  cases: readonly SearchCase[],
): AsyncGenerator<LibraryResult> {
  yield miniSearch(reports, cases);
  yield await flexSearch(reports, cases);
}

function* textsOf(reports: number): Generator<{ id: string; text: string }> {
  const corpus = syntheticReports(corpusSeed);
  for (let i = 0; i < reports; i++) {
    const { id, blocks } = corpus.report(i);
    yield { id, text: blocks.map((block) => block.text).join('\n') };
  }
}

function miniSearch(reports: number, cases: readonly SearchCase[]): LibraryResult {
  const index = new MiniSearch({ fields: ['text'], tokenize: pairs, processTerm: (term) => term });
  for (const report of textsOf(reports)) index.add(report);
  const find = (query: string): string[] =>
    index
      .search(query, { combineWith: 'AND', prefix: [...foldText(query)].length === 1 })
      .map(({ id }) => String(id));
  return {
    name: 'MiniSearch, pairs',
    bytes: gzipSync(JSON.stringify(index)).length,
    answers: cases.map(({ query }) => timed(() => find(query))),
  };
}

async function flexSearch(reports: number, cases: readonly SearchCase[]): Promise<LibraryResult> {
  const index = new Index({ tokenize: 'forward', encode: pairs });
  for (const { id, text } of textsOf(reports)) index.add(id, text);
  let bytes = 0;
  await index.export((key, data) => {
    bytes += gzipSync(`${key}\n${String(data)}`).length;
  });
  return {
    name: 'FlexSearch, pairs',
    bytes,
    answers: cases.map(({ query }) => timed(() => index.search(query, { limit: reports }).map(String))),
  };
}

function timed(run: () => string[]): Answered {
  const started = performance.now();
  const ids = run();
  return { ids, total: ids.length, ms: performance.now() - started };
}
