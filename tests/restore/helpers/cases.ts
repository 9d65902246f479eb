import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { revert } from '../../../src/restore/ledger.ts';
import type { Restoration } from '../../../src/restore/pipeline.ts';

const repair = z.strictObject({
  name: z.string(),
  damaged: z.string(),
  restored: z.string(),
  /** Certainty of each edit, in order; left out where it is not the point. */
  certainty: z.array(z.enum(['proven', 'certain', 'conjecture'])).optional(),
  /** Where another reading stands first: that one. The right one must be among the alternatives. */
  first: z.string().optional(),
});
const untouched = z.strictObject({ name: z.string(), text: z.string() });
const failure = z.strictObject({
  name: z.string(),
  damaged: z.string(),
  restored: z.string(),
  why: z.string(),
});

/**
 * Run the cases of a folder of `tests/fixtures`: `in-the-wild.yaml` and `synthetic.yaml` must be mended,
 * `negative.yaml` left alone, and `known-failures.yaml` must still fail, so that what starts to work is
 * moved to where it must keep working.
 */
export function describeCases(folder: string, run: (text: string) => Restoration): void {
  const casesIn = <T extends z.ZodType>(file: string, kind: T): z.infer<T>[] =>
    z
      .array(kind)
      .parse(
        parse(readFileSync(new URL(`../../fixtures/${folder}/${file}.yaml`, import.meta.url), 'utf8')) ?? [],
      );

  describe.each(['in-the-wild', 'synthetic'])('%s', (file) => {
    it.each(casesIn(file, repair))('$name', ({ damaged, restored, certainty, first }) => {
      const { reading, ledger } = run(damaged);
      expect(reading).toBe(first ?? restored);
      expect(revert(reading, ledger)).toBe(damaged);
      if (certainty) expect(ledger.map((edit) => edit.certainty)).toEqual(certainty);
      if (first !== undefined) expect(readable({ reading, ledger })).toContain(restored);
    });
  });

  describe('negative', () => {
    it.each(casesIn('negative', untouched))('$name', ({ text }) => {
      expect(run(text).ledger).toEqual([]);
    });
  });

  const failures = casesIn('known-failures', failure);
  describe.skipIf(failures.length === 0)('known failures', () => {
    it.each(failures)('$name', ({ damaged, restored }) => {
      expect(
        run(damaged).reading,
        `this works now: move it from known-failures.yaml to in-the-wild.yaml or synthetic.yaml`,
      ).not.toBe(restored);
    });
  });
}

/** Every text that comes of taking one alternative of one edit. */
function readable({ reading, ledger }: Pick<Restoration, 'reading' | 'ledger'>): string[] {
  let shift = 0;
  return ledger.flatMap((edit) => {
    const start = edit.span[0] + shift;
    shift += edit.reading.length - edit.lemma.length;
    return (edit.alternatives ?? []).map(
      (alternative) => reading.slice(0, start) + alternative + reading.slice(start + edit.reading.length),
    );
  });
}
