import { fold } from './fold.ts';

/**
 * Places of characters that a sentence contrasts with another shape of themselves: both quoted on their own
 * (旧时写“甕”，现在统一为“瓮”), or one in brackets behind the other (于（於）). Converted, the remark would
 * say that a character is itself.
 *
 * @returns offsets in UTF-16 code units
 */
export function* contrastedCharacters(text: string): Generator<number> {
  for (const { 0: sentence, index } of text.matchAll(/[^。！？\n]+/g)) {
    const quoted = Array.from(sentence.matchAll(/(?<=[“‘「『])\p{Script=Han}(?=[”’」』])/gu));
    const shapes = new Map<string, Set<string>>();
    for (const [char] of quoted) shapes.set(fold(char), (shapes.get(fold(char)) ?? new Set()).add(char));
    for (const { 0: char, index: at } of quoted)
      if (shapes.get(fold(char))!.size > 1) yield* unitsOf(char, index + at);
    for (const { groups, index: at } of sentence.matchAll(inBrackets)) {
      const { char = '', other = '' } = groups ?? {};
      if (char === other || fold(char) !== fold(other)) continue;
      yield* unitsOf(char, index + at);
      yield* unitsOf(other, index + sentence.indexOf(other, at + char.length));
    }
  }
}

const inBrackets =
  /(?<char>\p{Script=Han})[（(](?:繁体作?|[又也亦或古]作)?“?(?<other>\p{Script=Han})”?[）)]/gu;

function* unitsOf(char: string, index: number): Generator<number> {
  for (let unit = 0; unit < char.length; unit++) yield index + unit;
}
