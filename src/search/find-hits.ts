import { blockForms, locatedForms } from './block-forms.ts';
import { joinSpans } from './join-spans.ts';
import type { Plan } from './plan.ts';
import type { TextBlock, TextSpan } from './report-text.ts';

/** Phrases to mark, each folded; `title` ones are marked in the title alone. */
export type Wanted = readonly { folded: string; title: boolean }[];

/** The phrases of a plan that a reader asked to see: all but the excluded. */
export function wantedPhrases(plan: Plan): Wanted {
  return plan.all.flat().flatMap((test) => (test.kind === 'phrases' && !test.negated ? test.any : []));
}

/**
 * Where phrases stand in a block, in order, none overlapping another.
 *
 * @returns spans of the block's own text, whatever its script, width or punctuation
 */
export function findHits(block: TextBlock, wanted: Wanted): TextSpan[] {
  const spans: TextSpan[] = [];
  const forms = blockForms(block);
  // Most blocks have no hit, and then their places need not be known.
  if (!wanted.some(({ folded }) => forms.some((form) => form.includes(folded)))) return [];
  for (const form of locatedForms(block)) {
    for (const { folded, title } of wanted) {
      if (title && !block.title) continue;
      let at = form.text.indexOf(folded);
      while (at >= 0) {
        const end = at + folded.length;
        spans.push([form.starts[at]!, form.ends[end - 1]!]);
        at = form.text.indexOf(folded, end);
      }
    }
  }
  return joinSpans(spans);
}
