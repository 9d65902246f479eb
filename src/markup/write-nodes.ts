import type { PhrasingContent } from 'mdast';
import type { MarkLabels, MarkName, MarkTargets } from './mark-options.ts';
import type { Lacuna, Redaction, Repair } from './nodes.ts';
import { attribute, escapeText } from './write-html.ts';

/** What the nodes of a block are written with. */
export interface NodeContext {
  labels: MarkLabels;
  targets: MarkTargets;
  /** Writes a piece of the block's text; asked once for each, in their order. */
  text: (value: string) => string;
}

/**
 * Write the nodes of one block as HTML. What they hold is data: it is escaped, and never becomes markup.
 *
 * @throws {Error} for nodes that no report's tree has
 */
export function writeNodes(nodes: readonly PhrasingContent[], context: NodeContext): string {
  let html = '';
  for (const node of nodes)
    html += node.type === 'repair' ? writeRepair(node, context) : writePlain(node, context, false);
  return html;
}

/** @param linked whether it stands in a link; a link may not stand in a link */
function writePlain(node: PhrasingContent, context: NodeContext, linked: boolean): string {
  switch (node.type) {
    case 'text':
      return context.text(node.value);
    case 'redaction':
      return writeRedaction(node, context, linked);
    case 'lacuna':
      return writeLacuna(node, context, linked);
    default:
      throw new Error(`Trees of reports have no nodes of type "${node.type}" here`);
  }
}

function writeRedaction(
  { value }: Redaction,
  { labels, targets, text }: NodeContext,
  linked: boolean,
): string {
  const label = `${value}（${labels.redaction}）`;
  if (linked) return `<span class="redaction"${attribute('title', label)}>${text(value)}</span>`;
  return `<a class="redaction"${attribute('href', targets.redactions)}${attribute('aria-label', label)}>${text(value)}</a>`;
}

function writeLacuna({ kind, value }: Lacuna, { labels, targets }: NodeContext, linked: boolean): string {
  const sign = lacunaSign(kind, labels);
  if (linked) return `<span class="lacuna"${attribute('title', value)}>${escapeText(sign)}</span>`;
  return `<a class="lacuna"${attribute('href', targets.lacunae)}${attribute('title', value)}>${escapeText(sign)}</a>`;
}

/** What stands where text is missing. */
const lacunaSign = (kind: Lacuna['kind'], { lacuna }: MarkLabels): string => `〔${lacuna[kind]}〕`;

function writeRepair(node: Repair, context: NodeContext): string {
  const { edit, first, certainty, quiet, lemma, breaks, children } = node;
  const { labels, targets } = context;
  const empty = children.length === 0;
  // A conjecture that only took text away leaves nothing to mark where the text reads on.
  if (targets.quietly && empty) return '';
  let content = '';
  for (const child of children) content += writePlain(child, context, true);
  const place = attribute('href', targets.entry(edit)) + writeName(targets.name(edit, first));
  if (targets.quietly)
    return `<a class="doubt"${place}${attribute('title', labels.doubt(lemma))}>${content}</a>`;
  if (quiet) return `<u>${content}</u>`;
  const kind = empty ? (breaks ? ' broken' : ' gone') : '';
  const title = lemma === '' ? '' : attribute('title', lemma);
  const label = isBlank(children)
    ? attribute('aria-label', breaks ? labels.broken : empty ? labels.deleted : labels.blank)
    : '';
  return `<a class="m ${certainty}${kind}"${place}${title}${label}>${content}</a>`;
}

const writeName = (name: MarkName): string => {
  if ('id' in name) return attribute('id', name.id);
  return 'dataE' in name ? attribute('data-e', name.dataE) : '';
};

const isBlank = (children: readonly PhrasingContent[]): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

/** What a reader reads of the nodes, marks of gaps with it. */
export function textOfNodes(nodes: readonly PhrasingContent[], labels: MarkLabels): string {
  return nodes
    .map((node) => {
      if (node.type === 'repair') return textOfNodes(node.children, labels);
      if (node.type === 'lacuna') return lacunaSign(node.kind, labels);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
