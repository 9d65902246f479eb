import { blockSelector, placeOnPage } from './place-on-page.ts';

/** The other views of a report open at the place that the reader has before them, or that a link led them to. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.views a')) {
  link.addEventListener('click', () => {
    const place = placeOnPage() ?? placeInAddress();
    if (place !== undefined) link.hash = place;
  });
}

/** Id of the block that the address names. */
function placeInAddress(): string | undefined {
  const named = location.hash === '' ? null : document.querySelector(`:is(${blockSelector}):target`);
  return named?.id;
}
