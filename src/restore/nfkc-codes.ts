import { charOfCode } from './gbk.ts';

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** The longest text one GBK character becomes under NFKC that is looked for: `(10)` of ⑽. */
const longest = 4;

/** NFKC image → the GBK codes whose character becomes it. Read off the platform's own normalisation. */
function images(): ReadonlyMap<string, readonly number[]> {
  if (table) return table;
  const made = new Map<string, number[]>();
  for (let code = 0x8140; code <= 0xfefe; code++) {
    const character = charOfCode(code);
    if (character === '') continue;
    const image = character.normalize('NFKC');
    if (image === character || image.length > longest) continue;
    const codes = made.get(image) ?? [];
    codes.push(code);
    made.set(image, codes);
  }
  table = made;
  return table;
}

/**
 * The GBK characters that NFKC may have turned into what stands at `at`.
 *
 * @returns pairs of code and length of the image in UTF-16 code units
 */
export function codesNormalizedTo(text: string, at: number): (readonly [code: number, length: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let length = 1; length <= longest && at + length <= text.length; length++) {
    for (const code of images().get(text.slice(at, at + length)) ?? []) found.push([code, length]);
  }
  return found;
}
