/** Show a card where a reader follows, or rests on, the mark of an edit; its code is loaded when first asked for. */
const card = document.querySelector<HTMLElement>('#edit-card');
const marks = 'article.text a:is(.m, .doubt)';
/** Milliseconds that a pointer rests on a mark before a card opens: passing over marks opens none. */
const rest = 350;
let resting: ReturnType<typeof setTimeout> | undefined;

if (card) {
  const show = async (mark: HTMLAnchorElement, asked: boolean): Promise<void> => {
    const { showCard } = await import('./show-card.ts');
    // A mark that no entry explains leads where it leads.
    if (!showCard(card, mark, asked) && asked) location.hash = mark.hash;
  };
  // What a link in the card leads to is not to lie under it.
  card.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) card.hidePopover();
  });
  document.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    clearTimeout(resting);
    void show(mark, true);
  });
  document.addEventListener('pointerover', (event) => {
    clearTimeout(resting);
    const mark = markOf(event);
    if (mark && event.pointerType === 'mouse') resting = setTimeout(() => void show(mark, false), rest);
  });
}

function markOf({ target }: Event): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>(marks) ?? undefined) : undefined;
}
