import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { SharedMark } from '../../src/across/rehype-shared.ts';
import type { PageMarks } from '../../src/markup/page-marks.ts';
import {
  blocksOnPage,
  divideHead,
  renderReport,
  type RenderOptions,
} from '../../src/markup/render-report.ts';
import { reportToMdast } from '../../src/markup/report-to-mdast.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';

const marks: PageMarks = {
  labels: {
    redaction: '原文隐去',
    lacuna: { truncated: '止', 'missing-fragment': '缺', unreadable: '不明' },
    reason: (told) => told,
    doubt: (lemma) => `推测：${lemma}`,
    deleted: '删去',
    broken: '分段',
    blank: '空白',
    permalink: (number) => `第 ${number} 段`,
    shared: { link: (number) => `第 ${number} 段`, sign: '另见' },
  },
  targets: { redactions: '#r', lacunae: '#l', entry: (edit) => `#e${String(edit)}`, name: () => ({}) },
};

/** A report whose body is exactly these blocks, whatever restoration would make of them. */
function reportOf(texts: readonly string[], redactions: Report['redactions'] = []): Report {
  const { report } = makeReport({ id: 'a', witness: '题' });
  const blocks = texts.map((text, i): Report['blocks'][number] => ({
    kind: i === 0 ? 'title' : 'paragraph',
    depth: 1,
    text,
    span: [0, 0],
  }));
  return { ...report, blocks, text: texts.join('\n'), edits: [], redactions, lacunae: [] };
}

const renderBlocks = (report: Report, options?: RenderOptions): string[] =>
  blocksOnPage(renderReport(report, reportToMdast(report, { repairs: 'all' }), options), marks);

const render = (report: Report): string => renderBlocks(report).join('');

describe('the head of a page', () => {
  const headOf = (...kinds: Report['blocks'][number]['kind'][]): number => {
    const blocks = kinds.map((kind) => ({ kind, depth: 1, text: '', span: [0, 0] as const }));
    return divideHead(blocks, kinds).head.length;
  };

  test('ends behind the title and what belongs to it', () => {
    expect(headOf('title', 'title', 'byline', 'date', 'salutation', 'paragraph', 'date')).toBe(4);
  });

  test('holds what an official paper has above its title', () => {
    expect(headOf('paragraph', 'byline', 'title', 'title', 'salutation', 'paragraph')).toBe(4);
  });

  test('of a text without a title is what stands above its first paragraph', () => {
    expect([headOf('byline', 'date', 'paragraph'), headOf('paragraph', 'date'), headOf('date')]).toEqual([
      2, 0, 1,
    ]);
  });
});

describe('scraped text never becomes markup', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</p><iframe src="//a.example"></iframe>',
    '&lt;b&gt; &amp;amp; <!-- -->',
    '20**年**市**和__下划__、`码`、[链](javascript:alert(1))',
    '# 号 * 星 1. 数',
  ])('%s', (text) => {
    const tree = fromHtml(render(reportOf(['题', text])), { fragment: true });
    expect(toString(tree)).toBe(`题${text}`);
    expect(JSON.stringify(tree)).not.toMatch(/"tagName":"(?:script|img|iframe|b|strong|em|code)"/);
  });

  test('of any kind', () => {
    const text = fc.string({ unit: 'binary' }).map((each) => each.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const html = render(reportOf(texts));
        const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
        for (const tag of tags) expect(['h1', 'p', 'a', 'span']).toContain(tag);
      }),
    );
  });
});

test('characters that act on the page are shown by their code', () => {
  const html = render(reportOf(['题', '甲\u202E乙\u0000丙\u200B丁']));
  expect(html).toContain('U+202E');
  expect(html).toContain('U+0000');
  expect(html).not.toMatch(/[\u202E\0\u200B]/);
});

test('a mask is a labelled gap that keeps its signs', () => {
  const html = render(reportOf(['题', '在**市'], [{ text: '**', block: 1, offset: 1 }]));
  expect(html).toContain('<a class="redaction" href="#r" aria-label="**（原文隐去）">**</a>');
});

test('every edit of a real page is marked once, and the text between the marks is the reading', () => {
  const { report } = makeReport({
    id: 'a',
    witness: '關(guān)於創(chuàng)建工作的匯報\n我局創(chuàng)建文明單位,關(guān)心群眾。',
  });
  const tree = fromHtml(render(report), { fragment: true });
  expect(toString(tree)).toBe(report.blocks.map(({ text }) => text).join(''));
});

test('one rendering serves pages of different words and addresses', () => {
  const { report } = makeReport({
    id: 'a',
    witness: '關(guān)於創(chuàng)建工作的匯報\n我局創(chuàng)建文明單位,關(guān)心**市群眾。',
  });
  const blocks = renderReport(report, reportToMdast(report, { repairs: 'all' }));
  const english: PageMarks = {
    labels: {
      ...marks.labels,
      permalink: (number) => `¶ "${number}"`,
      redaction: 'masked',
      deleted: 'left out',
    },
    targets: { ...marks.targets, redactions: '/en/#r', entry: () => '#x', name: () => ({ dataE: '7' }) },
  };
  const said = ['第 1 段', '（原文隐去）', '删去', 'href="#r"', 'href="#e'];
  const saidInEnglish = ['¶ &#x22;1&#x22;', '（masked）', 'left out', '/en/#r', 'href="#x" data-e="7"'];
  for (const [page, own, others] of [
    [marks, said, saidInEnglish],
    [english, saidInEnglish, said],
    [marks, said, saidInEnglish],
  ] as const) {
    const html = blocksOnPage(blocks, page).join('');
    for (const words of own) expect(html).toContain(words);
    for (const words of others) expect(html).not.toContain(words);
  }
});

test('what stands after a missing piece is no new paragraph', () => {
  const report = reportOf(['题', '前半', '后半', '又一段']);
  const lacunae = [{ kind: 'missing-fragment' as const, block: 1, offset: 2, reason: '' }];
  const lacking = { ...report, lacunae };
  const html = renderBlocks(lacking);
  expect(html.map((block) => block.includes('class="continued"'))).toEqual([false, false, true, false]);
});

test('marks a title that has phrases, so that it is broken between them', () => {
  expect(render(reportOf(['修一条公路　富一方百姓', '文']))).toContain('class="title phrased"');
  expect(render(reportOf(['政府工作报告', '文']))).toContain('class="title"');
});

test('ids that a block had before lead to it, before its text', () => {
  const report = reportOf(['题', '文']);
  const former = new Map([[1, ['c', 'd']]]);
  const [, html = ''] = renderBlocks(report, { former });
  expect(html).toMatch(
    /^<p id="[^"]+"><span class="former" id="c"><\/span><span class="former" id="d"><\/span><a class="n"/,
  );
  expect(html).toMatch(/文<\/p>$/);
});

test('refuses what no tree of a report has, rather than to lose it', () => {
  const report = reportOf(['题']);
  const bold = { type: 'strong' as const, children: [] };
  const heading = { type: 'heading' as const, depth: 1 as const, children: [bold] };
  expect(() => renderReport(report, { type: 'root', children: [heading] })).toThrow('type "strong"');
  const rule = { type: 'thematicBreak' as const };
  expect(() => renderReport(report, { type: 'root', children: [rule] })).toThrow('type "thematicBreak"');
});

describe('what blocks share with others', () => {
  const shade = (report: Report, mark: SharedMark): string =>
    renderBlocks(report, { shared: new Map([[1, mark]]) })[1]!;

  test('is shaded across marks; numbers and signs of gaps are no text', () => {
    const report = reportOf(['题', '甲乙**丙丁戊'], [{ text: '**', block: 1, offset: 2 }]);
    const lacunae = [{ kind: 'unreadable' as const, block: 1, offset: 6, reason: '因' }];
    const html = shade({ ...report, lacunae }, { spans: [[1, 5]] });
    expect(html.replace(/^<p id="[^"]+"><a class="n"[^>]*><\/a>/, '')).toBe(
      '甲<span class="also">乙</span><a class="redaction" href="#r" aria-label="**（原文隐去）"><span class="also">**</span></a><span class="also">丙</span>丁<a class="lacuna" href="#l" title="因">〔不明〕</a>戊</p>',
    );
  });

  test('has a link that has no text', () => {
    const link = { href: '#also-x', number: '1' };
    expect(shade(reportOf(['题', '甲乙']), { spans: [[0, 2]], link })).toMatch(
      /<span class="also">甲乙<\/span><a class="also-in" href="#also-x" aria-label="第 1 段" data-sign="另见"><\/a><\/p>$/,
    );
  });

  test('never changes the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙<&'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), fc.nat(11), (body, x, y, at) => {
        const masked = at < body.length ? [{ text: body[at]!, block: 1, offset: at }] : [];
        const html = shade(reportOf(['题', body], masked), { spans: [[Math.min(x, y), Math.max(x, y)]] });
        expect(toString(fromHtml(html, { fragment: true }))).toBe(body);
      }),
    );
  });
});
