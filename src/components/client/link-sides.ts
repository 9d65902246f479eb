/** Point at an edit on one side, and both sides show it. */
let shown: string | undefined;

const show = (edit: string | undefined): void => {
  if (edit === shown) return;
  for (const mark of document.querySelectorAll('.linked')) mark.classList.remove('linked');
  if (edit !== undefined)
    for (const mark of document.querySelectorAll(`[data-e="${edit}"]`)) mark.classList.add('linked');
  shown = edit;
};

const over = ({ target }: Event): void => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-e]') : null;
  show(mark?.dataset['e']);
};

document.addEventListener('pointerover', over);
document.addEventListener('focusin', over);
