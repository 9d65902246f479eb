const pictures: readonly [RegExp, string][] = [
  [/\r\n|\r|\n/g, '↵'],
  [/\t/g, '⇥'],
  [/\u3000/g, '□'],
  [/[ \u00A0]/g, '␣'],
];

/** A lemma or reading for a list, with breaks and spaces drawn; long ones are shortened in the middle. */
export function showInvisible(text: string, longest = 80): string {
  const units = [...text];
  const half = Math.floor(longest / 2);
  const short =
    units.length > longest ? `${units.slice(0, half).join('')} … ${units.slice(-half).join('')}` : text;
  return pictures.reduce((shown, [pattern, picture]) => shown.replace(pattern, picture), short);
}
