import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, Report } from '../report/report.ts';
import { doubtsWords } from '../restore/doubts-words.ts';
import { blockRepairs } from './block-repairs.ts';
import { inlineNodes } from './inline-nodes.ts';
import { isQuiet } from './is-quiet.ts';
import { knownRanges } from './known-ranges.ts';
import { showInvisible } from './show-invisible.ts';
import './nodes.ts';

/** Which edits are marked in the text: all of them, those that conjecture words, or none. */
export type MarkedRepairs = 'all' | 'doubtful' | 'none';

/**
 * A report as a Markdown tree whose nodes, one a block and in their order, know their place in the
 * decoded witness as offsets. The text in it is data: it never passes a Markdown parser.
 *
 * @param options.repairs which text that edits made is wrapped in `repair` nodes
 */
export function reportToMdast(
  report: Report,
  { repairs: marked = 'none' }: { repairs?: MarkedRepairs } = {},
): Root {
  const redactions = byBlock(report.redactions);
  const lacunae = byBlock(report.lacunae);
  const ranges = marked === 'none' ? [] : knownRanges(report);
  const told = marked === 'all' ? ranges : ranges.filter(({ edit }) => doubtsWords(report.edits[edit]!));
  const repairs = blockRepairs(report.blocks, told);
  const title = report.blocks.findIndex(({ kind }) => kind === 'title');
  const children = report.blocks.map((block, number) => {
    const nodes = inlineNodes(block.text, {
      redactions: redactions.get(number) ?? [],
      lacunae: lacunae.get(number) ?? [],
      repairs: (repairs[number] ?? []).map(({ edit: index, start, end, first }) => {
        const edit = report.edits[index]!;
        const { reading, certainty } = edit;
        const quiet = isQuiet(edit);
        const lemma = quiet ? '' : showInvisible(edit.lemma, 40);
        return { edit: index, start, end, first, lemma, breaks: reading.includes('\n'), certainty, quiet };
      }),
    });
    return blockNode(block, nodes, number === title);
  });
  return { type: 'root', children };
}

function blockNode({ kind, depth, span }: Block, children: PhrasingContent[], isTitle: boolean): RootContent {
  const position = {
    start: { line: 1, column: 1, offset: span[0] },
    end: { line: 1, column: 1, offset: span[1] },
  };
  // A second line of the title is no second heading of the page.
  if (isTitle) return { type: 'heading', depth: 1, children, position };
  if (kind !== 'heading') return { type: 'paragraph', children, position };
  // The title is the page's one heading of depth 1.
  return { type: 'heading', depth: Math.min(depth + 1, 6) as 2 | 3 | 4 | 5 | 6, children, position };
}

function byBlock<T extends { block: number; offset: number }>(places: readonly T[]): Map<number, T[]> {
  const groups = Map.groupBy(places, ({ block }) => block);
  for (const group of groups.values()) group.sort((a, b) => a.offset - b.offset);
  return groups;
}
