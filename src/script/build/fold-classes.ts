import { cutPairs } from '../data/cut-pairs.ts';
import type { Entry } from './opencc-entries.ts';

/**
 * Sets of characters that are one character in other scripts or shapes: union-find over all aligned
 * characters of the entries, but for the pairs of `cutPairs` and pairs that differ in code units.
 *
 * @param isCommon whether a character is in everyday simplified use; such a one leads its class
 * @returns classes of two characters or more, the canonical one first, sorted by it
 */
export function foldClasses(entries: readonly Entry[], isCommon: (char: string) => boolean): string[] {
  const cut = new Set(cutPairs.flatMap(([pair]) => [pair, [...pair].reverse().join('')]));
  const parents = new Map<string, string>();
  const rootOf = (char: string): string => {
    let root = char;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next;
    return root;
  };
  // How often a character is the simplified side: decides between two everyday characters of one class.
  const weight = new Map<string, number>();
  for (const [from, to] of entries) {
    const [left, right] = [[...from], [...to]];
    if (left.length !== right.length) continue;
    left.forEach((x, i) => {
      const y = right[i]!;
      if (x === y || x.length !== y.length || cut.has(x + y)) return;
      for (const char of [x, y]) {
        parents.set(char, parents.get(char) ?? char);
        weight.set(char, (weight.get(char) ?? 0) + 1);
      }
      const [p, q] = [rootOf(x), rootOf(y)];
      if (p !== q) parents.set(p, q);
    });
  }
  const classes = new Map<string, string[]>();
  for (const char of parents.keys()) {
    const root = rootOf(char);
    classes.set(root, [...(classes.get(root) ?? []), char]);
  }
  const rank = (char: string): number =>
    (isCommon(char) ? 1e9 : 0) + (/\p{Unified_Ideograph}/u.test(char) ? 1e8 : 0) + weight.get(char)!;
  return [...classes.values()]
    .map((chars) => chars.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).join(''))
    .sort();
}
