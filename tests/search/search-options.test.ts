import { expect, test } from 'vitest';
import { toRequest, toResult, type SearchOptions } from '../../src/search/client/search-options.ts';
import type { PlacedAnswer } from '../../src/search/client/answer.ts';

const site = 'https://example.org/archive/';
const answer: PlacedAnswer = {
  total: 12,
  folder: 'zh-hant/',
  index: 'bundle-1',
  found: [
    {
      report: { id: '甲 1', title: '总结' },
      hits: 3,
      excerpts: [
        { anchor: 'p1', block: 0, offset: 4, text: '冬令救助', marks: [[0, 2]] },
        { anchor: 'p9', block: 8, offset: 0, text: '救助', marks: [[0, 2]] },
      ],
    },
  ],
};

test('what is not asked for otherwise: ten reports in simplified script by relevance, three excerpts, no counts', () => {
  expect(toRequest('救助', {})).toEqual({
    query: '救助',
    script: 'hans',
    limit: 10,
    offset: 0,
    filters: {},
    sort: 'relevance',
    facets: false,
    excerpts: 3,
    engine: undefined,
  });
  const asked = { script: 'hant', limit: 5, offset: 10, sort: 'newest', facets: true, excerpts: 1 } as const;
  expect(toRequest('救助', asked)).toMatchObject(asked);
  expect(toRequest('救助', { script: 'own' })).toMatchObject({ script: 'hans', own: true });
});

test.each<[string, SearchOptions, string]>([
  ['the folder of the script searched in', {}, 'zh-hant/'],
  ['the folder asked for', { folder: 'en/' }, 'en/'],
  ['the root, where that is asked for', { folder: '' }, ''],
])('a hit leads to its paragraph with the query, in %s', (_, options, folder) => {
  const { hits, total, index } = toResult('救助 "a&b"', options, answer, site);
  expect([total, index, hits.length]).toEqual([12, 'bundle-1', 1]);
  const { id, title, count, url, excerpt, marks, matches } = hits[0]!;
  expect({ id, title, count, excerpt, marks }).toEqual({
    id: '甲 1',
    title: '总结',
    count: 3,
    excerpt: '冬令救助',
    marks: [[0, 2]],
  });
  const page = new URL(url);
  expect(decodeURIComponent(page.pathname)).toBe(`/archive/${folder}reports/甲 1/`);
  expect(page.searchParams.get('q')).toBe('救助 "a&b"');
  expect(matches.map((match) => new URL(match.url).hash)).toEqual(['#p1', '#p9']);
});
