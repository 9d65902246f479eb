import type { Element, ElementContent, Root } from 'xast';

/** Elements that stand right in another. */
export const childrenOf = (node: Root | Element, name?: string): Element[] =>
  (node.children as ElementContent[]).filter(
    (child): child is Element => child.type === 'element' && (name === undefined || child.name === name),
  );

export const childOf = (node: Root | Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Root | Element | undefined>((at, name) => at && childrenOf(at, name)[0], node) as
    Element | undefined;

/** What Word writes as `<w:name w:val="…"/>`. */
export const valueOf = (node: Root | Element | undefined, ...path: readonly string[]): string | undefined =>
  childOf(node, ...path)?.attributes['w:val'] ?? undefined;

/** A number that Word writes so. */
export function numberOf(node: Element | undefined, ...path: readonly string[]): number | undefined {
  const value = valueOf(node, ...path);
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Where an element begins and ends in its file. */
export const placeOf = ({ position }: Element): [from: number, to: number] => [
  position!.start.offset!,
  position!.end.offset!,
];

/** What is to stand instead of a part of a file. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** A file with changes, which are in order and do not overlap. */
export function spliced(file: string, changes: readonly Change[]): string {
  let at = 0;
  const parts = changes.map(({ from, to, text }) => {
    const part = file.slice(at, from) + text;
    at = to;
    return part;
  });
  return parts.join('') + file.slice(at);
}
