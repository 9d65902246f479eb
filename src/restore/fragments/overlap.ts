/** How far two fragments are compared; no site repeats more. */
const reach = 200;
/** Fewer characters than these are repeated by chance: 扎扎实实. */
const fewest = 6;
const reading = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;

/**
 * How many code units the end of one text and the beginning of the next have in common, where a site
 * repeats the end of a page at the top of the next one.
 *
 * @returns 0 where the repetition may be by chance
 */
export function overlap(before: string, after: string): number {
  const head = after.slice(0, reach);
  const tail = before.slice(-reach);
  // Most repeat nothing, and need no more than a glance.
  if (head.length < fewest || !tail.includes(head.slice(0, fewest))) return 0;
  const joined = `${head}\0${tail}`;
  // The prefix function of Knuth, Morris and Pratt.
  const prefix = new Int32Array(joined.length);
  for (let at = 1; at < joined.length; at++) {
    let length = prefix[at - 1]!;
    while (length > 0 && joined[at] !== joined[length]) length = prefix[length - 1]!;
    prefix[at] = joined[at] === joined[length] ? length + 1 : 0;
  }
  const length = prefix[joined.length - 1]!;
  const base = after.slice(0, length).replace(reading, '');
  const chinese = new Set(base.match(/\p{Script=Han}/gu));
  return base.length >= fewest && chinese.size >= fewest / 2 ? length : 0;
}
