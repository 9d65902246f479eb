/** Milliseconds that a card which a pointer opened stays when the pointer has left, so that it can be reached. */
const stay = 300;

/**
 * Fill the card with what the page says of an edit, and open it beside the edit's mark.
 *
 * @param asked true where the reader followed the mark: the focus goes into the card, and comes back when it closes
 * @returns false where the page has no entry of the edit
 */
export function showCard(card: HTMLElement, mark: HTMLAnchorElement, asked: boolean): boolean {
  const entry = document.getElementById(mark.hash.slice(1));
  if (entry?.tagName !== 'LI') return false;
  if (card.matches(':popover-open')) card.hidePopover();
  card.replaceChildren(...contents(entry, mark, card.dataset));
  card.showPopover();
  place(card, mark);
  if (asked) card.querySelector<HTMLElement>('.to')!.focus({ preventScroll: true });
  else leaveWithPointer(card, mark);
  return true;
}

/** The rule's name, a copy of the entry, and the way to it. */
function contents(
  entry: Element,
  mark: HTMLAnchorElement,
  { toEntry = '', alsoAt = '' }: DOMStringMap,
): HTMLElement[] {
  const copy = document.createElement('div');
  copy.className = entry.className;
  copy.append(...entry.cloneNode(true).childNodes);
  // The way from the entry to this mark leads nowhere from here.
  const places = copy.querySelector('.places');
  places?.querySelector(`a[href="#${mark.id}"]`)?.remove();
  if (places?.firstElementChild) places.prepend(`${alsoAt} `);
  else places?.remove();
  const to = document.createElement('a');
  to.className = 'to';
  to.href = mark.hash;
  to.textContent = toEntry;
  const rule = entry.closest('.rule')?.querySelector('h3')?.textContent;
  if (rule === undefined) return [copy, to];
  const name = document.createElement('p');
  name.className = 'name';
  name.textContent = rule;
  return [name, copy, to];
}

/** Under the mark, or above it where there is more room; always inside the window. */
function place(card: HTMLElement, mark: HTMLElement): void {
  const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  // The room kept for a scroll bar is none for the card.
  const { right: width } = document.documentElement.getBoundingClientRect();
  const { clientHeight: height } = document.documentElement;
  const below = height - box.bottom - 16;
  const under = card.offsetHeight <= below || below >= box.top - 16;
  card.style.maxHeight = `${String(Math.max(120, under ? below : box.top - 16))}px`;
  card.style.left = `${String(Math.max(8, Math.min(box.left - 12, width - card.offsetWidth - 8)))}px`;
  card.style.top = `${String(under ? box.bottom + 8 : box.top - 8 - card.offsetHeight)}px`;
}

/** Close when the pointer has left mark and card for a while. */
function leaveWithPointer(card: HTMLElement, mark: HTMLElement): void {
  const listening = new AbortController();
  const { signal } = listening;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  for (const each of [card, mark]) {
    each.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
    each.addEventListener('pointerleave', () => (leaving = setTimeout(() => card.hidePopover(), stay)), {
      signal,
    });
  }
  card.addEventListener(
    'toggle',
    () => {
      if (!card.matches(':popover-open')) {
        clearTimeout(leaving);
        listening.abort();
      }
    },
    { signal },
  );
  // What is fixed to the window would part from a mark that scrolls.
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (!(target instanceof Node && card.contains(target))) card.hidePopover();
    },
    { signal, capture: true },
  );
}
