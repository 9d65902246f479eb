import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMisread } from '../../../src/restore/lacunae/misread.ts';
import { expectLinear } from '../helpers/expect-linear.ts';

const report = new URL('../../fixtures/clean/water-supply-summary.txt', import.meta.url);
const bytes = readFileSync(report);
const text = bytes.toString('utf8');

describe('isMisread', () => {
  it.each(['gbk', 'gb18030', 'windows-1252'])('tells UTF-8 that was read as %s', (encoding) => {
    expect(isMisread(new TextDecoder(encoding).decode(bytes))).toBe(true);
  });

  it('tells it of a short page with marks of its language around it', () => {
    expect(
      isMisread('<p>鍏充簬娓呮邯鍘跨殑宸ヤ綔鎬荤粨</p><p>浠婂勾浠ユ潵锛屾垜浠湪鍘垮鐨勯瀵间笅锛?</p>'),
    ).toBe(true);
    expect(isMisread('¹ØÓÚÇåÏªÏØ¹¤×÷×Ü½áµÄ±¨¸æ£¬ÇëÉóÒé¡£')).toBe(true);
  });

  it.each([
    text,
    '',
    // Characters that such a text has, in words of their own.
    '锛的读音，鐨字何义？銆、鍏、鍦皆生僻字，字典所收。',
    '鐨鏄鍦',
    'Élève à Orléans: « où êtes-vous ? » Café, naïveté, forêt, garçon.',
    'Ελληνικά και Русский язык',
    '“锟斤拷”从何而来？UTF-8误读作GBK，“关于”便成“鍏充簬”，是常见的乱码，与锛、銆同理。',
  ])('leaves what can be read: %#', (each) => {
    expect(isMisread(each)).toBe(false);
  });

  it('is linear', () => {
    expectLinear('鐨勯锛', isMisread);
  });
});
