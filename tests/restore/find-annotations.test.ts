import { describe, expect, it } from 'vitest';
import { findAnnotations, readSyllable } from '../../src/restore/find-annotations.ts';
import { codesNormalizedTo } from '../../src/restore/nfkc-codes.ts';
import { codeAt } from '../../src/restore/gbk.ts';
import { project } from '../../src/restore/projection.ts';

describe('readSyllable', () => {
  it.each([
    ['chuàng)', { reading: 'chuàng', end: 7, space: false }],
    ['luò )', { reading: 'luò', end: 5, space: true }],
    ['ɡɑi)', { reading: 'gai', end: 4, space: false }],
    ['shuangs)', undefined],
    ['luò  )', undefined],
    ['luò', undefined],
    ['Luò)', undefined],
    [')', undefined],
  ])('of %j is %j', (text, read) => {
    expect(readSyllable(text, 0)).toEqual(read);
    expect(readSyllable(`(${text}`, 1)).toEqual(read && { ...read, end: read.end + 1 });
  });
});

describe('findAnnotations', () => {
  it('finds each behind a character', () => {
    expect(findAnnotations('創(chuàng)建(甲)務(wù )')).toEqual([
      { base: 0, start: 1, end: 9, reading: 'chuàng', space: false },
      { base: 13, start: 14, end: 19, reading: 'wù', space: true },
    ]);
  });

  it('finds none at the very beginning, nor nested ones twice', () => {
    expect(findAnnotations('(wù)力')).toEqual([]);
    expect(findAnnotations('務((wù)力').map(({ base }) => base)).toEqual([1]);
  });
});

describe('codesNormalizedTo', () => {
  const characters = (text: string): (readonly [number, number])[] => [...codesNormalizedTo(text, 0)];

  it('knows what NFKC makes of one character, of up to four units', () => {
    expect(characters('(10)')).toContainEqual([codeAt('⑽', 0), 4]);
    expect(characters(',')[0]).toEqual([codeAt('，', 0), 1]);
    expect(characters('甲')).toEqual([]);
    expect(characters('')).toEqual([]);
  });

  it('looks no further than the text', () => {
    expect(characters('(10').some(([, length]) => length > 3)).toBe(false);
  });
});

describe('project', () => {
  it('leaves out readings and blanks, and tells where each unit stands', () => {
    const page = '前創(chuàng) 建\u3000務wù)：';
    expect(project(page, 1, page.length)).toEqual({ text: '创建务:', at: [1, 11, 13, 17] });
  });

  it('keeps letters without a tone, and all behind full-width forms', () => {
    expect(project('文件(book)ａ～｟', 0, 11).text).toBe('文件(book)a~｟');
    expect(project('第(1)页', 0, 5).text).toBe('第(1)页');
  });
});
