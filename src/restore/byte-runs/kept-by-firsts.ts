import type { Seconds } from './begun-codes.ts';

/** Make something for each set of bytes and a number (a byte, or a character as a UTF-16 code unit) once, and keep it. */
export function keptByFirsts<T>(
  make: (firsts: Seconds, number: number) => T,
): (firsts: Seconds, number: number) => T {
  const kept = new Map<Seconds, (T | undefined)[]>();
  return (firsts, number) => {
    let row = kept.get(firsts);
    if (!row) kept.set(firsts, (row = []));
    return (row[number] ??= make(firsts, number));
  };
}
