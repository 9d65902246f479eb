import { readingTables } from './reading-tables.ts';

/** Which readings a page's site puts in. */
export interface Annotation {
  table: keyof typeof readingTables;
  /** How many characters of the table the site knows. */
  count: number;
  /** Another seed, another choice. */
  seed: number;
  /** Whether every third reading is followed by a space. */
  spaced?: boolean;
}

/** Choose part of a table, in the table's order; the same annotation gives the same choice. */
export function pickReadings({ table, count, seed, spaced = false }: Annotation): {
  annotated: Map<string, string>;
  spaceAfter: Set<string>;
} {
  const pairs = readingTables[table];
  const next = random(seed);
  const ranked = pairs.map((pair, place) => ({ pair, place, rank: next() }));
  ranked.sort((a, b) => a.rank - b.rank);
  const chosen = ranked.slice(0, count).sort((a, b) => a.place - b.place);
  return {
    annotated: new Map(chosen.map(({ pair }) => pair)),
    spaceAfter: new Set(
      spaced ? chosen.filter((_, index) => index % 3 === 0).map(({ pair }) => pair[0]) : [],
    ),
  };
}

/** Numbers in [0, 1) by a linear congruence, good enough to shuffle a hundred pairs. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
