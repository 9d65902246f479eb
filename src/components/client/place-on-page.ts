/** Id of the paragraph or heading that the reader has before them; none at the top of a page. */
export function placeOnPage(): string | undefined {
  if (window.scrollY < 80) return undefined;
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-place] > [id]')];
  const inSight = blocks.find((block) => {
    const box = block.getBoundingClientRect();
    return box.bottom > 60 && box.right > 0 && box.left < window.innerWidth;
  });
  return inSight?.id;
}
