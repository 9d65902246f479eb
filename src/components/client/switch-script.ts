import { placeOnPage } from './place-on-page.ts';

/** Remember the script a reader picks, and open the same place of the same page in it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-locale]')) {
  link.addEventListener('click', () => {
    try {
      localStorage.setItem('cunzhen:locale', link.dataset['locale']!);
    } catch {
      // The link works all the same.
    }
    const url = new URL(link.href);
    url.search = location.search;
    const place = placeOnPage();
    if (place !== undefined) url.hash = place;
    link.href = url.href;
  });
}
