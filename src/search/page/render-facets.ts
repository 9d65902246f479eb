import type { FacetCount, FacetCounts } from '../count-facets.ts';
import type { Filters } from '../evaluate.ts';
import { make } from './make-element.ts';
import { facetOrder } from './search-state.ts';
import type { SearchWords } from './words.ts';

const few = 8;

/** The facets as groups of checkboxes named as in the address; chosen values are always there. */
export function renderFacets(
  counts: FacetCounts,
  chosen: Filters,
  words: SearchWords,
  lang: string,
): HTMLElement[] {
  return facetOrder.flatMap((name) => {
    const own = chosen[name] ?? [];
    const known = counts[name] ?? [];
    const gone = own
      .filter((value) => !known.some((count) => count.value === value))
      .map((value) => ({ value, label: value, count: 0 }));
    const values = [...known, ...gone];
    if (values.length + own.length < 2) return [];
    const boxes = values.map((value) => checkbox(name, value, own.includes(value.value), words, lang));
    const group = make('fieldset', {}, make('legend', {}, words.facets[name]));
    group.append(...boxes.slice(0, few));
    if (boxes.length > few) {
      const label = words.allValues(String(boxes.length));
      group.append(make('details', {}, make('summary', {}, label), ...boxes.slice(few)));
    }
    return [group];
  });
}

function checkbox(
  name: (typeof facetOrder)[number],
  { value, label, count }: FacetCount,
  checked: boolean,
  words: SearchWords,
  lang: string,
): HTMLLabelElement {
  const box = make('input', { type: 'checkbox', name, value });
  box.checked = checked;
  const names = name === 'level' ? words.levels : name === 'completeness' ? words.completeness : {};
  const own = (names as Record<string, string>)[value];
  const text = make('span', own === undefined ? { lang } : {}, own ?? label);
  return make('label', {}, box, text, make('span', { class: 'count' }, String(count)));
}
