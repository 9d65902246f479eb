import { describe, expect, it } from 'vitest';
import { archive } from '../../src/archive.config.ts';
import { defineArchive } from '../../src/config/define-archive.ts';
import { sealOf } from '../../src/config/seal-of.ts';
import type { ArchiveInput } from '../../src/config/archive-schema.ts';

const input: ArchiveInput = { ...archive, site: 'https://example.org', base: '/' };

describe('defineArchive', () => {
  it('keeps what the file says', () => {
    expect(defineArchive(input)).toEqual(input);
  });

  it.each([
    ['archive', '/archive/'],
    ['/archive', '/archive/'],
    ['/a/b/', '/a/b/'],
    ['/', '/'],
  ])('reads BASE=%s as %s', (BASE, base) => {
    expect(defineArchive(input, { BASE }).base).toBe(base);
  });

  it('lets SITE override the file and drops its last slash', () => {
    expect(defineArchive(input, { SITE: 'https://a.example/' }).site).toBe('https://a.example');
  });

  it.each<[string, Partial<Record<keyof ArchiveInput, unknown>>, RegExp]>([
    ['a base without slashes', { base: 'archive' }, /"base" must be "\/" or a path/],
    ['a site with a path', { site: 'https://a.example/b/' }, /"site" must be the host alone/],
    [
      'a mail address without @',
      { feedback: { mailto: 'nobody' } },
      /"feedback.mailto" must be a mail address/,
    ],
    ['a misspelt key', { titel: 'x' } as Partial<ArchiveInput>, /unknown "titel"; remove it or mend/],
    ['a seal of two characters', { seal: '县志' }, /"seal" must be one character/],
    ['an unknown language', { locales: ['zh-Hans', 'fr'] }, /"locales\[1\]"/],
    ['a language named twice', { locales: ['en', 'en'] }, /names a language twice/],
    [
      'an empty title',
      { title: { 'zh-Hans': ' ', 'zh-Hant': '存真', en: 'x' } },
      /"title.zh-Hans" must not be empty/,
    ],
  ])('refuses %s, naming it', (_, change, message) => {
    expect(() => defineArchive({ ...input, ...change } as ArchiveInput)).toThrow(message);
  });

  it('says that the environment may be to blame', () => {
    expect(() => defineArchive(input, { BASE: 'C:/Git/archive' })).toThrow(/environment \(SITE, BASE\)/);
  });
});

it.each([
  ['存真', undefined, '真'],
  ['湘南县志库', undefined, '湘'],
  ['湘南县志库', '志', '志'],
])('the seal of %s is %s: %s', (name, seal, character) => {
  const title = { 'zh-Hans': name, 'zh-Hant': name, en: 'x' };
  expect(sealOf({ title, ...(seal !== undefined && { seal }) })).toBe(character);
});
