import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { compareArchive, type CompareOptions } from '../../src/across/build/compare-archive.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import type { Report } from '../../src/report/report.ts';

/** Reports of sentences that others have as well, by their ids: the sentences' numbers. */
export type SentenceArchive = Record<string, number[]>;

const sentences = Array.from({ length: 6 }, (_, i) =>
  String.fromCharCode(...Array.from({ length: 40 }, (__, at) => 0x4e00 + 100 * i + at)),
);

/** Archives in which one sentence stands, at times, in more reports than a stock phrase does. */
export const sentenceArchives: fc.Arbitrary<SentenceArchive> = fc
  .dictionary(fc.stringMatching(/^[a-e][a-z]$/), fc.array(fc.nat(sentences.length - 1), { maxLength: 4 }), {
    maxKeys: 12,
  })
  .map((few) => ({
    ...few,
    ...Object.fromEntries(Array.from({ length: 63 }, (_, i) => [`z${String(i + 10)}`, [0]])),
  }));

/** A report of such an archive, of which nothing but the blocks is known. */
export const readSentences = (archive: SentenceArchive, id: string): Report =>
  ({
    id,
    blocks: archive[id]!.map((number) => ({
      kind: 'paragraph',
      depth: 1,
      text: sentences[number],
      span: [0, 0],
    })),
  }) as unknown as Report;

/** Ids in order, and what tells versions of a report apart. */
export const sentenceKeys = (archive: SentenceArchive): Map<string, string> =>
  new Map(
    Object.entries(archive)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, numbers]) => [id, JSON.stringify(numbers)]),
  );

export const compareSentences = (
  archive: SentenceArchive,
  out: string,
  options: Partial<CompareOptions> = {},
): Promise<boolean> =>
  compareArchive({
    keys: sentenceKeys(archive),
    read: (id) => Promise.resolve(readSentences(archive, id)),
    out,
    version: '1',
    ...options,
  });

/** Each file of a folder, by its path. */
export async function textsBelow(folder: string): Promise<Map<string, string>> {
  const names = await filesBelow(folder);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')] as const),
    ),
  );
}
