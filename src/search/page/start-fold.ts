import { replaceFacets } from './replace-facets.ts';

/** Where the facets stand beside the results, as the style sheet has it. */
const wide = '(width >= 56rem)';

/**
 * Facets stand above the results in a narrow window, folded, and beside them in a wide one, where they are open. What
 * has none to show is not there.
 *
 * @param fold the element that folds
 * @param facets the one in it that they go into
 * @returns puts new facets in the place of the old
 */
export function startFold(
  fold: HTMLDetailsElement,
  facets: HTMLElement,
): (groups: readonly HTMLElement[]) => void {
  const width = matchMedia(wide);
  const summary = fold.querySelector('summary')!;
  const follow = (): void => {
    fold.open = width.matches;
  };
  width.addEventListener('change', follow);
  follow();
  return (groups) => {
    replaceFacets(facets, groups);
    const chosen = facets.querySelectorAll('input:checked').length;
    // Folded, it tells that something is chosen.
    summary.dataset['chosen'] = chosen > 0 ? ` (${String(chosen)})` : '';
    fold.hidden = groups.length === 0;
  };
}
