import type { Gap } from './gaps.ts';

/** A dash of A844, whose first byte was lost, twice in a row. */
const dash = /(?<=[\p{Script=Han}，。；：！？”》）A-Za-z0-9])\?D\?D(?=[\p{Script=Han}“《（A-Za-z0-9])/gu;

/**
 * Dashes that a page writes as A844, ―, as converters do that have no A1AA, and whose first bytes were lost: `苏区?D?D川陕`.
 *
 * @returns the first gap of each, and the second
 */
export function lostDashes(text: string, gaps: readonly Gap[]): (readonly [Gap, Gap])[] {
  if (!text.includes('?D?D')) return [];
  const byStart = new Map(gaps.map((gap) => [gap.start, gap]));
  return [...text.matchAll(dash)].flatMap(({ index }) => {
    const [first, second] = [byStart.get(index), byStart.get(index + 2)];
    return first && second ? [[first, second] as const] : [];
  });
}
