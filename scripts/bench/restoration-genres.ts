import { readdirSync, readFileSync } from 'node:fs';
import { damage } from '../../src/restore/damage.ts';
import { restore } from '../../src/restore/restore.ts';
import { detectScript } from '../../src/script/detect-script.ts';
import { toSimplified } from '../../src/script/to-simplified.ts';
import { damageMix } from './restoration-mixes.ts';
import { scoreReading, type Difference, type Score } from './restoration-score.ts';

/** A clean report of a genre of its own; nothing was made from it. */
export interface Genre {
  name: string;
  text: string;
}

/** What came of one report that was damaged in several ways. */
export interface GenreScore {
  characters: number;
  right: number;
  /** Wrong where nothing says so. */
  silent: number;
  /** Wrong inside conjectures that do not list what is right. */
  unlisted: number;
  differences: Difference[];
}

export const noScore = (): GenreScore => ({
  characters: 0,
  right: 0,
  silent: 0,
  unlisted: 0,
  differences: [],
});

/** The reports in thirty genres, those in traditional script last. */
export function readGenres(): Genre[] {
  const folder = new URL('../../tests/fixtures/genres/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      text: readFileSync(new URL(file, folder), 'utf8').trimEnd(),
    }));
}

/** Clean simplified text of all genres, of whose frequent characters pages annotate some. */
export const sampleOf = (genres: readonly Genre[]): string =>
  genres.flatMap(({ name, text }) => (isTraditional(name) ? [] : [text])).join('\n');

export const isTraditional = (name: string): boolean => name.endsWith('-hant');

/**
 * Damage a report in so many ways, and restore it. What is in traditional script was not converted by the site; where
 * the damage has the marks of sites that convert, such a page is read as simplified, and held to that.
 *
 * @param seed the first way
 */
export function scoreGenre({ name, text }: Genre, sample: string, seed: number, mixes: number): GenreScore {
  const score = noScore();
  const { reading: clean } = restore(text);
  for (let mix = seed; mix < seed + mixes; mix++) {
    const { convert, ...others } = damageMix(mix, sample);
    const witness = damage(clean, { ...others, ...(!isTraditional(name) && convert && { convert }) });
    const { reading, ledger } = restore(witness);
    const simplified = isTraditional(name) && detectScript(reading).script !== 'hant';
    addScore(score, scoreReading(simplified ? toSimplified(clean, 'hant') : clean, reading, ledger));
  }
  return score;
}

/** Add what came of one witness. */
export function addScore(score: GenreScore, found: Score): void {
  score.characters += found.characters;
  score.right += found.characters - found.listed - found.silent - found.traceless;
  for (const difference of found.differences) {
    const wrong = Math.max(difference.wanted.length, difference.got.length);
    score[difference.edits.some((edit) => edit.includes(' conjecture ')) ? 'unlisted' : 'silent'] += wrong;
    score.differences.push(difference);
  }
}

/** Print what comes of each genre, and of all in either script. */
export function benchGenres(seed: number, mixes: number): void {
  const genres = readGenres();
  const sample = sampleOf(genres);
  const sums = new Map<string, GenreScore>();
  console.log(`${'genre'.padEnd(48)}  characters  right     silent  unlisted`);
  for (const [index, genre] of genres.entries()) {
    const score = scoreGenre(genre, sample, seed + index * mixes, mixes);
    const script = isTraditional(genre.name) ? 'all in traditional script' : 'all in simplified script';
    sums.set(script, add(sums.get(script), score));
    printScore(genre.name, score);
  }
  for (const [script, sum] of sums) printScore(script, sum);
}

function add(sum: GenreScore | undefined, score: GenreScore): GenreScore {
  if (!sum) return score;
  return {
    characters: sum.characters + score.characters,
    right: sum.right + score.right,
    silent: sum.silent + score.silent,
    unlisted: sum.unlisted + score.unlisted,
    differences: [...sum.differences, ...score.differences],
  };
}

export function printScore(name: string, { characters, right, silent, unlisted }: GenreScore): void {
  console.log(
    [
      name.padEnd(48),
      String(characters).padStart(10),
      `${((100 * right) / characters).toFixed(3)}%`.padStart(8),
      String(silent).padStart(6),
      String(unlisted).padStart(8),
    ].join('  '),
  );
}
