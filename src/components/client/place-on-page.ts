/** The blocks of a report: they stand in its text, or in rows beside what was scraped. */
export const blockSelector = '[data-place] > [id], [data-place] > .row > .text > [id]';

/** Id of the paragraph or heading that the reader has before them; none at the top of a page. */
export function placeOnPage(): string | undefined {
  if (window.scrollY < 80) return undefined;
  const blocks = [...document.querySelectorAll<HTMLElement>(blockSelector)];
  const inSight = blocks.find((block) => {
    const box = block.getBoundingClientRect();
    return box.bottom > 60 && box.right > 0 && box.left < window.innerWidth;
  });
  return inSight?.id;
}
