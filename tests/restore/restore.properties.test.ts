import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damageMix, nameMix } from '../../scripts/bench/restoration-mixes.ts';
import { align, f1, linesOf, scoreReading, shared } from '../../scripts/bench/restoration-score.ts';
import { damage, type DamageOptions } from '../../src/restore/damage.ts';
import { replay, revert } from '../../src/restore/ledger.ts';
import type { Restoration } from '../../src/restore/pipeline.ts';
import { restore } from '../../src/restore/restore.ts';

const textsIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(new URL(`../fixtures/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.txt') && !name.includes('hant'))
    .map((name) => ({
      name,
      text: readFileSync(new URL(`../fixtures/${folder}/${name}`, import.meta.url), 'utf8').trim(),
    }));

const clean = textsIn('clean');
const specimens = textsIn('specimens');
const sample = clean.map(({ text }) => text).join('\n');

/** Two cuts alone prove nothing: a text must fill this many. */
const fewestFragments = 3;

/** A clean text and a way of damaging it; a failure names both. */
const damagedAs = (userDefined: 'keep' | 'drop') =>
  fc
    .record({ clean: fc.constantFrom(...clean, ...specimens), seed: fc.nat(1_000_000) })
    .map(({ clean: { name, text }, seed }) => {
      const { fragmentLength, ...rest } = damageMix(seed, sample);
      const cut = fragmentLength !== undefined && text.length > fewestFragments * fragmentLength;
      const mix: DamageOptions = { ...rest, userDefined, ...(cut && { fragmentLength }) };
      return { name: `${name}, seed ${seed}: ${nameMix(mix)}`, text, mix, witness: damage(text, mix) };
    });

const damaged = damagedAs('keep');

/** The same runs every time: a new failure is a new fault of the code, not of the dice. */
const fixed = { seed: 20, numRuns: 150 };

/** Properties with the same dice look at the same texts: each is restored once for all of them. */
const restorations = new Map<string, Restoration>();
function restoreOnce(witness: string): Restoration {
  const known = restorations.get(witness) ?? restore(witness);
  restorations.set(witness, known);
  return known;
}

describe('restore', () => {
  it.each([...clean, ...specimens])('leaves $name alone', ({ text }) => {
    expect(restore(text).ledger).toEqual([]);
  });

  it('makes no silent error: a wrong character lies in a conjecture that lists the right one', () => {
    fc.assert(
      fc.property(damaged, ({ name, text, witness }) => {
        const { reading, ledger } = restoreOnce(witness);
        const { differences } = scoreReading(text, reading, ledger);
        expect(differences, name).toEqual([]);
      }),
      fixed,
    );
  });

  it.each(['keep', 'drop'] as const)(
    'gets nearly every character right (user-defined codes: %s)',
    (userDefined) => {
      let [characters, wrong, silent] = [0, 0, 0];
      fc.assert(
        fc.property(damagedAs(userDefined), ({ text, witness }) => {
          const { reading, ledger } = restoreOnce(witness);
          const score = scoreReading(text, reading, ledger);
          characters += score.characters;
          wrong += score.listed + score.silent;
          silent += score.silent;
        }),
        fixed,
      );
      expect(wrong / characters).toBeLessThan(0.001);
      // Where the text makes sense without what vanished, nothing tells of it: out of reach, and rare.
      expect(silent / characters).toBeLessThan(userDefined === 'drop' ? 0.0002 : 1e-9);
    },
  );

  it('finds lines and headings again where breaks left a trace', () => {
    const lines: [number, number, number] = [0, 0, 0];
    const headings: [number, number, number] = [0, 0, 0];
    fc.assert(
      fc.property(damaged, ({ text, mix, witness }) => {
        if (mix.breaks === '') return;
        const { reading } = restoreOnce(witness);
        const [got, wanted] = [linesOf(reading, align(text, reading)), linesOf(text)];
        for (const [sum, kind] of [
          [lines, 'lines'],
          [headings, 'headings'],
        ] as const) {
          sum[0] += got[kind].size;
          sum[1] += wanted[kind].size;
          sum[2] += shared(got[kind], wanted[kind]);
        }
      }),
      fixed,
    );
    expect(f1(...headings)).toBeGreaterThan(0.98);
    expect(f1(...lines)).toBeGreaterThan(0.95);
  });

  it('has nothing more to do on what it restored', () => {
    fc.assert(
      fc.property(damaged, ({ name, witness }) => {
        const { reading } = restoreOnce(witness);
        expect(restore(reading).ledger, name).toEqual([]);
      }),
      fixed,
    );
  });

  it('keeps a ledger that replays and reverts', () => {
    fc.assert(
      fc.property(damaged, ({ witness }) => {
        const { reading, ledger } = restoreOnce(witness);
        expect(replay(witness, ledger)).toBe(reading);
        expect(revert(reading, ledger)).toBe(witness);
      }),
      fixed,
    );
  });

  it('calls proven nothing that has alternatives, and conjecture nothing that has none', () => {
    fc.assert(
      fc.property(damaged, ({ name, witness }) => {
        for (const { certainty, alternatives = [], rule, lemma } of restoreOnce(witness).ledger) {
          expect(certainty === 'conjecture' || alternatives.length === 0, `${name}: ${rule} ${lemma}`).toBe(
            true,
          );
        }
      }),
      fixed,
    );
  });
});
