import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { Lacuna, Redaction, Repair, Wrapped } from './nodes.ts';

/** What a page says about the marks it sets, in the page's language. */
export interface MarkLabels {
  redaction: string;
  lacuna: Record<Lacuna['kind'], string>;
  /** What a conjecture is called where nothing else is marked, with what the witness has there. */
  doubt: (lemma: string) => string;
  deleted: string;
  broken: string;
  /** Name of a mark that holds spaces alone. */
  blank: string;
}

/** Where marks lead to, and how others find them. */
export interface MarkTargets {
  /** Address of the note on redactions, and of the one on lacunae. */
  redactions: string;
  lacunae: string;
  /** Address of the entry that explains an edit. */
  entry: (edit: number) => string;
  /** Set where conjectures alone are marked, so quietly that the text reads on. */
  quietly?: boolean;
  /** What a mark is found by; `first` where no block before it holds a mark of the same edit. */
  name: (edit: number, first: boolean) => Properties;
}

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
 */
export function nodeHandlers(labels: MarkLabels, targets: MarkTargets): Handlers {
  return {
    ...refusals,

    wrapped: (state: State, { tree }: Wrapped) => state.all(tree) as ElementContent[],

    // The stock handler trims spaces around line endings; a reading is shown to the letter.
    text: (_state: State, { value }: Text): ElementContent => ({ type: 'text', value }) as never,

    redaction: (_state: State, { value }: Redaction, parent) => {
      const label = `${value}（${labels.redaction}）`;
      const children = [text(value)];
      // A link may not stand in a link.
      if (parent?.type === 'repair')
        return element('span', { className: ['redaction'], title: label }, children);
      return element('a', { className: ['redaction'], href: targets.redactions, ariaLabel: label }, children);
    },

    lacuna: (_state: State, { kind, value }: Lacuna, parent) => {
      const children = [text(`〔${labels.lacuna[kind]}〕`)];
      if (parent?.type === 'repair')
        return element('span', { className: ['lacuna'], title: value }, children);
      return element('a', { className: ['lacuna'], href: targets.lacunae, title: value }, children);
    },

    repair: (state: State, node: Repair) => {
      const children = childrenOf(state, node);
      if (targets.quietly) return quietMark(node, children, labels, targets);
      if (node.quiet) return element('u', {}, children);
      const empty = children.length === 0;
      const name = ['m', node.certainty, ...(empty ? [node.breaks ? 'broken' : 'gone'] : [])];
      const properties: Properties = {
        className: name,
        href: targets.entry(node.edit),
        ...targets.name(node.edit, node.first),
      };
      if (node.lemma !== '') properties['title'] = node.lemma;
      if (isBlank(children))
        properties['ariaLabel'] = node.breaks ? labels.broken : empty ? labels.deleted : labels.blank;
      return element('a', properties, children);
    },
  };
}

/** Most marks hold a text alone; it is a node of HTML as it is, and nobody writes to it. */
const childrenOf = (state: State, node: Repair): ElementContent[] =>
  node.children.every((child) => child.type === 'text')
    ? node.children
    : (state.all(node as never) as ElementContent[]);

/** A conjecture on the reading page; one that only took text away leaves nothing to mark. */
function quietMark(
  { edit, first, lemma }: Repair,
  children: ElementContent[],
  { doubt }: MarkLabels,
  { entry, name }: MarkTargets,
): Element | undefined {
  if (children.length === 0) return undefined;
  const properties = { className: ['doubt'], href: entry(edit), ...name(edit, first), title: doubt(lemma) };
  return element('a', properties, children);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const isBlank = (children: readonly ElementContent[]): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
