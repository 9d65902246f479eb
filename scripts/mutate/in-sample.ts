import { createHash } from 'node:crypto';

/** What tells one change of the code from another, wherever it stands in its file. */
interface Change {
  fileName: string;
  replacement: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/**
 * Whether a change belongs to the sample that a seed draws: a share of all changes, each with the same
 * chance, and the same ones on every machine.
 *
 * @param share of all changes, in (0, 1]
 * @param root what every file name begins with, left out of what is drawn from
 */
export function inSample(
  { fileName, replacement, location }: Change,
  share: number,
  seed: number,
  root: string,
): boolean {
  const { start, end } = location;
  const name = fileName.slice(root.length).replaceAll('\\', '/');
  const drawn = createHash('sha256')
    .update(JSON.stringify([seed, name, start.line, start.column, end.line, end.column, replacement]))
    .digest()
    .readUInt32BE();
  return drawn < share * 2 ** 32;
}
