export interface Scored {
  score: number;
}

/**
 * Put something among the best of its kind, which stand best first: behind what is as good, and nowhere where
 * there are `most` that are as good. So it gives what sorting them all would, without holding them all.
 */
export function addRanked<T extends Scored>(ranked: T[], added: T, most: number): void {
  const { score } = added;
  if (ranked.length === most) {
    if (score <= ranked[most - 1]!.score) return;
    ranked.pop();
  }
  let at = ranked.length;
  while (at > 0 && ranked[at - 1]!.score < score) at--;
  ranked.splice(at, 0, added);
}
