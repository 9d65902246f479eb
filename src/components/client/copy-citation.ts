import { copyText } from './copy-text.ts';

/** The button beside the citation: what a selection does, for who does not select. */
const button = document.querySelector<HTMLElement>('[data-copy]');
button?.addEventListener('click', () => void copyText(button.dataset['copy']!, button));
