import { accessedToday } from './accessed-today.ts';
import { copyText } from './copy-text.ts';
import { openCorrection } from './open-correction.ts';
import { saySoon } from './say-soon.ts';
import { selectedPassage, type Passage } from './selected-passage.ts';

/** Offer what can be done with a selected passage: cite it, link to it, see what was scraped there, correct it. */
const bar = document.querySelector<HTMLElement>('.passage');
let passage: Passage | undefined;

if (bar) {
  document.addEventListener('selectionchange', () => {
    const selected = selectedPassage();
    // Pressing one of the buttons may clear the selection; what it was is still wanted.
    if (!selected && bar.contains(document.activeElement)) return;
    passage = selected;
    bar.hidden = passage === undefined;
    if (!passage) return;
    bar.querySelector<HTMLAnchorElement>('[data-act=witness]')!.hash = passage.id;
    place(bar);
  });
  bar.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? target.dataset['act'] : undefined;
    if (!passage || act === undefined) return;
    if (act === 'cite') void copyText(`${passage.whole}\n—— ${citationOf(passage, bar)}`, bar);
    if (act === 'link') void copyText(addressOf(passage), bar);
    if (act === 'correct')
      openCorrection(passage, bar.dataset['source']!).catch(() => {
        saySoon(bar.dataset['unread']!);
      });
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.hidden = true;
  });
}

/** Under the selection, or above it where there is no room; always inside the window. */
function place(element: HTMLElement): void {
  const box = getSelection()!.getRangeAt(0).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = box.bottom + 8 + height < innerHeight;
  const left = Math.min(
    Math.max(box.left + box.width / 2 - width / 2, 8),
    document.documentElement.clientWidth - width - 8,
  );
  element.style.top = `${String(scrollY + (below ? box.bottom + 8 : Math.max(box.top - height - 8, 8)))}px`;
  element.style.left = `${String(left)}px`;
}

/** The report's citation with the passage's own address and the number of its paragraph. */
function citationOf(passage: Passage, { dataset }: HTMLElement): string {
  const number = document.querySelector<HTMLElement>(`#${CSS.escape(passage.id)} > .n`)?.dataset['n'];
  const cited = accessedToday(dataset['citation']!).replace(dataset['url']!, addressOf(passage));
  return number === undefined ? cited : `${cited} (${dataset['paragraph']!.replace('#', number)})`;
}

/** Address of the passage: its paragraph, and its words to be marked on arrival. */
function addressOf({ id, text }: Passage): string {
  const url = new URL(location.href);
  const words = [...text.replaceAll('"', '')].slice(0, 40).join('').trim();
  url.search = words === '' ? '' : `?q=${encodeURIComponent(`"${words}"`)}`;
  url.hash = id;
  return url.href;
}
