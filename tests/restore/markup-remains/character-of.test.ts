import { expect, it } from 'vitest';
import { characterOf } from '../../../src/restore/markup-remains/character-of.ts';

it.each([
  ['nbsp', '', '\u00a0'],
  ['ldquo', '', '“'],
  ['nonsense', '', undefined],
  ['', '160', '\u00a0'],
  ['', 'xa0', '\u00a0'],
  ['', 'XA0', '\u00a0'],
  ['', '159', undefined],
  ['', '8220', '“'],
  ['', 'x4e2d', '中'],
  ['', '32', ' '],
  ['', '34', '"'],
  ['', '39', "'"],
  ['', '33', undefined],
  // What would make a reference again.
  ['', '38', undefined],
  ['', '65', undefined],
  // Surrogates and private use, and the specials at the end of the plane.
  ['', 'xd7ff', '\ud7ff'],
  ['', 'xd800', undefined],
  ['', 'xf8ff', undefined],
  ['', 'xf900', '\uf900'],
  ['', 'xffef', '\uffef'],
  ['', 'xfff0', undefined],
  ['', 'xffff', undefined],
  ['', 'x10000', undefined],
])('%j %j is %j', (name, code, character) => {
  expect(characterOf(name, code)).toBe(character);
});
