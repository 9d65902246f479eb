import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findShared } from '../../src/across/find-shared.ts';
import { foldReport } from '../../src/across/folded-report.ts';
import { resemblances, sharedLetters } from '../../src/across/resemblances.ts';
import { sharedBlocks } from '../../src/across/shared-blocks.ts';
import { meetInMemory } from './meet-in-memory.ts';
import {
  compareSentences,
  readSentences,
  sentenceArchives,
  type SentenceArchive,
  sentenceKeys,
  textsBelow,
} from './sentence-archive.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'across-'));
});
afterEach(() => rm(out, { recursive: true }));

/** What a comparison says of each report, where all of them are held at once. */
function compareInMemory(archive: SentenceArchive): Map<string, string> {
  const reports = Array.from(sentenceKeys(archive).keys(), (id) => readSentences(archive, id));
  const folded = reports.map(foldReport);
  const found = new Map<string, string>();
  for (const [i, met] of meetInMemory(folded.map(({ text }) => text)).entries()) {
    const own = folded[i]!;
    const runs = findShared(own.text, met, (other) => folded[other]!.text);
    if (runs.length === 0) continue;
    const open = (other: number) => folded[other]!;
    const share = Math.round((1000 * sharedLetters(runs)) / own.text.length) / 1000;
    const others = resemblances(own.text.length, runs, (other) => ({
      id: folded[other]!.id,
      length: folded[other]!.text.length,
    }));
    const blocks = sharedBlocks(reports[i]!, own, runs, open);
    found.set(`reports/${own.id}.json`, `${JSON.stringify({ share, others, blocks })}\n`);
  }
  return found;
}

test('what is said of each report is what a comparison in memory says', async () => {
  await fc.assert(
    fc.asyncProperty(sentenceArchives, async (archive) => {
      await rm(out, { recursive: true });
      await compareSentences(archive, out);
      const files = await textsBelow(out);
      const ofReports = new Map([...files].filter(([name]) => name.startsWith('reports/')));
      const expected = [...compareInMemory(archive)].map(([name, text]): [string, string] => [
        name,
        Buffer.from(text).toString('latin1'),
      ]);
      expect(ofReports).toEqual(new Map(expected));
    }),
    { numRuns: 10 },
  );
});

test('with next to nothing in memory all is, byte for byte, as it is with much', async () => {
  await fc.assert(
    fc.asyncProperty(sentenceArchives, sentenceArchives, async (before, after) => {
      const [narrow, wide] = [join(out, 'narrow'), join(out, 'wide')];
      const memory = { run: 3, rowsAtHand: 1, textAtHand: 1, fingerprints: 4 };
      for (const archive of [before, after]) {
        await compareSentences(archive, narrow, { memory });
        await compareSentences(archive, wide);
        expect(await textsBelow(narrow)).toEqual(await textsBelow(wide));
      }
      for (const folder of [narrow, wide]) await rm(folder, { recursive: true });
    }),
    { numRuns: 10 },
  );
});
