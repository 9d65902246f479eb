/**
 * The places of each number in a list, ascending. Linear.
 *
 * @param numbers below `count`
 * @param order the places in the order they are to be given in, if not the list's own
 */
export function groupByNumber(
  numbers: Uint32Array,
  count: number,
  order?: Uint32Array,
): { of: (number: number) => Uint32Array; all: Uint32Array } {
  const ends = new Uint32Array(count + 1);
  for (const number of numbers) ends[number + 1]!++;
  for (let number = 0; number < count; number++) ends[number + 1]! += ends[number]!;
  const starts = ends.slice();
  const all = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const place = order ? order[i]! : i;
    all[starts[numbers[place]!]!++] = place;
  }
  return { of: (number) => all.subarray(ends[number], ends[number + 1]), all };
}
