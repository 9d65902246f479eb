import type { Nodes } from 'hast';

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, digit) => [String(digit), sign]),
);

/**
 * Keep in a line of text what a page shows by where things stand: 10 with a raised 2 is no 102, and a reading above its
 * character has brackets around it where it stands behind.
 */
export function keepInLine<T extends Nodes>(tree: T): T {
  if (!('children' in tree)) return tree;
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    // Browsers that put readings above leave their brackets out, and so does the writer of texts.
    if (child.tagName === 'rp') child.tagName = 'span';
    const [only] = child.children;
    if (
      child.tagName === 'sup' &&
      child.children.length === 1 &&
      only?.type === 'text' &&
      /^\d+$/.test(only.value)
    )
      only.value = only.value.replace(/\d/g, (digit) => raised[digit]!);
    keepInLine(child);
  }
  return tree;
}
