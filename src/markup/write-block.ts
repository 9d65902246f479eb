import type { Heading, Paragraph } from 'mdast';
import { shadeSpans, type SharedMark } from '../across/shade-spans.ts';
import type { Block } from '../report/report.ts';
import type { MarkLabels, MarkTargets } from './mark-options.ts';
import { hasControls, rehypeVisibleControls } from './rehype-visible-controls.ts';
import { attribute, escapeText, writeHtml } from './write-html.ts';
import { textOfNodes, writeNodes } from './write-nodes.ts';

/** What the page knows of a block beside its text. */
export interface BlockMark {
  kind: Block['kind'];
  id: string;
  /** Number of the paragraph in the report, from 1; headings and the title block have none. */
  number: number | undefined;
  /** What stands before it is missing, so that it may begin anywhere. */
  continued: boolean;
  /** What it shares with other reports. */
  shared: SharedMark | undefined;
  /** Ids that it had before it was repaired. Empty elements bear them, so that links to them work without scripts. */
  former: readonly string[];
}

export interface BlockOptions {
  labels: MarkLabels & { permalink: (number: string) => string };
  targets: MarkTargets;
}

/**
 * Write a block of a report's tree as HTML. Written as it is walked: a report has some ten thousand marks in its
 * pages, and a second tree of them, of elements, cost more than to write them.
 */
export function writeBlock(
  node: Heading | Paragraph,
  { kind, id, number, continued, shared, former }: BlockMark,
  { labels, targets }: BlockOptions,
): string {
  const name = node.type === 'heading' ? `h${String(node.depth)}` : 'p';
  const isTitle = kind === 'title';
  // A title in phrases is broken between them, not inside a word.
  const phrased = isTitle && /[ \u3000]/u.test(textOfNodes(node.children, labels)) ? ' phrased' : '';
  const isText = kind === 'paragraph' || kind === 'heading';
  const kindName = isText ? (continued && kind === 'paragraph' ? 'continued' : '') : `${kind}${phrased}`;
  const className = kindName === '' ? '' : ` class="${kindName}"`;
  let content = '';
  for (const old of former) content += `<span class="former"${attribute('id', old)}></span>`;
  if (number !== undefined) content += numberLink(id, String(number), labels.permalink);
  content += writeNodes(node.children, { labels, targets, text: textWriter(shared?.spans ?? []) });
  if (shared?.link) {
    const { href, label, sign } = shared.link;
    content += `<a class="also-in"${attribute('href', href)}${attribute('aria-label', label)}${attribute('data-sign', sign)}></a>`;
  }
  return `<${name}${attribute('id', id)}${className}>${content}</${name}>`;
}

/** The number is drawn from an attribute, so that the element's text stays the block's text. */
const numberLink = (id: string, number: string, label: (number: string) => string): string =>
  `<a class="n"${attribute('href', `#${id}`)}${attribute('aria-label', label(number))}${attribute('data-n', number)}></a>`;

/** Writes a block's text piece by piece, with a shade on what is shared and with control characters made visible. */
function textWriter(spans: SharedMark['spans']): (text: string) => string {
  let at = 0;
  return (text) => {
    const from = at;
    at += text.length;
    // Nearly all.
    if (spans.length === 0 && !hasControls(text)) return escapeText(text);
    const tree = { type: 'root' as const, children: shadeSpans(text, from, spans) };
    rehypeVisibleControls()(tree);
    return writeHtml(tree);
  };
}
