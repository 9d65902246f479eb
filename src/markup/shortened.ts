/** Characters that are quoted of a longer text, at either end. */
const ends = 24;

/** A text as it is quoted in a list: of a long one its beginning and its end. */
export function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= 2 * ends + 1) return text;
  return `${characters.slice(0, ends).join('')}…${characters.slice(-ends).join('')}`;
}
