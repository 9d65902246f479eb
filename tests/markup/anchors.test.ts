import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockAnchors } from '../../src/markup/anchors.ts';

const anchors = (...texts: string[]): string[] => blockAnchors(texts.map((text) => ({ text })));

test('a change to one block moves no other', () => {
  expect(anchors('甲', '乙改了', '丙')[2]).toBe(anchors('甲', '乙', '丙')[2]);
});

test('a mended mark moves nothing', () => {
  expect(anchors('今天,晴!')).toEqual(anchors('今天，晴！'));
});

test('blocks with the same words are told apart', () => {
  const [first, second, third] = anchors('同', '异', '同');
  expect(third).toBe(`${first!}-2`);
  expect(second).not.toBe(first);
});

test('ids are unique and may stand in an address as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const ids = anchors(...texts);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^p[0-9a-z]{10}(?:-\d+)?$/);
    }),
  );
});
