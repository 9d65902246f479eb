import { afterAll, expect, test } from 'vitest';
import { buildSample } from './build-sample.ts';
import { sampleReport } from './sample-reports.ts';

const realFetch = globalThis.fetch;
afterAll(() => {
  globalThis.fetch = realFetch;
});

const report = (id: string, blocks: string[], year: number) =>
  sampleReport(id, blocks, {
    metadata: { topics: [], completeness: 'complete', date: String(year) },
  });

test('a report whose text folds to nothing keeps its row, and those behind it keep theirs', async () => {
  const sample = await buildSample([
    report('first', ['民政局', '冬令救助'], 2001),
    report('empty', ['……', '——！'], 2002),
    report('last', ['民政局', '疏浚河道'], 2003),
  ]);
  for (const ask of [sample.pagefind, sample.indexed, sample.scan]) {
    const found = async (query: string) => {
      const answer = await ask(query, { facets: true });
      const years = answer.facets!.year?.map(({ value }) => value).sort();
      return [answer.total, answer.found.map((one) => one.report.id), years];
    };
    expect(await found('民政局')).toEqual([2, ['last', 'first'], ['2001', '2003']]);
    expect(await found('河')).toEqual([1, ['last'], ['2003']]);
    expect(await found('疏浚河道')).toEqual([1, ['last'], ['2003']]);
    expect(await found('year:2002')).toEqual([1, ['empty'], ['2002']]);
    expect(await found('year:2001..2003 -民')).toEqual([1, ['empty'], ['2002']]);
  }
});
