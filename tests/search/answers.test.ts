import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScript as convert } from '../../src/markup/in-script.ts';
import { statedTitleId } from '../../src/report/stated-values.ts';
import { buildSample } from './build-sample.ts';
import { sampleReport } from './sample-reports.ts';

const metadata = { topics: [], completeness: 'complete' as const };
const reports = [
  sampleReport(
    'flood',
    ['某市创建文明单位总结', '20**年9月，市民政局在救灾中，动员XX县群众。', '局市之间无联系。'],
    {
      metadata: { ...metadata, date: '2009-09-14', agency: '某市民政局', region: '某市' },
      redactions: [
        { text: '**', block: 1, offset: 2 },
        { text: 'XX', block: 1, offset: 19 },
      ],
    },
  ),
  sampleReport('plan', ['2012年规划', '采用GB2312 编码；PM2.5下降。20***年后，再救灾。灾后不救。'], {
    metadata: { ...metadata, date: '2012-01', agency: '省环保厅' },
  }),
  sampleReport('masked', ['救灾报告', '创建(chuàng)不在此，只有民政。'], {
    metadata: {
      ...metadata,
      date: '20XX-09',
      notBefore: { value: '2005', quotation: '' },
      notAfter: { value: '2007', quotation: '' },
    },
  }),
  sampleReport('growth', ['增长7.5%以上', '增长12.3%；收入1.1亿元，热线畅通。“5·12”地震后重建。'], {
    metadata: { ...metadata, date: '2001' },
  }),
  sampleReport('hotline', ['简报', '12345热线受理1,234件，增长11.23%。'], {
    metadata: { ...metadata, date: '2002' },
  }),
  ...['2003', '2003-05', '2015'].map((date, i) =>
    sampleReport(`drought-${String(i)}`, ['旱情通报', '旱情缓和。'], { metadata: { ...metadata, date } }),
  ),
  sampleReport('stated', ['各位代表', '水库已经加固。'], {
    title: '水库移民安置计划',
    metadata: {
      ...metadata,
      grounds: { title: { value: '水库移民安置计划', by: '甲', on: '2026-01-31', reason: '目录所载' } },
    },
  }),
];

const realFetch = globalThis.fetch;
let sample: Awaited<ReturnType<typeof buildSample>>;
beforeAll(async () => {
  sample = await buildSample(reports);
});
afterAll(() => {
  globalThis.fetch = realFetch;
});

describe.each(['pagefind', 'indexed', 'scan'] as const)('%s', (engine) => {
  test.each([
    ['民政局市', []],
    ['民政局在', ['flood']],
    ['災後', ['plan']],
    ['總結局市', []],
    ['gb2312编码', ['plan']],
    ['GB2312 编码', ['plan']],
    ['ＰＭ２.５', ['plan']],
    ['PM25', ['plan']],
    // A figure that is written with its signs is found with them.
    ['12.3%', ['growth']],
    ['增长12.3％；收入', ['growth']],
    ['2.3%', ['growth']],
    ['12.3', ['growth']],
    ['1.23', ['hotline']],
    ['增长1.23', []],
    ['12.3‰', []],
    ['title:12.3%', []],
    ['title:7.5%', ['growth']],
    ['123', ['hotline', 'growth']],
    ['1,234', ['hotline']],
    ['热线 -12.3%', ['hotline']],
    ['12.3% OR 热线', ['hotline', 'growth']],
    ['5.12', ['growth']],
    ['5·12地震', ['growth']],
    ['512', ['growth']],
    ['創(chuàng)建文', ['flood']],
    ['20**年', ['plan', 'flood']],
    ['20*年', ['plan', 'flood']],
    ['20***年', ['plan']],
    ['20****年', []],
    ['动员**县', ['flood']],
    ['动员XX县', ['flood']],
    ['动员***县', []],
    ['救灾', ['masked', 'plan', 'flood']],
    ['title:救灾', ['masked']],
    ['title:灾', ['masked']],
    ['救灾 -title:救灾', ['plan', 'flood']],
    ['agency:民政', ['flood']],
    ['year:2006 救灾', ['masked']],
    ['year:2009..2012', ['plan', 'flood']],
    ['规划 OR 总结', ['plan', 'flood']],
    ['民政 总结', ['flood']],
    ['规', ['plan']],
    ['移民安置', ['stated']],
    ['title:移民', ['stated']],
    ['title:各位代表', ['stated']],
    ['title:加固', []],
    ['代表水库', []],
  ])('%s → %j', async (query, expected) => {
    const { found } = await sample[engine](query);
    expect(found.map(({ report }) => report.id)).toEqual(expected);
  });

  test('marks the hit in the words of the report, and names its paragraph', async () => {
    const { found } = await sample[engine]('民政局在救災中動員');
    const [excerpt] = found[0]!.excerpts;
    expect(excerpt!.marks.map(([from, to]) => excerpt!.text.slice(from, to))).toEqual([
      '民政局在救灾中，动员',
    ]);
    expect(excerpt!.block).toBe(1);
    expect(excerpt!.anchor).toMatch(/^p[0-9a-z]{10}$/);
  });

  test('leads to the facts for a title that a curator stated, and to the text where that has it too', async () => {
    const excerpts = async (query: string) => (await sample[engine](query)).found[0]!.excerpts;
    expect(await excerpts('移民')).toMatchObject([{ block: 2, anchor: statedTitleId, offset: 2 }]);
    expect((await excerpts('水库')).map(({ block }) => block)).toEqual([1, 2]);
  });

  test('orders by date both ways, what has none last', async () => {
    const order = async (sort: 'newest' | 'oldest') =>
      (await sample[engine]('救灾', { sort })).found.map(({ report }) => report.id);
    expect(await order('newest')).toEqual(['plan', 'flood', 'masked']);
    expect(await order('oldest')).toEqual(['flood', 'plan', 'masked']);
  });

  test('narrows by facets and counts them', async () => {
    const all = await sample[engine]('救灾', { facets: true });
    expect(all.facets?.year).toEqual([
      { value: '2012', label: '2012', count: 1 },
      { value: '2009', label: '2009', count: 1 },
    ]);
    const drought = await sample[engine]('旱情', { facets: true });
    expect(drought.facets?.year?.map(({ value, count }) => [value, count])).toEqual([
      ['2015', 1],
      ['2003', 2],
    ]);
    // The later year stands first, whichever report comes first.
    for (const sort of ['newest', 'oldest'] as const) {
      const { facets } = await sample[engine]('救灾', { facets: true, sort });
      expect(facets?.year?.map(({ value }) => value)).toEqual(['2012', '2009']);
    }
    const one = await sample[engine]('救灾', { filters: { year: ['2009'] } });
    expect(one.total).toBe(1);
  });

  test('names facets in the script of the page, whatever the reports are in', async () => {
    const metadata = { topics: [], completeness: 'complete' as const, agency: '社會處', genre: '报告' };
    const mixed = await buildSample(
      [
        sampleReport('hant', ['施政報告', '社會救助'], { script: 'hant', metadata }),
        sampleReport('hans', ['救灾报告', '社会救助'], { metadata: { ...metadata, agency: '民政处' } }),
      ],
      (text, from, to) => convert(text, from === 'hant' ? 'hant' : 'hans', to === 'hant' ? 'hant' : 'hans'),
    );
    const labels = async (script: 'hans' | 'hant') => {
      const { facets } = await mixed[engine]('社会救助', { facets: true, script });
      const of = (name: 'agency' | 'genre') =>
        (facets?.[name] ?? []).map(({ value, label }) => `${value} ${label}`).sort();
      return [of('agency'), of('genre')];
    };
    expect(await labels('hans')).toEqual([['民政处 民政处', '社會處 社会处'], ['报告 报告']]);
    expect(await labels('hant')).toEqual([['民政处 民政處', '社會處 社會處'], ['报告 報告']]);
  });

  test('shows each report in the script it is written in, where that is asked for', async () => {
    const mixed = await buildSample(
      [
        sampleReport('hant', ['施政報告', '社會救助'], { script: 'hant' }),
        sampleReport('hans', ['救灾报告', '社会救助']),
      ],
      (text, from, to) => convert(text, from === 'hant' ? 'hant' : 'hans', to === 'hant' ? 'hant' : 'hans'),
    );
    const { found } = await mixed[engine]('社会救助', { own: true });
    expect(found.map(({ report, excerpts }) => [report.id, report.hant, excerpts[0]!.text]).sort()).toEqual([
      ['hans', undefined, '社会救助'],
      ['hant', true, '社會救助'],
    ]);
  });

  test('says why a query was taken literally', async () => {
    expect((await sample[engine]('"救灾')).problem?.code).toBe('unclosed-quote');
    expect((await sample[engine]('"救灾')).total).toBe(3);
  });

  test('pages through the results', async () => {
    const { total, found } = await sample[engine]('救灾', { limit: 1, offset: 1 });
    expect([total, found.map(({ report }) => report.id)]).toEqual([3, ['plan']]);
  });
});
