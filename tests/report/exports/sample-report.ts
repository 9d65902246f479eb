import { blockSpans } from '../../../src/report/block-spans.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { reportSchema, type Block, type Report } from '../../../src/report/report.ts';
import type { Edit } from '../../../src/restore/edit.ts';
import { qualityOf } from '../../../src/structure/quality.ts';
import { revert } from '../../../src/restore/ledger.ts';

const lines: [Block['kind'], number, string][] = [
  ['title', 1, '**市民政局2010年工作总结'],
  ['byline', 1, '**市民政局'],
  ['date', 1, '（20**年9月14日）'],
  ['heading', 1, '一、主要工作'],
  ['heading', 2, '（一）救助'],
  ['paragraph', 1, '全年救助61万人，占3.5%，A&B <ok> “引号”。'],
  ['heading', 1, '二、下一步打算'],
  ['paragraph', 1, '一是改进*工作*；二是牢固'],
];
const text = lines.map(([, , line]) => line).join('\n');

/** Edits by what stands in the text now: `[reading, after what it stands, lemma]`. */
const made: [
  reading: string,
  after: string,
  lemma: string,
  rest: Omit<Edit, 'span' | 'lemma' | 'reading'>,
][] = [
  ['市', '**', '巿', { rule: 'script', reason: '字形', certainty: 'certain' }],
  [
    '\n',
    '14日）',
    '?',
    { rule: 'lost-breaks', reason: '断行', certainty: 'conjecture', alternatives: ['？'] },
  ],
  ['救', '全年', '救(jiù)', { rule: 'annotations', reason: '拼音', certainty: 'proven' }],
  ['', '万人', '\u001B', { rule: 'invisible-characters', reason: '不可见', certainty: 'certain' }],
  [
    '固',
    '牢',
    '?d',
    { rule: 'byte-splits', reason: '半个字', certainty: 'conjecture', alternatives: ['记', '靠'] },
  ],
];
let shift = 0;
const edits = made.map(([reading, after, lemma, rest]): Edit => {
  const start = text.indexOf(after) + after.length + shift;
  shift += lemma.length - reading.length;
  return { ...rest, span: [start, start + lemma.length], lemma, reading };
});
/** What the sample was scraped as. */
export const witness = revert(text, edits);

const spans = blockSpans(
  lines.map(([, , line]) => line),
  edits,
);
const blocks = lines.map(([kind, depth, line], index): Block => ({
  kind,
  depth,
  text: line,
  span: spans[index]!,
}));

/** A small report with every kind of thing an export must carry. */
export const sample: Report = reportSchema.parse({
  ...makeReport({ id: 'sample', witness }).report,
  title: lines[0]![2],
  text,
  blocks,
  edits,
  quality: qualityOf({ text, edits, lacunae: [] }),
  redactions: [
    { text: '**', block: 0, offset: 0 },
    { text: '**', block: 1, offset: 0 },
    { text: '**', block: 2, offset: 3 },
  ],
  lacunae: [{ kind: 'truncated', block: 7, offset: lines[7]![2].length, reason: '原文止于此' }],
  metadata: {
    date: '20XX-09-14',
    notBefore: { value: '2010', block: 0, quotation: '**市民政局2010年工作总结' },
    agency: '**市民政局',
    region: '**市',
    genre: '总结',
    platform: '天天文库',
    topics: ['民政'],
    completeness: 'truncated',
  },
});
