import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { Lacuna, Redaction, Repair, Wrapped } from './nodes.ts';
import type { MarkTargets, PageMarks } from './page-marks.ts';

/** Nodes of Markdown that trees of reports have and the stock handlers make; no others of theirs are let through. */
const kept = new Set(['root', 'heading', 'paragraph']);
const refusals: Handlers = Object.fromEntries(
  Object.keys(defaultHandlers)
    .filter((type) => !kept.has(type))
    .map((type) => [type, refuse]),
);

function refuse(_state: State, { type }: Nodes): never {
  throw new Error(`Trees of reports have no nodes of type "${type}"`);
}

/**
 * How our own nodes, and text, become elements: for remark-rehype. What Markdown has and no report's tree is refused
 * with an error, rather than lost.
 *
 * @param quietly where conjectures alone are marked, so that the text reads on
 */
export function nodeHandlers(quietly: boolean): Handlers {
  return {
    ...refusals,

    wrapped: (state: State, { tree }: Wrapped) => state.all(tree) as ElementContent[],

    // The stock handler trims spaces around line endings; a reading is shown to the letter.
    text: (_state: State, { value }: Text): ElementContent => ({ type: 'text', value }) as never,

    redaction: (_state: State, { value }: Redaction, parent) => {
      const label = ({ labels }: PageMarks): string => `${value}（${labels.redaction}）`;
      const children: ElementContent[] = [{ type: 'text', value }];
      // A link may not stand in a link.
      if (parent?.type === 'repair')
        return element('span', ['redaction'], children, (page) => ({ title: label(page) }));
      return element('a', ['redaction'], children, (page) => ({
        href: page.targets.redactions,
        ariaLabel: label(page),
      }));
    },

    lacuna: (_state: State, { kind, value }: Lacuna, parent) => {
      const onPage = ({ labels }: PageMarks): string => `〔${labels.lacuna[kind]}〕`;
      const children: ElementContent[] = [{ type: 'text', value: '', onPage }];
      if (parent?.type === 'repair')
        return element('span', ['lacuna'], children, ({ labels }) => ({ title: labels.reason(value) }));
      return element('a', ['lacuna'], children, ({ labels, targets }) => ({
        href: targets.lacunae,
        title: labels.reason(value),
      }));
    },

    repair: (state: State, node: Repair) => {
      const children = childrenOf(state, node);
      if (quietly) return quietMark(node, children);
      if (node.quiet) return { type: 'element', tagName: 'u', properties: {}, children };
      const empty = children.length === 0;
      const sign = node.breaks ? ['broken'] : node.held ? ['gone', 'held'] : ['gone'];
      const name = ['m', node.certainty, ...(empty ? sign : [])];
      const blank = isBlank(children) && (node.breaks ? 'broken' : empty ? 'deleted' : 'blank');
      return element('a', name, children, ({ labels, targets }) => ({
        ...link(node, targets),
        ...(node.lemma !== '' && { title: node.lemma }),
        ...(blank && { ariaLabel: labels[blank] }),
      }));
    },
  };
}

/** Most marks hold a text alone; it is a node of HTML as it is, and nobody writes to it. */
const childrenOf = (state: State, node: Repair): ElementContent[] =>
  node.children.every((child) => child.type === 'text')
    ? node.children
    : (state.all(node as never) as ElementContent[]);

/** A conjecture on the reading page; one that only took text away leaves nothing to mark. */
function quietMark(node: Repair, children: ElementContent[]): Element | undefined {
  if (children.length === 0) return undefined;
  return element('a', ['doubt'], children, ({ labels, targets }) => ({
    ...link(node, targets),
    title: labels.doubt(node.lemma),
  }));
}

const link = ({ edit, first }: Repair, { entry, name }: MarkTargets): Properties => ({
  href: entry(edit),
  ...name(edit, first),
});

const isBlank = (children: readonly ElementContent[]): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

/** @param onPage what it has besides its class, which pages have their own way */
const element = (
  tagName: string,
  className: string[],
  children: ElementContent[],
  onPage: (page: PageMarks) => Properties,
): Element => ({ type: 'element', tagName, properties: { className }, children, onPage });
