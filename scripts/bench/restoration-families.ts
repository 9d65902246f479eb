import * as OpenCC from 'opencc-js/cn2t';
import { damage, type DamageOptions } from '../../src/restore/damage.ts';
import { isToned, readingsOf } from '../../src/restore/readings.ts';
import { below, seeded, shuffled } from './random.ts';

/** A family of copy sites that does something otherwise than most. */
export interface Family {
  name: string;
  /** @param options what most would have done */
  damage: (clean: string, options: DamageOptions, seed: number) => string;
}

/** How many of the frequent characters a page annotates, at the least and at the most. */
const [fewest, most] = [15, 75];

/**
 * The families besides the common one: some annotate everyday characters, in simplified or in converted pages; some
 * convert by words, as OpenCC does.
 *
 * @param sample clean simplified text, of whose frequent characters some are annotated
 */
export function otherFamilies(sample: string): Family[] {
  const frequent = frequentIn(sample);
  const everyday = (seed: number): ReadonlyMap<string, string> => {
    const random = seeded(seed);
    const chosen = shuffled(random, frequent).slice(0, fewest + below(random, most - fewest));
    return new Map(
      chosen.flatMap((character): [string, string][] =>
        readingsOf(character)
          .filter(isToned)
          .slice(0, 1)
          .map((reading) => [character, reading]),
      ),
    );
  };
  return [
    {
      name: 'everyday characters annotated, simplified',
      damage: (clean, options, seed) => damage(clean, { ...unconverted(options), annotated: everyday(seed) }),
    },
    {
      name: 'everyday characters annotated, converted',
      damage: (clean, options, seed) => damage(clean, { ...options, annotated: everyday(seed) }),
    },
    ...(['t', 'tw', 'hk'] as const).map((to): Family => {
      const convert = OpenCC.Converter({ from: 'cn', to });
      return {
        name: `converted by words (OpenCC ${to})`,
        damage: (clean, options) => damage(convert(clean), unconverted(options)),
      };
    }),
  ];
}

function unconverted(options: DamageOptions): DamageOptions {
  const others = { ...options };
  delete others.convert;
  return others;
}

function frequentIn(sample: string): string[] {
  const times = new Map<string, number>();
  for (const [character] of sample.matchAll(/\p{Script=Han}/gu))
    times.set(character, (times.get(character) ?? 0) + 1);
  const ranked = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, 400).map(([character]) => character);
}
