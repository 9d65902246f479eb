/** Numbers for pairs of numbers, from 0 in the order they are met. */
export interface PairIds {
  of: (first: number, second: number) => number;
  size: () => number;
  /** The halves of each pair, by its number. */
  firsts: () => Uint32Array;
  seconds: () => Uint32Array;
}

/** Numbers of a place in the table: both halves, and the pair's number and one more, or 0 where it is free. */
const width = 4;

/**
 * An index asks for the pair at every place of every text: a table of numbers, in which a pair stands at the first free
 * place from where its hash tells, answers several times faster than a map of strings.
 */
export function pairIds(): PairIds {
  let bits = 12;
  let table = new Uint32Array(width << bits);
  let size = 0;
  /** Where a pair stands, or is to be put. */
  const find = (first: number, second: number): number => {
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - bits);
    for (let at = hash; ; at = (at + 1) & ((1 << bits) - 1)) {
      const place = width * at;
      if (table[place + 2] === 0 || (table[place] === first && table[place + 1] === second)) return place;
    }
  };
  const put = (place: number, first: number, second: number, id: number): void => {
    table[place] = first;
    table[place + 1] = second;
    table[place + 2] = id + 1;
  };
  const grow = (): void => {
    const smaller = table;
    table = new Uint32Array(width << ++bits);
    for (let at = 0; at < smaller.length; at += width) {
      const [first, second, id] = [smaller[at]!, smaller[at + 1]!, smaller[at + 2]!];
      if (id > 0) put(find(first, second), first, second, id - 1);
    }
  };
  const halves = (which: 0 | 1): Uint32Array => {
    const by = new Uint32Array(size);
    for (let at = 0; at < table.length; at += width)
      if (table[at + 2]! > 0) by[table[at + 2]! - 1] = table[at + which]!;
    return by;
  };
  return {
    of: (first, second) => {
      const place = find(first, second);
      const known = table[place + 2]!;
      if (known > 0) return known - 1;
      put(place, first, second, size);
      if (2 * ++size > 1 << bits) grow();
      return size - 1;
    },
    size: () => size,
    firsts: () => halves(0),
    seconds: () => halves(1),
  };
}
