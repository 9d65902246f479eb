import * as OpenCC from 'opencc-js/t2cn';

/** Traditional as written in Taiwan to simplified: what a person would reach for first. */
export const convert = OpenCC.Converter({ from: 'tw', to: 'cn' });

/** What a few lines of code do to a damaged page: take readings in parentheses away and convert. */
export function baseline(witness: string): string {
  return convert(witness.replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g, ''));
}
