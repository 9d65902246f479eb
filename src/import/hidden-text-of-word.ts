import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { childOf, childrenOf, placeOf, spliced, valueOf, type Change } from './word-xml.ts';

/** What is in a run and is not shown anyway; marks of fields, hidden ones too, have to stay in pairs. */
const unseen = new Set(['w:rPr', 'w:fldChar', 'w:instrText', 'w:delText', 'w:lastRenderedPageBreak']);

/**
 * Take out what Word does not show or print: runs that are hidden by themselves, or by their style.
 *
 * @returns the document's XML without it; undefined where nothing is hidden
 * @throws {Error} where a part is no XML
 */
export function withoutHiddenText(document: string, styles: string | undefined): string | undefined {
  // Parsing takes longer than reading, and few documents have such text.
  if (![document, styles ?? ''].some((part) => part.includes('w:vanish'))) return undefined;
  const hides = hidingStyles(styles === undefined ? undefined : fromXml(styles));
  const changes: Change[] = [];
  const look = (node: Root | Element, paragraphHides: boolean): void => {
    for (const child of childrenOf(node)) {
      const { name } = child;
      const within = name === 'w:p' ? hides(valueOf(child, 'w:pPr', 'w:pStyle')) : paragraphHides;
      if (name === 'w:r' && isHidden(child, within)) changes.push(...shownIn(child).map(takeOut));
      else look(child, within);
    }
  };
  look(fromXml(document), false);
  return changes.length === 0 ? undefined : spliced(document, changes);

  function isHidden(run: Element, paragraphHides: boolean): boolean {
    const own = switchOf(childOf(run, 'w:rPr', 'w:vanish'));
    // As with bold letters: a style of letters in a style of paragraphs turns it round.
    return own ?? hides(valueOf(run, 'w:rPr', 'w:rStyle')) !== paragraphHides;
  }
}

const shownIn = (run: Element): Element[] => childrenOf(run).filter(({ name }) => !unseen.has(name));

const takeOut = (element: Element): Change => {
  const [from, to] = placeOf(element);
  return { from, to, text: '' };
};

/** Whether a style, or the next one it is based on that says something of it, hides what it is the style of. */
function hidingStyles(tree: Root | undefined): (id: string | undefined) => boolean {
  const all = childrenOf(childOf(tree, 'w:styles') ?? { type: 'root', children: [] }, 'w:style');
  const styles = new Map(all.map((style) => [style.attributes['w:styleId'], style]));
  return (id) => {
    let style = styles.get(id);
    for (let hops = 0; style && hops < 20; hops++) {
      const own = switchOf(childOf(style, 'w:rPr', 'w:vanish'));
      if (own !== undefined) return own;
      style = styles.get(valueOf(style, 'w:basedOn'));
    }
    return false;
  };
}

/** What an element of Word switches on by being there. */
const switchOf = (element: Element | undefined): boolean | undefined =>
  element && !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '');
