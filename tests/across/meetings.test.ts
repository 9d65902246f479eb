import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMeetings } from '../../src/across/build/meetings.ts';
import type { SortOptions } from '../../src/across/build/sort-rows.ts';
import { fingerprints } from '../../src/across/fingerprints.ts';
import type { Meeting } from '../../src/across/meeting.ts';
import { meetInMemory } from './meet-in-memory.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meetings-'));
});
afterEach(() => rm(folder, { recursive: true }));

function meetOnDisk(texts: readonly string[], most: number, options?: SortOptions): Meeting[][] {
  const meetings = openMeetings(join(folder, 'meetings'), most, options);
  try {
    for (const [i, text] of texts.entries()) meetings.add(i, fingerprints(text));
    const met = texts.map((): Meeting[] => []);
    for (const [i, meeting] of meetings.each()) met[i] = meeting;
    return met;
  } finally {
    meetings.close();
  }
}

/** Texts of a few passages, so that many have the same, and of few letters, so that a text repeats itself. */
const letters = fc.constantFrom(...'甲乙丙');
const passage = fc.string({ unit: letters, minLength: 10, maxLength: 60 });
const archive = fc.array(passage, { minLength: 1, maxLength: 6 }).chain((passages) =>
  fc.array(
    fc.array(fc.constantFrom(...passages), { maxLength: 5 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 12 },
  ),
);

test('texts meet on disk where they would in memory, however little is held there', () => {
  fc.assert(
    fc.property(
      archive,
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (texts, most, run) => {
        const expected = meetInMemory(texts, most);
        expect(meetOnDisk(texts, most, { run, rowsAtHand: 1 })).toEqual(expected);
        expect(meetOnDisk(texts, most)).toEqual(expected);
      },
    ),
    { numRuns: 100 },
  );
});

test('texts whose hashes are alike by chance do not meet', () => {
  const prints = (check: number) => ({
    hashes: Uint32Array.of(7),
    places: Uint32Array.of(0),
    checks: Uint32Array.of(check),
  });
  const meetings = openMeetings(join(folder, 'meetings'), 64);
  for (const [text, check] of [1, 2, 1].entries()) meetings.add(text, prints(check));
  expect([...meetings.each()]).toEqual([
    [0, [{ place: 0, others: [{ text: 2, place: 0 }] }]],
    [2, [{ place: 0, others: [{ text: 0, place: 0 }] }]],
  ]);
  meetings.close();
});

test('nothing is left on disk', async () => {
  meetOnDisk(['甲'.repeat(40), '甲'.repeat(50)], 64, { run: 1 });
  expect(await readdir(folder)).toEqual([]);
});
