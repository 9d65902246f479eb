import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkOf, packBoundaries, separator, unpackBoundaries } from '../../src/search/chunk-boundaries.ts';
import { characterWord, isListWord } from '../../src/search/index-words.ts';

const letter = fc.constantFrom('一', '丁', '民', '龥', '\ua000', '\ua001', '\ua010', '\ua48c');
const words = fc
  .uniqueArray(
    fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join('')),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.sort());

test('what divides two words is greater than the first, not greater than the second, and short', () => {
  expect(separator('', '民政')).toBe('\u4000');
  expect(separator('民事', '民政')).toBe('民\u6000');
  expect(separator('母亲', '民政')).toBe('\u6c00');
  expect(separator('民政', '民政\ua010')).toBe('民政\u8000');
  expect(separator('一一', characterWord('民'))).toBe(characterWord('民')[0]);
  fc.assert(
    fc.property(words, (all) => {
      for (const [i, word] of all.entries()) {
        const before = all[i - 1] ?? '';
        const divides = separator(before, word);
        expect(before < divides).toBe(true);
        expect(divides <= word).toBe(true);
        expect(divides.length).toBeLessThanOrEqual(word.length);
        expect(isListWord(divides)).toBe(isListWord(word));
      }
    }),
  );
});

test('where chunks begin is packed without loss', () => {
  expect(unpackBoundaries(packBoundaries([]))).toEqual([]);
  fc.assert(
    fc.property(words, (all) => {
      expect(unpackBoundaries(packBoundaries(['', ...all]))).toEqual(['', ...all]);
    }),
  );
});

test('a word is sought in the last chunk that begins before it', () => {
  expect(chunkOf([], '民政')).toBe(-1);
  fc.assert(
    fc.property(words, fc.array(letter, { minLength: 1, maxLength: 3 }), (froms, letters) => {
      const word = letters.join('');
      expect(chunkOf(froms, word)).toBe(froms.filter((from) => from <= word).length - 1);
    }),
  );
});
