import { readFile } from 'node:fs/promises';
import type { z } from 'zod';

/**
 * What an earlier run left in a file of JSON, in the order it was written; undefined where that is gone, broken, or of
 * another kind: as good as none.
 *
 * @param kind what must be so of it, at least
 */
export async function readKept<T>(file: string, kind: z.ZodType<T>): Promise<T | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return kind.safeParse(value).success ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
