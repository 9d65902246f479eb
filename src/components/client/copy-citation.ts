import { accessedToday } from './accessed-today.ts';
import { copyText } from './copy-text.ts';

const cited = document.querySelector('.cited');
if (cited) cited.textContent = accessedToday(cited.textContent);

/** The button beside the citation: what a selection does, for who does not select. */
const button = document.querySelector<HTMLElement>('[data-copy]');
button?.addEventListener('click', () => void copyText(accessedToday(button.dataset['copy']!), button));
