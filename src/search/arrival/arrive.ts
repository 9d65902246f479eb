import { wantedPhrases } from '../find-hits.ts';
import { make } from '../page/make-element.ts';
import { searchWords } from '../page/words.ts';
import { parseQuery } from '../parse-query.ts';
import { planQuery } from '../plan.ts';
import { type MarkedHit, markHits, unmark } from './mark-hits.ts';

/** Longer runs of masked characters than this are not told apart in a report. */
const maskRun = 12;

/**
 * Show where a query stands in the report: mark every hit, go to the one the link named, and offer
 * the next and the one before. Escape takes all of it away.
 *
 * @param query as it was typed, in either script
 */
export function arrive(query: string): void {
  const blocks = document.querySelectorAll<HTMLElement>('[data-place] > [id], [data-found]');
  const { query: parsed, apart } = parseQuery(query);
  let hits = markHits(blocks, wantedPhrases(planQuery(parsed, maskRun)));
  if (hits.length === 0 && apart) hits = markHits(blocks, wantedPhrases(planQuery(apart, maskRun)));
  // Where the words themselves are marked, their paragraph need not be.
  if (hits.length > 0) namedBlock()?.setAttribute('data-arrived', '');
  const words = searchWords(document.documentElement.lang).arrival;
  let current = firstHit(hits);

  const count = make('span', { role: 'status' });
  const button = (label: string, sign: string, act: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button', 'aria-label': label, title: label }, sign);
    made.addEventListener('click', act);
    return made;
  };
  const steps = [
    button(words.previous, '↑', () => {
      step(-1);
    }),
    button(words.next, '↓', () => {
      step(1);
    }),
  ];
  const bar = make('div', { class: 'arrival ui', role: 'group', 'aria-label': words.label }, count);
  if (hits.length > 0) bar.append(...steps);
  bar.append(button(words.close, '×', close));
  document.body.append(bar);

  function step(by: number): void {
    hits[current]?.forEach((mark) => mark.classList.remove('current'));
    current = (current + by + hits.length) % hits.length;
    show();
  }

  function show(): void {
    const hit = hits[current];
    count.textContent = hit ? words.place(String(current + 1), String(hits.length)) : words.none;
    hit?.forEach((mark) => mark.classList.add('current'));
    hit?.[0]?.scrollIntoView({ block: 'center' });
  }

  function close(): void {
    unmark(hits);
    bar.remove();
    removeEventListener('keydown', onKey);
    const url = new URL(location.href);
    url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  }

  function onKey(event: KeyboardEvent): void {
    const typing = (event.target as HTMLElement | null)?.closest('input, textarea, select');
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (typing || modified || document.querySelector('dialog[open], :popover-open')) return;
    if (event.key === 'Escape') close();
    if (hits.length > 0 && event.key === 'n') step(1);
    if (hits.length > 0 && event.key === 'p') step(-1);
  }

  addEventListener('keydown', onKey);
  show();
}

/** The paragraph that the address names. */
const namedBlock = (): HTMLElement | null =>
  document.getElementById(decodeURIComponent(location.hash.slice(1)));

/** The first hit in or after the paragraph that the address names. */
function firstHit(hits: readonly MarkedHit[]): number {
  const target = namedBlock();
  if (!target) return 0;
  const found = hits.findIndex(([mark]) => {
    const after = target.compareDocumentPosition(mark!) & Node.DOCUMENT_POSITION_FOLLOWING;
    return after !== 0;
  });
  return Math.max(found, 0);
}
