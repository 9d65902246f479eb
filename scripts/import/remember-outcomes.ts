/** What became of a document: it is a witness, or was filtered. */
export type Outcome = { kind: 'witness'; id: string } | { kind: 'filtered'; reason: string };

/** Outcomes by the bytes that documents were found in. */
export interface Remembered {
  of: (key: string) => Outcome | undefined;
  note: (key: string, outcome: Outcome) => void;
}

/**
 * Remember what became of documents whose text had to be found. Crawls hold the same page many times over, such as one
 * that says there is none; it comes to the same, and need not be parsed.
 *
 * @param most that are remembered, those that were met last
 */
export function rememberOutcomes(most = 10_000): Remembered {
  const outcomes = new Map<string, Outcome>();
  const note = (key: string, outcome: Outcome): void => {
    outcomes.delete(key);
    outcomes.set(key, outcome);
    if (outcomes.size > most) outcomes.delete(outcomes.keys().next().value!);
  };
  return {
    of: (key) => {
      const known = outcomes.get(key);
      if (known) note(key, known);
      return known;
    },
    note,
  };
}
