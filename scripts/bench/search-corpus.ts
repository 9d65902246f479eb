import { foldWithSigns } from '../../src/search/figure-signs.ts';
import { foldText } from '../../src/search/fold-for-search.ts';
import { inScript } from '../../src/markup/in-script.ts';
import { below, seeded } from './random.ts';
import { syntheticReports } from './synthetic-text.ts';

/** A query and the reports that plain string search over folded text finds. */
export interface SearchCase {
  query: string;
  script: 'hans' | 'hant';
  ids: Set<string>;
}

export const corpusSeed = 20;

/** What has no signs of figures is the same as without them. */
const foldQuery = (query: string): string => foldWithSigns(query).text;

/** Substrings of 1 to 12 characters from anywhere in the corpus, each in both scripts. */
export function searchCases(reports: number, substrings: number): SearchCase[] {
  const corpus = syntheticReports(corpusSeed);
  const random = seeded(99);
  const queries: string[] = [];
  while (queries.length < substrings) {
    const { blocks } = corpus.report(below(random, reports));
    const { text } = blocks[below(random, blocks.length)]!;
    const query = text.slice(below(random, text.length)).slice(0, 1 + below(random, 12));
    // What is left out would be read as operators, which plain string search does not know.
    if (foldText(query) !== '' && !/[\s*"“”]|^-/.test(query)) queries.push(query);
  }
  const folded = Array.from(new Set(queries), foldQuery);
  const found = new Map(folded.map((query) => [query, new Set<string>()]));
  for (let i = 0; i < reports; i++) {
    const { id, blocks } = corpus.report(i);
    const text = blocks.flatMap(({ text }) => [foldText(text), foldWithSigns(text).text]).join('\n');
    for (const query of folded) if (text.includes(query)) found.get(query)!.add(id);
  }
  return queries.flatMap((query) => {
    const ids = found.get(foldQuery(query))!;
    const hant = inScript(query, 'hans', 'hant');
    return [
      { query, script: 'hans' as const, ids },
      { query: hant, script: 'hant' as const, ids },
    ];
  });
}
