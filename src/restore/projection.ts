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
  // Where what is not yet among `kept` begins: most of a line stays as it is, and is taken over at once.
  let from = 0;
  for (let index = 0; index < line.length; index++) {
    const unit = line.charCodeAt(index);
    if (unit > 0x3000 && unit < 0xfeff) {
      at.push(start + index);
      continue;
    }
    const character = line[index]!;
    const length = blank.test(character) ? 1 : readingAt(line, index, unit);
    const half = unit > 0xff00 && unit < 0xff5f ? String.fromCharCode(unit - 0xfee0) : undefined;
    if (length === 0) at.push(start + index);
    if (length === 0 && half === undefined) continue;
    kept += line.slice(from, index) + (length > 0 ? '' : half!);
    index += Math.max(0, length - 1);
    from = index + 1;
  }
  kept += line.slice(from);
  return { text: fold(kept), at };
}

/** The length of a reading that begins there, or what may be left of one; 0 where none does. */
function readingAt(line: string, index: number, unit: number): number {
  const mayBegin = unit === 0x28 || (unit > 0x7f && unit < 0x200) || (unit >= 0x61 && unit <= 0x7a);
  if (!mayBegin) return 0;
  reading.lastIndex = index;
  return reading.exec(line)?.[0].length ?? 0;
}
