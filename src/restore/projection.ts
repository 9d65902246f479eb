import { fold } from '../script/fold.ts';

/** A line as it is compared with the phrases that sites use: one script, no readings, no blanks, half-width. */
export interface Projection {
  text: string;
  /** Where each code unit of `text` stands in the page. */
  at: number[];
}

/** A reading put in by the annotation, or what byte damage left of one; of those without a tone, that of 們. */
const reading =
  /\(men ?\)|\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{0,5} ?\)/y;
const blank = /\s/;

/** Project the code units from `start` to `end` of a page. */
export function project(page: string, start: number, end: number): Projection {
  const line = page.slice(start, end);
  const at: number[] = [];
  let kept = '';
  for (let index = 0; index < line.length; index++) {
    const character = line[index]!;
    if (blank.test(character)) continue;
    if (
      character === '(' ||
      (character > '\u007f' && character < '\u0200') ||
      (character >= 'a' && character <= 'z')
    ) {
      reading.lastIndex = index;
      const found = reading.exec(line);
      if (found) {
        index += found[0].length - 1;
        continue;
      }
    }
    const unit = character.charCodeAt(0);
    kept += unit > 0xff00 && unit < 0xff5f ? String.fromCharCode(unit - 0xfee0) : character;
    at.push(start + index);
  }
  return { text: fold(kept), at };
}
