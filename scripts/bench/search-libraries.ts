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

/** Libraries that keep their index in memory, given folded character pairs; measured in this process. */
export async function searchLibraries(
  reports: number,
  cases: readonly SearchCase[],
): Promise<LibraryResult[]> {
  const corpus = syntheticReports(corpusSeed);
  const mini = new MiniSearch({ fields: ['text'], tokenize: pairs, processTerm: (term) => term });
  const flex = new Index({ tokenize: 'forward', encode: pairs });
  for (let i = 0; i < reports; i++) {
    const { id, blocks } = corpus.report(i);
    const text = blocks.map((block) => block.text).join('\n');
    mini.add({ id, text });
    flex.add(id, text);
  }
  const parts: string[] = [];
  await flex.export((key, data) => {
    parts.push(`${key}\n${String(data)}`);
  });
  return [
    {
      name: 'MiniSearch, pairs',
      bytes: gzipSync(JSON.stringify(mini)).length,
      answers: cases.map(({ query }) =>
        timed(() =>
          mini
            .search(query, { combineWith: 'AND', prefix: [...foldText(query)].length === 1 })
            .map(({ id }) => String(id)),
        ),
      ),
    },
    {
      name: 'FlexSearch, pairs',
      bytes: gzipSync(parts.join('\n')).length,
      answers: cases.map(({ query }) => timed(() => flex.search(query, { limit: reports }).map(String))),
    },
  ];
}

function timed(run: () => string[]): Answered {
  const started = performance.now();
  const ids = run();
  return { ids, total: ids.length, ms: performance.now() - started };
}
