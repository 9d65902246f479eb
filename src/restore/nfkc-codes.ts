import { charOfCode } from './gbk.ts';

/** The longest text one GBK character becomes under NFKC that is looked for: `(10)` of ⑽. */
const longest = 4;

/** What GBK characters become under NFKC. */
interface Images {
  /** Image → the codes whose character becomes it. */
  codes: ReadonlyMap<string, readonly number[]>;
  /** 1 for each UTF-16 code unit that an image begins with: hardly any character of a page does. */
  firsts: Uint8Array;
}

let loaded: Images | undefined;

/** Read off the platform's own normalisation. */
function readImages(): Images {
  const codes = new Map<string, number[]>();
  const firsts = new Uint8Array(0x10000);
  for (let code = 0x8140; code <= 0xfefe; code++) {
    const character = charOfCode(code);
    if (character === '') continue;
    const image = character.normalize('NFKC');
    if (image === character || image.length > longest) continue;
    const same = codes.get(image) ?? [];
    same.push(code);
    codes.set(image, same);
    firsts[image.charCodeAt(0)] = 1;
  }
  return { codes, firsts };
}

const none: readonly (readonly [code: number, length: number])[] = [];

/**
 * The GBK characters that NFKC may have turned into what stands at `at`.
 *
 * @returns pairs of code and length of the image in UTF-16 code units
 */
export function codesNormalizedTo(
  text: string,
  at: number,
): readonly (readonly [code: number, length: number])[] {
  const { codes, firsts } = (loaded ??= readImages());
  if (firsts[text.charCodeAt(at)] === 0) return none;
  const found: (readonly [number, number])[] = [];
  for (let length = 1; length <= longest && at + length <= text.length; length++) {
    for (const code of codes.get(text.slice(at, at + length)) ?? []) found.push([code, length]);
  }
  return found;
}
