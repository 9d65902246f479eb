import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldWithSigns } from '../../src/search/figure-signs.ts';
import { foldText } from '../../src/search/fold-for-search.ts';
import { withoutReadings } from '../../src/search/without-readings.ts';
import { buildSample } from './build-sample.ts';
import { sampleReport } from './sample-reports.ts';

// Few characters, so that parts repeat; among them everything an index could trip over.
const alphabet = [
  ...'民政局局市的的一A aB2.5*×，。（）“”％é〇０Ａ①㎡ꀀꀁꀐ',
  '灾',
  '災',
  '后',
  '後',
  '𠀀',
  '😀',
  'e\u0301',
  'が',
  '\u00ad',
  'ß',
  '¶',
];
const text = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 40 });
const corpus = fc
  .sample(fc.array(text, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 7 })
  .map((blocks) => blocks.map((chars) => chars.join('')));
const reports = corpus.map((blocks, i) =>
  sampleReport(`r${String(i)}`, blocks, {
    metadata: { topics: [], completeness: 'complete', date: `20${String(i % 60).padStart(2, '0')}` },
  }),
);

const realFetch = globalThis.fetch;
let sample: Awaited<ReturnType<typeof buildSample>>;
beforeAll(async () => {
  sample = await buildSample(reports);
});
afterAll(() => {
  globalThis.fetch = realFetch;
});

/**
 * What search promises: the folded text of a block contains the folded query, with the points and per cent signs of
 * figures where the query has them.
 */
function containing(query: string): string[] {
  const signed = foldWithSigns(query).text;
  const fold = /[.%]/.test(signed) ? (text: string) => foldWithSigns(text).text : foldText;
  return reports
    .filter(({ blocks }) => blocks.some((block) => fold(block.text).includes(signed)))
    .map(({ id }) => id)
    .sort();
}

async function ids(engine: 'pagefind' | 'indexed' | 'scan', query: string): Promise<string[]> {
  const { found } = await sample[engine](query, { limit: 1000 });
  return found.map(({ report }) => report.id).sort();
}

const part = fc
  .tuple(fc.nat(59), fc.nat(5), fc.nat(30), fc.integer({ min: 1, max: 12 }))
  .map(([report, block, from, length]) => {
    const blocks = corpus[report]!;
    return [...blocks[block % blocks.length]!].slice(from, from + length).join('');
  });
/** No operators, no reading in brackets, which a query may have and no text is asked for, and something left of it. */
const plain = (query: string) =>
  foldText(query) !== '' && !/[\s*"“”-]/.test(query) && withoutReadings(query) === query;

describe('both engines give the answer of plain string search', () => {
  test('for parts of texts', async () => {
    await fc.assert(
      fc.asyncProperty(part.filter(plain), async (query) => {
        const expected = containing(query);
        // Empty only where the cut fell between a letter and its accent.
        fc.pre(expected.length > 0);
        expect(await ids('pagefind', query)).toEqual(expected);
        expect(await ids('indexed', query)).toEqual(expected);
        expect(await ids('scan', query)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('for anything else', async () => {
    const short = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(short.map((chars) => chars.join('')).filter(plain), async (query) => {
        const expected = containing(query);
        expect(await ids('pagefind', query)).toEqual(expected);
        expect(await ids('indexed', query)).toEqual(expected);
        expect(await ids('scan', query)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('with operators, filters, order and excerpts the two agree in everything', async () => {
    const term = part.filter((query) => query !== '');
    const query = fc
      .array(fc.tuple(fc.constantFrom('', '', '-', 'title:', 'OR ', 'year:2003..2020 '), term), {
        minLength: 1,
        maxLength: 3,
      })
      .map((terms) => terms.map(([operator, word]) => operator + word).join(' '));
    const sort = fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const);
    await fc.assert(
      fc.asyncProperty(query, sort, async (words, order) => {
        const more = { sort: order, facets: true, limit: 100 };
        const answer = await sample.scan(words, more);
        expect(await sample.pagefind(words, more)).toEqual(answer);
        expect(await sample.indexed(words, more)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });
});
