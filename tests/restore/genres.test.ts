/**
 * Reports in thirty genres, written without regard to what the rules can do. How many headings are found and how many
 * characters come back is data beside them: what gets better is recorded there, what gets worse fails.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readGenres, sampleOf, scoreGenre } from '../../scripts/bench/restoration-genres.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { restore } from '../../src/restore/restore.ts';

interface Recorded {
  name: string;
  /** Characters that came back wrong, and what of them is in conjectures that do not list the right ones. */
  silent: number;
  unlisted: number;
  /** How many are declared though nothing is missing; none where it is left out. */
  lacunae?: number;
  /** In order; `missed` is one that is not found yet, `wrong` a line that is none. */
  headings: [depth: number, text: string, mark?: 'missed' | 'wrong'][];
}

const file = new URL('../fixtures/genres/genres.yaml', import.meta.url);
const recorded = parse(readFileSync(file, 'utf8')) as Recorded[];
const genres = readGenres();
const sample = sampleOf(genres);
const mixes = 4;

const cases = genres.map((genre, index) => ({ ...genre, ...recorded[index]!, index }));

it('has figures for each text, and none besides', () => {
  expect(recorded.map(({ name }) => name)).toEqual(genres.map(({ name }) => name));
});

describe('clean', () => {
  it.each(cases)('$name has width and spacing alone put right', ({ text }) => {
    const others = restore(text).ledger.filter(({ rule }) => rule !== 'width' && rule !== 'spacing');
    expect(others).toEqual([]);
  });

  it.each(cases)('$name has the headings that are recorded', ({ name, text, headings, lacunae = 0 }) => {
    const { report } = makeReport({ id: name, witness: text });
    expect(report.lacunae).toHaveLength(lacunae);
    const found = report.blocks.flatMap(({ kind, depth, text }) =>
      kind === 'heading' ? [[depth, text]] : [],
    );
    const wanted = headings.filter(([, , mark]) => mark !== 'missed').map(([depth, text]) => [depth, text]);
    expect(found).toEqual(wanted);
  });
});

describe('damaged and restored', () => {
  it.each(cases)('$name has the wrong characters that are recorded', (genre) => {
    const score = scoreGenre(genre, sample, 1 + genre.index * mixes, mixes);
    const { silent, unlisted } = genre;
    expect({ silent: score.silent, unlisted: score.unlisted }).toEqual({ silent, unlisted });
  });
});
