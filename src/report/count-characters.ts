const blank = /\s/;

/** The length of a text as readers count it: its characters, without spaces and line breaks. */
export function countCharacters(text: string): number {
  let count = 0;
  let afterHigh = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // No blank is a Chinese character: few need be asked.
    if ((unit < 0x2e80 || unit === 0x3000 || unit === 0xfeff) && blank.test(text[index]!)) continue;
    // The second half of a character that is counted.
    if (afterHigh && (unit & 0xfc00) === 0xdc00) {
      afterHigh = false;
      continue;
    }
    afterHigh = (unit & 0xfc00) === 0xd800;
    count++;
  }
  return count;
}
