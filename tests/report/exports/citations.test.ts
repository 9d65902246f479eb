import { describe, expect, it } from 'vitest';
import { citationItem } from '../../../src/report/exports/citation-item.ts';
import { toBibtex, toCslJson, toGbt7714 } from '../../../src/report/exports/citations.ts';
import { toRis } from '../../../src/report/exports/ris.ts';
import { citedTitle } from '../../../src/report/cited-title.ts';
import { reportLinkedData } from '../../../src/markup/report-linked-data.ts';
import { teiHeader } from '../../../src/report/exports/tei-header.ts';
import { sample } from './sample-report.ts';

const context = { url: 'https://archive.example/reports/sample/', publisher: '存真' };
const masked = citationItem(sample, context);
const dated = citationItem({ ...sample, metadata: { ...sample.metadata, date: '2010-09-14' } }, context);
const bare = citationItem({ ...sample, metadata: { topics: [], completeness: 'complete' } }, context);

describe('citationItem', () => {
  it('says what the report says', () => {
    expect(dated).toEqual({
      id: 'sample',
      type: 'report',
      title: '**市民政局2010年工作总结',
      author: [{ literal: '**市民政局' }],
      issued: { 'date-parts': [[2010, 9, 14]] },
      genre: '总结',
      publisher: '存真',
      archive: '天天文库',
      URL: context.url,
      language: 'zh-Hans',
      version: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    });
  });

  it('keeps a mask as it is and makes up nothing', () => {
    expect(masked.issued).toEqual({ literal: '20XX-09-14' });
    expect(Object.keys(bare)).not.toContain('issued');
    expect(Object.keys(bare)).not.toContain('author');
  });

  it('has another version for another text', () => {
    expect(citationItem({ ...sample, text: `${sample.text}。` }, context).version).not.toBe(dated.version);
  });
});

describe('toBibtex', () => {
  it('keeps Chinese, masks and the date', () => {
    const bibtex = toBibtex(dated);
    expect(bibtex).toMatch(/^@techreport\{sample,\n/);
    expect(bibtex).toContain('author = {{**市民政局}}');
    expect(bibtex).toContain('title = {**市民政局2010年工作总结}');
    expect(bibtex).toMatch(/year = \{?2010/);
    expect(bibtex).toContain(`url = {${context.url}}`);
    expect(toBibtex(masked)).toContain(
      `note = {据天天文库抄本; 文本版本：${masked.version}; 日期：20XX-09-14}`,
    );
  });

  it('writes day and month as BibTeX and biblatex read them', () => {
    expect(toBibtex(dated)).toContain('\tyear = {2010},\n\tmonth = sep,\n\tday = {14},\n');
    const monthly = toBibtex({ ...dated, issued: { 'date-parts': [[2010, 9]] } });
    expect(monthly).toContain('\tmonth = sep,\n');
    expect(monthly).not.toContain('day =');
    expect(toBibtex(masked)).not.toMatch(/year|month|day =/);
  });

  it('has the id as its key, so that two reports never have one', () => {
    expect(toBibtex({ ...bare, id: 's10-a_b.2001' })).toMatch(/^@techreport\{s10-a_b\.2001,\n/);
  });

  it('escapes what TeX would read', () => {
    const bibtex = toBibtex({ ...bare, title: 'A&B 50% #1 {x} a_b \\ ~^' });
    expect(bibtex).toContain(
      'title = {A\\&{B} 50\\% \\#1 \\textbraceleft{}x\\textbraceright{} a\\_b \\textbackslash{} \\textasciitilde{}\\textasciicircum{}}',
    );
  });
});

it('writes RIS', () => {
  const ris = toRis(masked);
  expect(ris).toMatch(/^TY {2}- RPRT\r\n/);
  expect(ris).toMatch(/ER {2}- ?\r\n$/);
  expect(ris).toContain('\r\nAU  - **市民政局\r\n');
  expect(ris).toContain('\r\nN1  - 日期：20XX-09-14\r\n');
  expect(ris).toContain(`\r\nN1  - 据天天文库抄本\r\nN1  - 文本版本：${masked.version}\r\n`);
  expect(toRis(dated)).toContain('\r\nPY  - 2010\r\n');
  expect(toRis(dated)).toContain('\r\nDA  - 2010/09/14/\r\n');
  expect(toRis({ ...dated, issued: { 'date-parts': [[2010]] } })).toContain('\r\nDA  - 2010///\r\n');
});

it('writes a value of RIS in one line, and ids whole', () => {
  const id = 's10-statistics-communique-2001';
  const title = '关于印发'.repeat(30);
  const url = `https://archive.example/a-rather-long-base/of-an-archive/reports/${id}/`;
  const ris = toRis({ ...bare, id, title, URL: url, keyword: '样本（本站自撰）, synthetic specimen' });
  const lines = ris.split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      `TI  - ${title}`,
      `UR  - ${url}`,
      `ID  - ${id}`,
      'KW  - 样本（本站自撰）',
      'KW  - synthetic specimen',
    ]),
  );
  expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual(['']);
  expect(toRis({ ...bare, title: 'one\nER  - \ntwo' })).toContain('TI  - one ER  - two');
});

it('writes CSL-JSON', () => {
  expect(JSON.parse(toCslJson(masked))).toEqual([masked]);
});

describe('toGbt7714', () => {
  it('writes a line by the standard', () => {
    const { version } = dated;
    expect(toGbt7714(dated)).toBe(
      `**市民政局. **市民政局2010年工作总结[R/OL]. 存真（据天天文库抄本）, 文本版本${version}(2010-09-14)[引用日期]. ${context.url}.`,
    );
    expect(toGbt7714(masked, { paragraph: 5, accessed: '2026-02-03' })).toBe(
      `**市民政局. **市民政局2010年工作总结[R/OL]. 存真（据天天文库抄本）, 文本版本${version}: 第5段(20XX-09-14)[2026-02-03]. ${context.url}.`,
    );
  });

  it('leaves out what is not known', () => {
    expect(toGbt7714(bare)).toBe(
      `**市民政局2010年工作总结[R/OL]. 存真, 文本版本${bare.version}[引用日期]. ${context.url}.`,
    );
  });
});

describe('a specimen is cited as one', () => {
  const report = { ...sample, synthetic: true };
  const item = citationItem(report, context);

  it.each([
    ['BibTeX', toBibtex(item), /title = \{.*样本（本站自撰）/],
    ['BibTeX', toBibtex(item), /note = \{.*not a real document; .*日期：20XX-09-14/],
    ['RIS', toRis(item), /^TI {2}- .*样本（本站自撰）/m],
    ['RIS', toRis(item), /^KW {2}- 样本（本站自撰）/m],
    ['CSL-JSON', toCslJson(item), /"note": "样本（本站自撰）; synthetic specimen/],
    ['GB/T 7714', toGbt7714(item), /工作总结: 样本（本站自撰）\[R\/OL\]/],
    ['TEI', JSON.stringify(teiHeader(report, context)), /样本（本站自撰）; synthetic specimen/],
    [
      'schema.org',
      JSON.stringify(reportLinkedData(report, { ...context, lang: 'zh-Hant' })),
      /"keywords":\["樣本（本站自撰）","synthetic specimen"/,
    ],
  ])('in %s', (_form, text, sign) => {
    expect(text).toMatch(sign);
  });

  it('and nothing else is', () => {
    expect(citedTitle(sample)).toBe(sample.title);
    expect(JSON.stringify(masked)).not.toMatch(/样本|specimen/);
  });
});

it('cites a reading in the script it has', () => {
  const item = citationItem({ ...sample, script: 'hant' }, context);
  expect(toGbt7714(item)).toContain('存真（據天天文库抄本）');
});
