import type { DefaultTreeAdapterTypes as Parsed } from 'parse5';

export const isParsedElement = (node: Parsed.Node): node is Parsed.Element => 'tagName' in node;

export const attributeOf = ({ attrs }: Parsed.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

/** Elements below a node, in order. @param enters whether those below an element are wanted, too */
export function elementsBelow(
  node: Parsed.ParentNode,
  enters: (element: Parsed.Element) => boolean = () => true,
): Parsed.Element[] {
  const found: Parsed.Element[] = [];
  const look = ({ childNodes }: Parsed.ParentNode): void => {
    for (const child of childNodes) {
      if (!isParsedElement(child)) continue;
      found.push(child);
      if (enters(child)) look(child);
    }
  };
  look(node);
  return found;
}
