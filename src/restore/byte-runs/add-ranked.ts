export interface Scored {
  score: number;
}

/**
 * Put something among the best of its kind, which stand best first: behind what is as good, and nowhere where
 * there are `most` that are as good. So it gives what sorting them all would, without holding them all.
 */
export function addRanked<T extends Scored>(ranked: T[], added: T, most: number): void {
  const { score } = added;
  let at = ranked.length;
  if (at === most) {
    at--;
    if (score <= ranked[at]!.score) return;
  }
  // Moved up one by one: a splice would make an array of what it takes away.
  for (; at > 0 && ranked[at - 1]!.score < score; at--) ranked[at] = ranked[at - 1]!;
  ranked[at] = added;
}
