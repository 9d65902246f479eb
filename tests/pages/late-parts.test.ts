import { describe, expect, it } from 'vitest';
import { acceptLateParts, latePart, withLateParts } from '../../src/pages/_lib/late-parts.ts';

const asked = (): Request => new Request('https://example.org/reports/a/');

/** A page as Astro hands it over, with its parts put in. */
const made = (request: Request, frame: string): string =>
  Buffer.from(withLateParts(request, Buffer.from(frame))).toString();

describe('late parts of a page', () => {
  it('stand in it at once where nobody puts them in', () => {
    expect(latePart(asked(), ['<p>一</p>', '<p>二</p>'])).toBe('<p>一</p><p>二</p>');
  });

  it('are put where their marks are, in whatever order a page has them', () => {
    const request = asked();
    acceptLateParts(request);
    const first = latePart(request, ['<p>一', '𠮷</p>']);
    const second = latePart(request, ['<p>b</p>']);
    expect(made(request, `<main>前${second}中${first}後</main>`)).toBe(
      '<main>前<p>b</p>中<p>一𠮷</p>後</main>',
    );
  });

  it('are kept to the letter: what looks like a mark in them is none, nor is it as text of the page', () => {
    const request = asked();
    acceptLateParts(request);
    const part = latePart(request, ['<late-part 0>', '$&']);
    expect(made(request, `<h1>&lt;late-part 0></h1>${part}`)).toBe(
      '<h1>&lt;late-part 0></h1><late-part 0>$&',
    );
  });

  it('may be empty, and a page may have none', () => {
    const request = asked();
    acceptLateParts(request);
    expect(made(request, '<p>一</p>')).toBe('<p>一</p>');
    expect(made(request, `<p>一${latePart(request, [])}</p>`)).toBe('<p>一</p>');
  });

  it('leave nothing of a longer page in the next', () => {
    for (const text of ['國'.repeat(100_000), '家', 'é'.repeat(300)]) {
      const request = asked();
      acceptLateParts(request);
      expect(made(request, `<p>${latePart(request, [text])}</p>`)).toBe(`<p>${text}</p>`);
    }
  });

  it('are missed where a page lost their marks, and marks where there is no part', () => {
    const request = asked();
    acceptLateParts(request);
    const part = latePart(request, ['<p>一</p>']);
    expect(() => made(request, '<main></main>')).toThrow('1 long parts and 0 marks');
    expect(() => made(request, `${part}${part}`)).toThrow('1 long parts and 2 marks');
    expect(() => made(request, part.replace('0', '7'))).toThrow('a part that there is none of');
  });
});
