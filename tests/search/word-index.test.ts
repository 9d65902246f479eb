import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { wordIndex, type WordIndexBounds } from '../../src/search/build/word-index.ts';
import { chunkOf } from '../../src/search/chunk-boundaries.ts';
import { readWord } from '../../src/search/client/read-word.ts';
import { indexContent } from '../../src/search/index-content.ts';
import { blockEnd } from '../../src/search/index-letter.ts';
import { characterWord, isListWord, listWord, readList } from '../../src/search/index-words.ts';
import { unpackPlaces } from '../../src/search/place-list.ts';
import { blockWords } from './block-words.ts';

/** Pagefind marks the words of a record as of ordinary weight, which a word without a mark has too. */
const ordinary = -25;
const signature = 'pagefind_dcd';

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
  return indexContent({ id: String(row), title: texts[0]!, blocks });
});

function build(bounds: WordIndexBounds) {
  const index = wordIndex(bounds);
  for (const report of reports) index.add(report);
  const written = index.written();
  const parts = [...written.chunks()];
  const chunks = parts.map(({ bytes }) => wordsOf(Buffer.from(bytes)));
  expect(parts.map(({ to }) => to)).toEqual(chunks.map((words) => words.at(-1)![0]));
  for (const [i, { from, to }] of parts.entries()) {
    expect(from <= chunks[i]![0]![0] && from <= to).toBe(true);
    expect(i === 0 || parts[i - 1]!.to < from).toBe(true);
  }
  return { words: chunks.flat(), chunks, parts, written };
}

const isList = ([word]: Word): boolean => isListWord(word);

test('the index says of every pair what the index says that Pagefind itself makes of the same pairs', async () => {
  const { words, chunks } = build({ chunk: 20_000, frequent: Infinity });
  expect(chunks.length).toBeGreaterThan(2);
  expect(words.filter((word) => !isList(word))).toEqual(await wordsByPagefind());
});

test('the places of a frequent pair say what its word says, and its list in which reports it stands', () => {
  const whole = new Map(build({ chunk: 20_000, frequent: Infinity }).words.map((word) => [word[0], word]));
  const { words, written } = build({ chunk: 20_000, frequent: 600 });
  const known = new Set(words.map(([word]) => word));
  const frequent = [...written.frequent()];
  expect(frequent.map(({ pair }) => pair)).toEqual([...whole.keys()].filter((word) => !known.has(word)));
  expect(frequent.map(({ pair }) => pair)).toContain('民政');
  for (const { pair, bytes } of frequent) {
    const pages = absolute(whole.get(pair)!);
    expect(unpackPlaces(bytes)).toEqual(placesOf(pages, written.span));
    const list = words.find(([word]) => word === listWord(pair))!;
    const { rows, titles } = readList(absolute(list)[0]![1]);
    expect(rows).toEqual(pages.map(([page]) => page));
    expect([...titles]).toEqual(
      pages.filter(([page, [first]]) => first! < reports[page]!.titleWords).map(([page]) => page),
    );
  }
});

test('a word is read from its chunk with all of its places', () => {
  const { words, parts, written } = build({ chunk: 3000, frequent: Infinity });
  const froms = parts.map(({ from }) => from);
  const read = (word: string): number[] => {
    const { bytes } = parts[chunkOf(froms, word)]!;
    return readWord(Buffer.concat([Buffer.from(signature), bytes]), word, written.span);
  };
  for (const word of words) expect(read(word[0])).toEqual(placesOf(absolute(word), written.span));
  expect(read('龥龥')).toEqual([]);
});

test('a character lists the reports that have it, and those whose title has it', () => {
  const { words } = build({ chunk: 20_000, frequent: Infinity });
  const lists = new Map(words.filter(isList).map((word) => [word[0], absolute(word)]));
  const characters = new Set(reports.flatMap(({ forms }) => [...forms.join('')]));
  expect(lists.size).toBe(characters.size);
  for (const char of characters) {
    const pages = lists.get(characterWord(char))!;
    expect(pages.length).toBe(1);
    const { rows, titles } = readList(pages[0]![1]);
    const having = [...reports.entries()].filter(([, { forms }]) => forms.join('').includes(char));
    expect(rows).toEqual(having.map(([row]) => row));
    expect([...titles]).toEqual(
      having
        .filter(([, { forms, titleForms }]) => forms.slice(0, titleForms).join('').includes(char))
        .map(([row]) => row),
    );
  }
});

test('an index of nothing has no chunks, and a report without words keeps its row', () => {
  const index = wordIndex({ chunk: 20_000, frequent: Infinity });
  expect([...index.written().chunks()]).toEqual([]);
  index.add({ forms: [], titleForms: 0, titleWords: 0 });
  index.add({ forms: ['甲乙'], titleForms: 1, titleWords: 3 });
  expect(index.reports()).toBe(2);
  expect([...index.written().chunks()].flatMap(({ bytes }) => wordsOf(Buffer.from(bytes)))).toEqual([
    ['甲乙', [[1, [0], []]], []],
    [characterWord('乙'), [[0, [3], []]], []],
    [characterWord('甲'), [[0, [3], []]], []],
  ]);
});

test('pairs of rare and of any characters stand in the order of their letters, each at its places', () => {
  const form = fc.string({
    unit: fc.constantFrom('甲', '乙', '㐀', 'a', '1', '*', 'é', '𠀀', '\ud800', '龥'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(form, { maxLength: 4 }), { maxLength: 4 }), (all) => {
      const index = wordIndex({ chunk: 50, frequent: Infinity });
      const expected = new Map<string, Map<number, number[]>>();
      for (const [row, forms] of all.entries()) {
        index.add({ forms, titleForms: 0, titleWords: 0 });
        for (const [at, word] of forms.flatMap(blockWords).entries()) {
          const pages = expected.get(word) ?? new Map<number, number[]>();
          expected.set(word, pages.set(row, [...(pages.get(row) ?? []), at]));
        }
      }
      expected.delete(blockEnd);
      const words = [...index.written().chunks()].flatMap(({ bytes }) => wordsOf(Buffer.from(bytes)));
      expect(words.map(([word]) => word)).toEqual(words.map(([word]) => word).sort());
      const pairs = words.filter((word) => !isList(word));
      expect(pairs.map((word) => [word[0], absolute(word)])).toEqual(
        [...expected].map(([word, pages]) => [word, [...pages]]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
      );
    }),
  );
});

/** The pages of a word and its positions on each, as they are and not as differences. */
function absolute([, pages]: Word): [page: number, positions: number[]][] {
  let page = 0;
  return pages.map(([step, steps]) => {
    page += step;
    let at = 0;
    return [page, steps.map((more) => (at += more))];
  });
}

/** Pages with their positions as places of a row of reports that have `span` positions each. */
function placesOf(pages: readonly [page: number, positions: number[]][], span: number): number[] {
  return pages.flatMap(([page, positions]) => positions.map((position) => page * span + position));
}

/** Where the index has no word, Pagefind is given the sign of a border. */
async function wordsByPagefind(): Promise<Word[]> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [row, { forms }] of reports.entries()) {
    const words = forms.flatMap(blockWords);
    await index!.addCustomRecord({ url: `/${String(row)}`, content: words.join(' '), language: 'unknown' });
  }
  const { files } = await index!.getFiles();
  await close();
  const words = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => wordsOf(gunzipSync(content).subarray(signature.length)))
    .filter(([word]) => word !== blockEnd)
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
