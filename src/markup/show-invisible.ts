const pictures: readonly [RegExp, string][] = [
  [/\r\n|\r|\n/g, '↵'],
  [/\t/g, '⇥'],
  [/\u3000/g, '□'],
  [/[ \u00A0]/g, '␣'],
];

/** Characters that no font draws: controls, and those of private use. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}]/gu;

/** Any of them, pictured or not. */
const hidden = /[\s\p{Cc}\p{Cf}\p{Co}]/u;

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A lemma or reading for a list, with what cannot be seen drawn or told by its code; long ones are shortened in the middle. */
export function showInvisible(text: string, longest = 80): string {
  if (text.length <= longest && !hidden.test(text)) return text;
  const units = [...text];
  const half = Math.floor(longest / 2);
  const short =
    units.length > longest ? `${units.slice(0, half).join('')} … ${units.slice(-half).join('')}` : text;
  return pictures
    .reduce((shown, [pattern, picture]) => shown.replace(pattern, picture), short)
    .replace(unseen, codeOf);
}
