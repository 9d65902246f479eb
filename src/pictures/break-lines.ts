/** Marks that no line may begin with. */
const closing = new Set('，。、：；？！）》〉”’】—…·');

/**
 * Break a text of Chinese characters into lines.
 *
 * @param fits whether a line has room for a text
 */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line === '' || fits(line + character) || closing.has(character)) line += character;
    else {
      lines.push(line);
      line = character;
    }
  }
  return line === '' ? lines : [...lines, line];
}
