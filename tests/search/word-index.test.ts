import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { wordIndex } from '../../src/search/build/word-index.ts';
import { indexContent } from '../../src/search/index-content.ts';

/** Pagefind marks the words of a record as of ordinary weight, which a word without a mark has too. */
const ordinary = -25;
const signature = 'pagefind_dcd'.length;

type Value = number | string | Value[];
type Word = [word: string, pages: [page: number, positions: number[], fields: []][], spellings: []];

const paragraphs = [
  ['关于 2009 年救灾工作的汇报', '民政局民政局，救灾款 20** 万元。', '民政局（PM2.5）'],
  ['工作总结', '一一一一一一', 'ＧＤＰ增长 3.5%；é 与 e。'],
  ['关于 2009 年救灾工作的汇报', '其余无。'],
];
const reports = Array.from({ length: 700 }, (_, row) => {
  const texts = paragraphs[row % paragraphs.length]!;
  const blocks = [...texts, `第${String(row)}号`.repeat(1 + (row % 90))].map((text, i) => ({
    anchor: `p${String(i)}`,
    text,
    ...(i === 0 && { title: true as const }),
  }));
  return indexContent({ id: String(row), title: texts[0]!, blocks }).words;
});

test('the index says of every word what the index says that Pagefind itself makes of the same words', async () => {
  const own = wordIndex(20_000);
  for (const words of reports) own.add(words);
  const chunks = [...own.chunks()];
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.map(({ bytes }) => wordsOf(bytes)).map((words) => [words[0]![0], words.at(-1)![0]])).toEqual(
    chunks.map(({ from, to }) => [from, to]),
  );
  expect(chunks.flatMap(({ bytes }) => wordsOf(bytes))).toEqual(await wordsByPagefind());
});

test('an index of nothing has no chunks, and a report without words is counted', () => {
  const index = wordIndex(20_000);
  expect([...index.chunks()]).toEqual([]);
  index.add([]);
  index.add(['甲乙']);
  expect(index.reports()).toBe(2);
  expect([...index.chunks()].flatMap(({ bytes }) => wordsOf(bytes))).toEqual([['甲乙', [[1, [0], []]], []]]);
});

async function wordsByPagefind(): Promise<Word[]> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [row, words] of reports.entries()) {
    await index!.addCustomRecord({ url: `/${String(row)}`, content: words.join(' '), language: 'unknown' });
  }
  const { files } = await index!.getFiles();
  await close();
  const words = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => wordsOf(gunzipSync(content).subarray(signature)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, pages] of words) for (const [, positions] of pages) expect(positions.shift()).toBe(ordinary);
  return words;
}

/** The words of a chunk. */
function wordsOf(bytes: Buffer): Word[] {
  let at = 0;
  const read = (): Value => {
    const head = bytes[at++]!;
    const [kind, short] = [head >> 5, head & 31];
    const size = short < 24 ? 0 : 2 ** (short - 24);
    const value = size === 0 ? short : bytes.readUIntBE(at, size);
    at += size;
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) return bytes.toString('utf8', at, (at += value));
    if (kind === 4) return Array.from({ length: value }, read);
    throw new Error(`There is an item of kind ${String(kind)} at byte ${String(at)}.`);
  };
  const [words] = read() as unknown as [Word[]];
  expect(at).toBe(bytes.length);
  return words;
}
