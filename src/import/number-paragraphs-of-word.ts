import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { countLists } from './count-lists.ts';
import { numberGap } from './number-gap.ts';
import { wordNumbering } from './word-numbering.ts';
import { childOf, childrenOf, numberOf, placeOf, spliced, valueOf, type Change } from './word-xml.ts';

/** Parts of a Word document, as XML. */
export interface WordParts {
  document: string;
  numbering: string;
  styles: string | undefined;
}

/**
 * Write the numbers that Word counts for itself into the paragraphs that show them (一、, （一）, 1.1), and take
 * those paragraphs out of their lists. Bullets stay as they are.
 *
 * @returns the document's XML; undefined where no paragraph has such a number
 * @throws {Error} where a part is no XML
 */
export function numberParagraphsOfWord({ document, numbering, styles }: WordParts): string | undefined {
  const styleTree = styles === undefined ? undefined : fromXml(styles);
  const lists = wordNumbering(fromXml(numbering), styleTree);
  const styleOf = stylesById(styleTree);
  const next = countLists();
  const changes: Change[] = [];
  for (const paragraph of paragraphsOf(fromXml(document))) {
    const properties = childOf(paragraph, 'w:pPr');
    const style = valueOf(properties, 'w:pStyle');
    const own = childOf(properties, 'w:numPr');
    const inherited = styleOf(style);
    const id = valueOf(own, 'w:numId') ?? inherited.id;
    const list = id === undefined ? undefined : lists.get(id);
    if (!list || id === undefined) continue;
    const text = textOf(paragraph);
    if (text.trim() === '' && isGone(paragraph)) continue;
    const depth = numberOf(own, 'w:ilvl') ?? list.depths.get(style ?? '') ?? inherited.depth ?? 0;
    const number = next(list, id, depth);
    if (number === undefined || text.trim() === '') continue;
    const gap = list.levels.get(depth)?.joined === true ? '' : numberGap(number, text);
    const run = `<w:r><w:t xml:space="preserve">${escapeXml(number + gap)}</w:t></w:r>`;
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    const [start, end] = placeOf(properties ?? paragraph);
    if (own) {
      const [from, to] = placeOf(own);
      changes.push({ from, to, text: none }, { from: end, to: end, text: run });
    } else if (properties && document.slice(start, end).endsWith('</w:pPr>')) {
      const within = end - '</w:pPr>'.length;
      changes.push({ from: within, to: within, text: none }, { from: end, to: end, text: run });
    } else {
      const within = properties ? start : document.indexOf('>', start) + 1;
      changes.push({ from: within, to: properties ? end : within, text: `<w:pPr>${none}</w:pPr>${run}` });
    }
  }
  return changes.length === 0 ? undefined : spliced(document, changes);
}

/** What a paragraph style says of numbers, or a style that it is based on. */
function stylesById(tree: Root | undefined): (id: string | undefined) => { id?: string; depth?: number } {
  const all = childrenOf(childOf(tree, 'w:styles') ?? { type: 'root', children: [] }, 'w:style');
  const styles = new Map(all.map((style) => [style.attributes['w:styleId'], style]));
  return (name) => {
    let style = styles.get(name);
    for (let hops = 0; style && hops < 20; hops++) {
      const numbers = childOf(style, 'w:pPr', 'w:numPr');
      const [id, depth] = [valueOf(numbers, 'w:numId'), numberOf(numbers, 'w:ilvl')];
      if (id !== undefined) return { id, ...(depth !== undefined && { depth }) };
      style = styles.get(valueOf(style, 'w:basedOn'));
    }
    return {};
  };
}

/** Paragraphs in order, without those that stand for programs that know more: each text box is there twice. */
function* paragraphsOf(node: Root | Element): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (child.name === 'mc:Choice' && childrenOf(node as Element, 'mc:Fallback').length > 0) continue;
    if (child.name === 'w:p') yield child;
    yield* paragraphsOf(child);
  }
}

/** Whether a paragraph was taken out by somebody whose changes Word keeps, or is hidden: it is not counted. */
const isGone = (paragraph: Element): boolean =>
  ['w:del', 'w:moveFrom', 'w:vanish'].some((name) => childOf(paragraph, 'w:pPr', 'w:rPr', name));

/** What is no text of the paragraph itself as it stands. */
const others = new Set(['w:p', 'w:del', 'w:moveFrom']);

/** Text of the paragraph itself. */
function textOf(node: Element): string {
  return childrenOf(node)
    .filter(({ name }) => !others.has(name))
    .map((child) =>
      child.name === 'w:t'
        ? child.children.map((each) => ('value' in each ? each.value : '')).join('')
        : textOf(child),
    )
    .join('');
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
