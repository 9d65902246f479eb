import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damageMix, nameMix } from '../../scripts/bench/restoration-mixes.ts';
import { damage } from '../../src/restore/damage.ts';
import { findAnnotations } from '../../src/restore/find-annotations.ts';
import { inferAnnotated } from '../../src/restore/infer-annotated.ts';
import { damageConvert } from '../../src/script/damage-convert.ts';

const infer = (text: string): Record<string, string> => Object.fromEntries(inferAnnotated(text));

describe('findAnnotations', () => {
  it('finds a syllable in parentheses behind a character, with or without a space', () => {
    expect(findAnnotations('創(chuàng)建，絡(luò )(a)')).toEqual([
      { base: 0, start: 1, end: 9, reading: 'chuàng', space: false },
      { base: 11, start: 12, end: 18, reading: 'luò', space: true },
      { base: 17, start: 18, end: 21, reading: 'a', space: false },
    ]);
  });

  it('finds none at the beginning, in capitals, of several syllables or unclosed', () => {
    expect(findAnnotations('(chuàng)(DNA)、魑(chī mèi)、創(chuàng')).toEqual([]);
  });
});

describe('inferAnnotated', () => {
  it('reads the table off a page: always, one reading, one of the character’s own', () => {
    expect(infer('創(chuàng)建文明，創(chuàng)先爭優，國(guó)家')).toEqual({ 創: 'chuàng', 國: 'guó' });
  });

  it.each([
    ['sometimes has no reading', '縣(xiàn)委，縣政府，縣人大'],
    ['has two readings', '行(xíng)人，銀行(háng)，縣(xiàn)委，縣政府'],
    ['has a reading that is not its own', '縣(guó)委，縣(guó)政府'],
    ['has a reading without a tone', '縣(xian)委，縣(xian)政府'],
    ['is no Chinese character', 'A(chuàng)，A(chuàng)'],
  ])('leaves out a character that %s', (_, text) => {
    expect(infer(text)).toEqual({});
  });

  it('forgives a place where a false match kept the reading away', () => {
    const page = '國(guó)家'.repeat(30);
    expect(infer(`${page}國際`)).toEqual({ 國: 'guó' });
  });

  describe('on damaged reports', () => {
    const folder = new URL('../fixtures/specimens/', import.meta.url);
    const specimens = readdirSync(folder)
      .filter((name) => !name.includes('hant'))
      .slice(0, 4)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const sample = specimens.join('');

    it.each(Array.from({ length: 24 }, (_, seed) => seed))(
      'finds the table of mix %i, nothing else',
      (seed) => {
        const mix = damageMix(seed, sample);
        for (const clean of specimens) {
          const witness = damage(clean, mix);
          const inferred = inferAnnotated(witness);
          const converted = damageConvert(clean, mix.convert);
          const message = nameMix(mix);
          for (const [character, reading] of inferred) {
            // Its own, or one that bytes out of step show and that is annotated all the same.
            expect([character, mix.annotated?.get(character)], message).toEqual([character, reading]);
          }
          const missed = [...(mix.annotated ?? [])].filter(
            ([character]) => converted.split(character).length > 3 && !inferred.has(character),
          );
          expect(missed, message).toEqual([]);
        }
      },
    );
  });
});
