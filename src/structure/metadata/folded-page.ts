import type { Block } from '../../report/report.ts';
import { fold } from '../../script/fold.ts';

/** A page as metadata is read from it: its blocks, and the same folded to one script at the same offsets. */
export interface FoldedPage {
  /** The folded title of the document. */
  readonly title: string;
  readonly blocks: readonly FoldedBlock[];
}

export interface FoldedBlock {
  readonly kind: Block['kind'];
  /** As the reading has it. */
  readonly text: string;
  /** For matching against tables, whose words are folded likewise. */
  readonly folded: string;
}

export function foldPage(title: string, blocks: readonly Pick<Block, 'kind' | 'text'>[]): FoldedPage {
  return {
    title: fold(title),
    blocks: blocks.map(({ kind, text }) => ({ kind, text, folded: fold(text) })),
  };
}
