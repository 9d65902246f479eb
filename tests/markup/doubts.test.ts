import { expect, test } from 'vitest';
import type { PageMarks } from '../../src/markup/page-marks.ts';
import { blocksOnPage, renderReport } from '../../src/markup/render-report.ts';
import { reportToMdast } from '../../src/markup/report-to-mdast.ts';
import { listDoubts } from '../../src/pages/_lib/list-doubts.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';

const { report: bare } = makeReport({ id: 'a', witness: '题' });
const texts = ['工作总结', '我们修了路。然后开会', '下一段'];
const report: Report = {
  ...bare,
  text: texts.join('\n'),
  blocks: texts.map((text, i) => ({ kind: i === 0 ? 'title' : 'paragraph', depth: 1, text, span: [0, 0] })),
  lacunae: [],
  edits: [
    change('修', '俢', 'certain'),
    change('路', '?', 'conjecture', ['慢', '海']),
    change('\n下', '?下', 'conjecture', ['　下']),
  ],
};

function change(
  reading: string,
  lemma: string,
  certainty: 'certain' | 'conjecture',
  alternatives?: string[],
): Report['edits'][number] {
  const start = texts.join('\n').indexOf(reading);
  const span = [start, start + lemma.length] as const;
  return {
    rule: 'byte-splits',
    span,
    lemma,
    reading,
    reason: '',
    certainty,
    ...(alternatives && { alternatives }),
  };
}

const marks: PageMarks = {
  labels: {
    redaction: '',
    lacuna: { truncated: '', 'missing-fragment': '', unreadable: '' },
    reason: (told) => told,
    doubt: (lemma) => `抄本作${lemma}`,
    deleted: '',
    broken: '',
    blank: '',
    permalink: () => '',
    shared: { link: () => '', sign: '' },
  },
  targets: {
    redactions: '',
    lacunae: '',
    entry: (edit) => `#note${String(edit)}`,
    name: (edit) => ({ id: `c${String(edit)}` }),
  },
};

test('the reading page marks conjectured words, and nothing else', () => {
  const blocks = renderReport(report, reportToMdast(report, { repairs: 'doubtful' }), { quietly: true });
  const html = blocksOnPage(blocks, marks).join('');
  expect(html).toContain('<a class="doubt" href="#note1" id="c1" title="抄本作?">路</a>');
  expect(html.match(/class="doubt"/g)).toHaveLength(1);
});

test('conjectures are listed with their place; those about breaks are counted', () => {
  expect(listDoubts(report)).toEqual({
    listed: [
      { number: 1, edit: report.edits[1], block: 1, marked: true, before: '我们修了', after: '。然后开会' },
    ],
    words: 1,
    breaks: 1,
  });
});
