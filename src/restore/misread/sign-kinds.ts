/** Letters with accents, and the signs of Windows-1252: as each byte above 7F becomes one. */
const accented =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
/** Characters that the commonest ones of Chinese become in GBK: 的 is 鐨勩 or the like, ， is 锛 and a byte more. */
const suspect = ['锛', '銆', '鐨', '鏄', '鍦', '鏈', '浜', '鍏', '涓', '鈥'].join('');

export const [accentedSign, suspectSign] = [1, 2] as const;

/** By UTF-16 code unit: to match them takes ten times as long, and hardly a page has many. */
export const signKinds = new Uint8Array(0x10000);
for (let unit = 0x80; unit <= 0x2122; unit++)
  if (accented.test(String.fromCharCode(unit))) signKinds[unit] = accentedSign;
for (const character of suspect) signKinds[character.charCodeAt(0)] = suspectSign;

/** No language has so many letters with accents in a row; Chinese has marks that Windows-1252 has, too: ……——, ××××. */
const inARow = 4;
const isLetter = (unit: number): boolean => unit >= 0xc0 && unit <= 0xff && unit !== 0xd7 && unit !== 0xf7;

/** So many of the suspect characters, and one at least in so many code units: a report has 鏈 and 浜, too. */
const fewest = 2;
const oneIn = 60;

/** Where a text has what misread ones are full of: offsets of the first such sign, or -1. */
export interface FirstSigns {
  'latin-1': number;
  gbk: number;
}

/** Where such signs begin; one pass, as every page is looked at. */
export function firstSigns(text: string): FirstSigns {
  let [latin, suspect, suspects, row, letters] = [-1, -1, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = signKinds[unit];
    if (kind === 0) {
      row = letters = 0;
    } else if (kind === suspectSign) {
      row = letters = 0;
      suspects++;
      if (suspect < 0) suspect = at;
    } else {
      row++;
      if (isLetter(unit)) letters++;
      if (row >= inARow && letters > 0 && latin < 0) latin = at - row + 1;
    }
  }
  const isFull = suspects >= fewest && suspects * oneIn >= text.length;
  return { 'latin-1': latin, gbk: isFull ? suspect : -1 };
}
