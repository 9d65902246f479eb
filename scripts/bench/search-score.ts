/** What an engine gave for one query. */
export interface Answered {
  /** Reports found, all or the first. */
  ids: string[];
  total: number;
  ms: number;
}

export interface Score {
  recall: number;
  precision: number;
  ms50: number;
  ms95: number;
}

/** Recall and precision over all queries together; times as percentiles. */
export function scoreOf(answers: readonly Answered[], expected: readonly Set<string>[]): Score {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const [i, { ids, total }] of answers.entries()) {
    const own = expected[i]!;
    const rightOnes = ids.filter((id) => own.has(id)).length;
    // Of the reports that are counted but not listed, none is taken for right beyond what there is.
    right += rightOnes === ids.length ? Math.min(total, own.size) : rightOnes;
    given += total;
    wanted += own.size;
  }
  const times = answers.map(({ ms }) => ms);
  return {
    recall: (100 * right) / wanted,
    precision: (100 * right) / Math.max(given, 1),
    ms50: percentile(times, 50),
    ms95: percentile(times, 95),
  };
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
