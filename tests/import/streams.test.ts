import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteStream } from '../../scripts/import/bytes.ts';
import { gunzipMembers } from '../../scripts/import/gunzip-members.ts';
import { splitLines } from '../../scripts/lib/split-lines.ts';
import { splitWarc } from '../../scripts/import/split-warc.ts';
import { wetRecord } from './make-dumps.ts';

/** Bytes in chunks of the sizes given, again and again. */
async function* chunked(bytes: Uint8Array, sizes: readonly number[]): ByteStream {
  await Promise.resolve();
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of stream) found.push(item);
  return found;
};
const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 });
const texts = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 8 });

describe('any cut of the input gives the same', () => {
  it('lines', () =>
    fc.assert(
      fc.asyncProperty(texts, sizes, async (lines, cut) => {
        const bytes = Buffer.from(lines.map((text) => JSON.stringify(text)).join('\n'));
        const found = await collect(splitLines(chunked(bytes, cut), 10_000, ''));
        expect(found.map((line) => JSON.parse(Buffer.from(line.bytes!).toString('utf8')) as unknown)).toEqual(
          lines.map((text) => text.toWellFormed()),
        );
        for (const { offset, bytes: line } of found)
          expect(bytes.subarray(offset, offset + line!.length)).toEqual(Buffer.from(line!));
      }),
      { numRuns: 50 },
    ));

  it('records, through gzip members', () =>
    fc.assert(
      fc.asyncProperty(texts, sizes, async (bodies, cut) => {
        const records = bodies.map((text, index) => wetRecord(index, text));
        const packed = Buffer.concat(records.map((record) => gzipSync(record)));
        const found = await collect(splitWarc(gunzipMembers(chunked(packed, cut)), 10_000));
        expect(found.map(({ bytes }) => Buffer.from(bytes!))).toEqual(
          records.map((record) => record.subarray(0, -4)),
        );
      }),
      { numRuns: 50 },
    ));

  it('one broken member of many loses that one alone', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 5 }), sizes, async (broken, cut) => {
        const records = Array.from({ length: 6 }, (_, n) =>
          wetRecord(n, `${String(n)}篇${'正文'.repeat(50 + n)}`),
        );
        const members = records.map((record) => gzipSync(record));
        members[broken]!.fill(0xff, 12, 40);
        const found = await collect(splitWarc(gunzipMembers(chunked(Buffer.concat(members), cut)), 10_000));
        expect(found.map(({ number, fault }) => (fault === undefined ? number : -number))).toEqual(
          records.map((_, n) => (n === broken ? -(n + 1) : n + 1)),
        );
      }),
      { numRuns: 30 },
    ));
});

describe('gzip members', () => {
  const noise = (bytes: number, seed: number): Buffer => {
    const made = Buffer.alloc(bytes);
    for (let at = 0, state = seed; at < bytes; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      made[at] = state >>> 24;
    }
    return made;
  };
  const opened = async (packed: Uint8Array, cut: readonly number[]) => {
    const parts = await collect(gunzipMembers(chunked(packed, cut)));
    return {
      bytes: Buffer.concat(parts.map((part) => ('gap' in part ? Buffer.alloc(0) : part))),
      gaps: parts.flatMap((part) => ('gap' in part ? [part.gap] : [])),
    };
  };

  it.each([[[65_536]], [[1, 700, 13]]])(
    'of any size stand beside each other, read by %j bytes',
    async (cut) => {
      const parts = [
        Buffer.from('甲'),
        noise(400_000, 1),
        Buffer.from('乙'),
        Buffer.alloc(5 * 1024 * 1024, 'a'),
        Buffer.alloc(0),
        Buffer.from('丙'),
      ];
      const { bytes, gaps } = await opened(Buffer.concat(parts.map((part) => gzipSync(part))), cut);
      expect(gaps).toEqual([]);
      expect(bytes.equals(Buffer.concat(parts))).toBe(true);
    },
  );

  it('are told from those that lie in a record as they are', async () => {
    const inner = Buffer.concat([gzipSync('第一'), gzipSync(noise(300, 2)), gzipSync('第二')]);
    const parts = [
      Buffer.concat([Buffer.from('head'), inner, Buffer.from('tail')]),
      inner,
      Buffer.from('丁'),
    ];
    const packed = parts.map((part) => gzipSync(part, { level: 0 }));
    const { bytes, gaps } = await opened(Buffer.concat(packed), [65_536]);
    expect(gaps).toEqual([]);
    expect(bytes.equals(Buffer.concat(parts))).toBe(true);
  });

  it.each([[[65_536]], [[7, 100]]])(
    'may be followed by zeros that fill up a block, and not by other bytes, read by %j bytes',
    async (cut) => {
      const [first, second] = [noise(300, 1), noise(300, 2)];
      const zeros = Buffer.alloc(1000);
      const padded = Buffer.concat([gzipSync(first), zeros, gzipSync(second), zeros]);
      const { bytes, gaps } = await opened(padded, cut);
      expect(gaps).toEqual([]);
      expect(bytes.equals(Buffer.concat([first, second]))).toBe(true);
      const followed = await opened(Buffer.concat([gzipSync(first), zeros, Buffer.from('text')]), cut);
      expect(followed.gaps).toEqual([expect.stringContaining('what stands behind its end is no gzip')]);
      expect(followed.bytes.equals(first)).toBe(true);
    },
  );

  it('are read behind one that is cut off', async () => {
    const [first, second, third] = [1, 2, 3].map((seed) => noise(3000, seed));
    const cut = gzipSync(first!).subarray(0, -500);
    const { bytes, gaps } = await opened(Buffer.concat([cut, gzipSync(second!), gzipSync(third!)]), [65_536]);
    expect(gaps).toHaveLength(1);
    expect(bytes.subarray(-6000).equals(Buffer.concat([second!, third!]))).toBe(true);
  });
});

it('finds the next record behind rubbish', async () => {
  const bytes = Buffer.concat([
    wetRecord(1, '甲'),
    Buffer.from('rubbish\n'.repeat(30_000)),
    wetRecord(2, '乙'),
  ]);
  const found = await collect(splitWarc(chunked(bytes, [65_536]), 10_000));
  expect(found.map(({ number, fault }) => [number, fault])).toEqual([
    [1, undefined],
    [2, 'no WARC record begins here'],
    [3, undefined],
  ]);
});

it('takes a line of ten megabytes in one piece', async () => {
  const bytes = Buffer.alloc(10_000_000, 'a');
  expect((await collect(splitLines(chunked(bytes, [65_536]), 20_000_000, '')))[0]!.bytes).toHaveLength(
    10_000_000,
  );
});
