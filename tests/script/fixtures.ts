import { readFileSync } from 'node:fs';

/** The lines of a file in tests/fixtures/script, without comments and blank lines. */
export function linesOf(file: string): string[] {
  return readFileSync(new URL(`../fixtures/script/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Words and phrases: simplified, Taiwan standard, Hong Kong standard. */
export const bothWays = linesOf('both-ways.tsv').map((line) => line.split('\t') as [string, string, string]);
