import type { Block } from '../report/report.ts';

/** Kinds that stand above the text, in the head of the page. */
export const headKinds: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'byline', 'date']);

/** The number of each block as readers cite it, from 1; headings and head blocks have none. */
export function numberParagraphs(blocks: readonly Pick<Block, 'kind'>[]): (number | undefined)[] {
  let number = 0;
  return blocks.map(({ kind }) => (kind === 'heading' || headKinds.has(kind) ? undefined : ++number));
}
