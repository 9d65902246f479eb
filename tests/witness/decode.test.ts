import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWitness } from '../../src/witness/decode.ts';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/witness/${name}.txt`, import.meta.url));
const clean = new TextDecoder().decode(bytesOf('utf-8'));

describe('decodeWitness', () => {
  it.each([
    ['utf-8', 'utf-8', 0.99],
    ['utf-8-bom', 'utf-8', 1],
    ['gb18030', 'gb18030', 0.9],
    ['utf-16le', 'utf-16le', 0.9],
    ['utf-16be-bom', 'utf-16be', 1],
  ])('reads %s, says %s, and is sure of it', (name, encoding, confidence) => {
    const decoded = decodeWitness(bytesOf(name));
    expect(decoded).toMatchObject({ text: clean, encoding, overridden: false });
    expect(decoded.confidence).toBeGreaterThanOrEqual(confidence);
    expect(decoded.reason).not.toBe('');
  });

  it('reads the characters that Hong Kong added to Big5', () => {
    const bytes = Buffer.from(
      'a4b8aed4b0cfc4b3b77ca4e5a5f30aadbbb4e4b260a4f496f5b0cfc4b3b77cb44e916fb3bdaf46b5f3a77baabab74ea8a3a141bdd0a655a6ecc4b3adfbb0d1be5ca141b7eda7bdb77cc47ec4f2b1c4a8fab1b9ac49a7efb5bdc0f4b9d2a143',
      'hex',
    );
    expect(decodeWitness(bytes)).toMatchObject({ encoding: 'big5' });
    expect(decodeWitness(bytes).text).toContain('香港深水埗區議會就鰂魚涌街坊的意見');
  });

  it('reads Big5, and GBK that holds converted and annotated text', () => {
    expect(decodeWitness(bytesOf('big5')).encoding).toBe('big5');
    expect(decodeWitness(bytesOf('big5')).text).toContain('市府每年編列專款八百萬元');
    expect(decodeWitness(bytesOf('gbk-converted')).encoding).toBe('gb18030');
    expect(decodeWitness(bytesOf('gbk-converted')).text).toContain('創(chuàng)建省級文明單位工作情況');
  });

  it.each([
    ['gb18030', 'big5'],
    ['gb18030', 'utf-8'],
    ['big5', 'gb2312'],
    ['utf-8', 'gbk'],
    ['utf-16le', 'utf-8'],
  ])('reads %s declared as %s by what its bytes say, and says why', (name, declared) => {
    const decoded = decodeWitness(bytesOf(name), declared);
    expect(decoded).toMatchObject({ encoding: name, overridden: true });
    expect(decoded.reason).toContain(`声明的编码“${declared}”`);
  });

  it('follows a right declaration under any of its names, and sets an unknown one aside', () => {
    expect(decodeWitness(bytesOf('gb18030'), 'GB2312')).toMatchObject({
      encoding: 'gb18030',
      overridden: false,
    });
    const unknown = decodeWitness(bytesOf('gb18030'), 'x-unheard-of');
    expect(unknown.encoding).toBe('gb18030');
    expect(unknown.reason).toContain('不在可读之列');
  });

  it('lets a declaration decide where the bytes do not', () => {
    const two = Uint8Array.from([0xa4, 0xa4]);
    expect(decodeWitness(two, 'big5')).toMatchObject({ text: '中', encoding: 'big5' });
    expect(decodeWitness(new Uint8Array(), 'big5')).toMatchObject({ text: '', encoding: 'big5' });
  });

  it.each([
    ['utf-8-broken', 'utf-8'],
    ['gb18030-broken', 'gb18030'],
  ])('keeps broken bytes of %s in their place and guesses nothing', (name, encoding) => {
    const decoded = decodeWitness(bytesOf(name));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain('\ufffd');
    const [before, after] = [
      decoded.text.split('\ufffd')[0]!,
      decoded.text.slice(decoded.text.lastIndexOf('\ufffd') + 1),
    ];
    expect(clean.startsWith(before)).toBe(true);
    expect(clean.endsWith(after)).toBe(true);
    expect(clean.length - before.length - after.length).toBeLessThanOrEqual(3);
  });

  it('reads a page as it is that was spoilt before it was saved', () => {
    const text = '全\ufffd\ufffd老\ufffd\ufffd工作\ufffd\ufffd';
    expect(decodeWitness(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('keeps what every encoding reads alike', () => {
    expect(decodeWitness(new TextEncoder().encode('GDP 3.5%\n'))).toMatchObject({
      text: 'GDP 3.5%\n',
      encoding: 'utf-8',
      confidence: 1,
    });
  });

  it('takes any bytes at all', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.option(fc.string(), { nil: undefined }),
        (bytes, declared) => {
          const { confidence, text } = decodeWitness(bytes, declared);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(decodeWitness(bytes, declared).text).toBe(text);
        },
      ),
    );
  });

  it('reads every text it could have been given in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = text.replace(/^\ufeff+/, '');
        expect(decodeWitness(new TextEncoder().encode(`汉${written}`)).text).toBe(`汉${written}`);
      }),
    );
  });
});
