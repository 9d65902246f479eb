/**
 * Put new facets in the place of the old. Who chose one by keyboard stays at it, and a list that was unfolded
 * stays so: else each choice would begin again at the top of the page.
 */
export function replaceFacets(root: HTMLElement, groups: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const chosen = focused instanceof HTMLInputElement && root.contains(focused) ? focused : undefined;
  const unfolded = new Set(
    Array.from(root.querySelectorAll('details[open] input'), (box) => box.getAttribute('name')),
  );
  root.replaceChildren(...groups);
  for (const details of root.querySelectorAll('details'))
    details.open = unfolded.has(details.querySelector('input')?.name ?? null);
  if (!chosen) return;
  const again = Array.from(root.querySelectorAll('input')).find(
    ({ name, value }) => name === chosen.name && value === chosen.value,
  );
  // What is folded away cannot be gone to; the list may have been too short to fold in between.
  const around = again?.closest('details');
  if (around) around.open = true;
  again?.focus();
}
