import type { Element, ElementContent, Properties, Root } from 'hast';
import type { PageMarks } from '../markup/page-marks.ts';
import type { TextSpan } from '../search/report-text.ts';

/** How what a block shares with other reports is shown. */
export interface SharedMark {
  /** In order, none touching another; UTF-16 code units of the block's text. */
  spans: readonly TextSpan[];
  /** To the list of those reports: its address, and the number of the paragraph. */
  link?: { href: string; number: string };
}

/** Elements whose text is not the block's. */
const notText = ['n', 'lacuna'];

/**
 * A rehype plugin: put a shade on passages that stand in other reports too. Texts stay as they are; the
 * sign of the link is drawn from an attribute, so that it is never copied with them.
 *
 * @param marks by the number of the block, which is the number of the element in the root
 */
export function rehypeShared(marks: ReadonlyMap<number, SharedMark> = new Map()) {
  return (tree: Root): void => {
    const blocks = tree.children.filter((node) => node.type === 'element');
    for (const [index, { spans, link }] of marks) {
      const block = blocks[index];
      if (!block) continue;
      shade(block, spans, 0);
      if (link) block.children.push(linkTo(link));
    }
  };
}

/** @returns the offset in the block's text after the element */
function shade(element: Element, spans: readonly TextSpan[], from: number): number {
  let at = from;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      if (!isNote(child)) at = shade(child, spans, at);
      return [child];
    }
    if (child.type !== 'text') return [child];
    const start = at;
    at += child.value.length;
    return divide(child.value, start, spans);
  });
  return at;
}

function divide(text: string, from: number, spans: readonly TextSpan[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  const plainTo = (end: number): void => {
    if (end > at) parts.push({ type: 'text', value: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const [spanStart, spanEnd] of spans) {
    const start = Math.max(spanStart - from, 0);
    const end = Math.min(spanEnd - from, text.length);
    if (start >= end) continue;
    plainTo(start);
    const children: ElementContent[] = [{ type: 'text', value: text.slice(start, end) }];
    parts.push({ type: 'element', tagName: 'span', properties: { className: ['also'] }, children });
    at = end;
  }
  plainTo(text.length);
  return parts;
}

function isNote({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => notText.includes(String(name)));
}

function linkTo({ href, number }: NonNullable<SharedMark['link']>): Element {
  const properties = { className: ['also-in'], href };
  const onPage = ({ labels: { shared } }: PageMarks): Properties => ({
    ariaLabel: shared.link(number),
    dataSign: shared.sign,
  });
  return { type: 'element', tagName: 'a', properties, children: [], onPage };
}
