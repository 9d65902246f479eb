/** How many changes of the code were drawn, noticed by a test, and how many there are. */
export interface Tally {
  /** Changes of the sample that ran, and those of them that some test noticed. */
  ran: number;
  noticed: number;
  /** All changes that some test runs, and those that none does; of the latter nothing needs to be drawn. */
  covered: number;
  uncovered: number;
}

/** Shares of all changes, in [0, 1]. */
export interface Score {
  score: number;
  low: number;
  high: number;
}

/** Two-sided 95% of a normal distribution. */
const z = 1.96;

/**
 * The share of changes that tests notice, with its 95% interval (Wilson's, of a sample of a finite number of changes).
 *
 * @throws {Error} where nothing ran
 */
export function estimateScore({ ran, noticed, covered, uncovered }: Tally): Score {
  if (ran === 0) throw new Error('no change of the code was drawn: ask for a larger share');
  const p = noticed / ran;
  // What was drawn is known: where all were drawn, the interval is a point.
  const spread = z * z * (covered > 1 ? (covered - ran) / (covered - 1) : 0);
  const centre = (p + spread / (2 * ran)) / (1 + spread / ran);
  const half = Math.sqrt((spread * p * (1 - p)) / ran + (spread / (2 * ran)) ** 2) / (1 + spread / ran);
  const whole = covered / (covered + uncovered);
  return {
    score: p * whole,
    low: Math.max(0, centre - half) * whole,
    high: Math.min(1, centre + half) * whole,
  };
}
