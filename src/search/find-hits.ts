import { blockForms, locatedForms, signedForms } from './block-forms.ts';
import type { Folded } from './fold-for-search.ts';
import { joinSpans } from './join-spans.ts';
import type { Phrase, Plan } from './plan.ts';
import type { TextBlock, TextSpan } from './report-text.ts';

/** Phrases to mark, each folded; `title` ones are marked in the title alone. */
export type Wanted = readonly Phrase[];

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
  const forms = blockForms(block);
  // Most blocks have no hit, and then their places need not be known.
  const likely = wanted.filter(
    ({ folded, title }) => (!title || block.title) && forms.some((form) => form.includes(folded)),
  );
  const signed = likely.flatMap((phrase) => phrase.signed ?? []);
  const plain = likely.filter((phrase) => phrase.signed === undefined).map(({ folded }) => folded);
  return joinSpans([
    ...(plain.length > 0 ? spansIn(locatedForms(block), plain) : []),
    ...(signed.length > 0 ? spansIn(signedForms(block), signed) : []),
  ]);
}

function spansIn(forms: readonly Folded[], phrases: readonly string[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { text, starts, ends } of forms) {
    for (const phrase of phrases) {
      let at = text.indexOf(phrase);
      while (at >= 0) {
        const end = at + phrase.length;
        spans.push([starts[at]!, ends[end - 1]!]);
        at = text.indexOf(phrase, end);
      }
    }
  }
  return spans;
}
