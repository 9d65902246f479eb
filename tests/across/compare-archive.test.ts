import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AcrossIndex } from '../../src/across/across.ts';
import { compareArchive } from '../../src/across/build/compare-archive.ts';
import type { SharedPassages } from '../../src/across/shared-passages.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import type { Report } from '../../src/report/report.ts';
import { compareSentences, readSentences, sentenceArchives, textsBelow } from './sentence-archive.ts';

const specimens = new URL('../fixtures/specimens/', import.meta.url);
const first = 's03-subdistrict-party-building-2016';
const second = 's04-subdistrict-party-building-2017';
const alone = 's05-flood-plan-2003';
const ids = [first, second, alone];

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'across-'));
});
afterEach(() => rm(out, { recursive: true }));

/** A clean text as a report of which nothing but the blocks is known. */
async function read(id: string): Promise<Report> {
  const text = await readFile(new URL(`${id}.txt`, specimens), 'utf8');
  const blocks = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph' as const, depth: 1, text: line, span: [0, 0] as [number, number] }));
  return { id, blocks } as unknown as Report;
}

const keysOf = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((id) => [id, 'as it is']));

async function compare(version = '1') {
  const done = await compareArchive({ keys: keysOf(ids), read, out, version });
  const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as AcrossIndex;
  const sharedOf = async (id: string) =>
    JSON.parse(await readFile(join(out, 'reports', `${id}.json`), 'utf8')) as SharedPassages;
  return { done, index, sharedOf };
}

test('two reports made from one template are told from a third', async () => {
  const { index } = await compare();
  expect(index[first]!.shared.others.map(({ id }) => id)).toEqual([second]);
  expect(index[second]!.shared.others.map(({ id }) => id)).toEqual([first]);
  expect(index[first]!.shared.share).toBeGreaterThan(0.3);
  expect(index[first]!.shared.share).toBeLessThan(0.7);
  expect(index[alone]!.shared).toEqual({ share: 0, others: [] });
  expect(index[alone]!.numbers).toBeGreaterThan(30);
});

test('what is marked in a block stands, letter by letter, in the block it leads to', async () => {
  const { sharedOf } = await compare();
  const [own, other] = [await read(first), await read(second)];
  const anchors = blockAnchors(other.blocks);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const { blocks } = await sharedOf(first);
  expect(blocks.length).toBeGreaterThan(8);
  for (const { block, spans, others } of blocks) {
    const words = spans.map(([start, end]) => letters(own.blocks[block]!.text.slice(start, end)));
    expect(words.join('').length).toBe(others[0]!.letters);
    const there = other.blocks[anchors.indexOf(others[0]!.anchor)]!.text;
    expect(letters(there)).toContain(words[0]);
  }
});

test('the same in traditional script, with other marks and spaces, is the same', async () => {
  const { index } = await compare();
  const changed = async (id: string): Promise<Report> => {
    const report = await read(id);
    if (id !== second) return report;
    const table = new Map([...'党织设务书联盟'].map((sign, i) => [sign, [...'黨織設務書聯盟'][i]!]));
    const blocks = report.blocks.map((block) => ({
      ...block,
      text: [...block.text.replaceAll('，', ', ')].map((sign) => table.get(sign) ?? sign).join(''),
    }));
    return { ...report, blocks };
  };
  await compareArchive({ keys: keysOf(ids), read: changed, out, version: '2' });
  const again = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as AcrossIndex;
  expect(again[first]).toEqual(index[first]);
});

test('nothing is done twice', async () => {
  expect((await compare('1')).done).toBe(true);
  expect((await compare('1')).done).toBe(false);
  expect((await compare('2')).done).toBe(true);
});

describe('after a change', () => {
  test('all is, file by file, what a comparison from nothing gives', async () => {
    await fc.assert(
      fc.asyncProperty(sentenceArchives, sentenceArchives, async (before, after) => {
        const [kept, anew] = [join(out, 'kept'), join(out, 'anew')];
        for (const folder of [kept, anew]) await rm(folder, { recursive: true, force: true });
        await compareSentences(before, kept);
        await compareSentences(after, kept);
        await compareSentences(after, anew);
        expect(await textsBelow(kept)).toEqual(await textsBelow(anew));
      }),
      { numRuns: 20 },
    );
  });

  test('what it does not bear on is neither read nor written', async () => {
    const texts: Record<string, number[]> = { a: [1], b: [1, 2], c: [2], d: [3], e: [3], f: [4] };
    await compareSentences(texts, out);
    const { mtimeMs } = await stat(join(out, 'reports/d.json'));
    const asked: string[] = [];
    const changed: Record<string, number[]> = { ...texts, a: [1, 5] };
    await compareSentences(changed, out, {
      read: (id) => {
        asked.push(id);
        return Promise.resolve(readSentences(changed, id));
      },
    });
    // Of `c`, since `b` has something of it too.
    expect([...new Set(asked)].sort()).toEqual(['a', 'b', 'c']);
    expect((await stat(join(out, 'reports/d.json'))).mtimeMs).toBe(mtimeMs);
  });
});
