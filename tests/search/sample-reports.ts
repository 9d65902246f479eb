import type { Report } from '../../src/report/report.ts';

/** A report as the tests need it: a title, paragraphs, and what they set. */
export function sampleReport(
  id: string,
  [title = '', ...paragraphs]: readonly string[],
  more: Partial<Report> = {},
): Report {
  const blocks = [title, ...paragraphs].map((text, i) => ({
    kind: i === 0 ? ('title' as const) : ('paragraph' as const),
    depth: 1,
    text,
    span: [0, text.length] as [number, number],
  }));
  return {
    id,
    title,
    script: 'hans',
    text: blocks.map(({ text }) => text).join('\n'),
    blocks,
    edits: [],
    redactions: [],
    lacunae: [],
    metadata: { topics: [], completeness: 'complete' },
    witness: { sha256: '0'.repeat(64), bytes: 0, encoding: 'utf-8', script: 'hans' },
    quality: { grade: 'A', counts: {} },
    ...more,
  };
}
