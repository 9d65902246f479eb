import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBarred } from '../../src/structure/tables.ts';

describe('isBarred', () => {
  it.each([
    ['索引号: | 2011-2 | 文号: | |', true],
    ['a||', true],
    ['a|', false],
    ['|a|', false],
    ['a|b', false],
    ['', false],
    [`a${'|'.repeat(21)}`, true],
    [`a${'|'.repeat(22)}`, false],
  ])('%j: %j', (line, is) => {
    expect(isBarred(line)).toBe(is);
  });

  it('is a cell and strokes, of which the last ends the line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '|', ' '), { maxLength: 30 }), (signs) => {
        const line = signs.join('');
        expect(isBarred(line)).toBe(/^[^|]+\|(?:[^|]*\|){1,20}$/.test(line));
      }),
    );
  });

  it('reads a line of twelve million characters', () => {
    expect(isBarred(`${'工'.repeat(12_000_000)}|`)).toBe(false);
  });
});
