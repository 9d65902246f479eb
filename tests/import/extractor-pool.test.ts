import { afterEach, expect, it } from 'vitest';
import { openExtractorPool, type ExtractorPool } from '../../scripts/import/extractor-pool.ts';

let pool: ExtractorPool | undefined;
afterEach(() => pool?.close());

/** What comes of pages that are handed over at once: a text, or why there is none. */
const textsOf = (opened: ExtractorPool, bodies: readonly string[]): Promise<string[]> => {
  pool = opened;
  return Promise.all(
    bodies.map((body) =>
      opened
        .extract({ format: 'html', bytes: Buffer.from(`<html><body>${body}</body></html>`) })
        .then(({ text }) => text)
        .catch((error: unknown) => (error as Error).message),
    ),
  );
};

it('gives each of many pages its own text or fault', async () => {
  const bodies = Array.from({ length: 40 }, (_, n) =>
    n % 7 === 3 ? '' : n % 11 === 5 ? '<div>'.repeat(3000) : `<p>第${String(n)}篇</p>`,
  );
  expect(await textsOf(openExtractorPool(60), bodies)).toEqual(
    bodies.map((body, n) =>
      body === ''
        ? 'no text in this html document'
        : body.startsWith('<div>')
          ? 'elements are nested more than 2000 deep'
          : `第${String(n)}篇`,
    ),
  );
});

it('reads the pages beside one that needs too much memory, and tries that one with more', async () => {
  const bodies = [
    '甲',
    '乙',
    '丙',
    '丁',
    '戊',
    `${`<p hidden>${'字'.repeat(5000)}`.repeat(1500)}<p>己`,
    '庚',
  ];
  for (const [large, last] of [
    [512, '己'],
    [24, 'finding its text takes too much memory'],
  ] as const) {
    const texts = await textsOf(openExtractorPool(60, { usual: 23, large }), bodies);
    expect(texts).toEqual(['甲', '乙', '丙', '丁', '戊', last, '庚']);
    await pool?.close();
  }
});

it('ends a search that takes too long', async () => {
  const texts = await textsOf(openExtractorPool(0.001), ['甲', '乙', '丙', '丁']);
  expect(new Set(texts)).toEqual(new Set(['finding its text took more than 0.001 seconds']));
});
