import { writeDate } from '../../i18n/date-forms.ts';
import type { Hit, Match } from '../client/search-options.ts';
import { make, marked } from './make-element.ts';
import type { SearchWords } from './words.ts';

/**
 * One result: title, what is known of the report, and its paragraphs with hits, each a link.
 *
 * @param lang `lang` of the report's text
 */
export function renderHit(hit: Hit, words: SearchWords, lang: string): HTMLLIElement {
  const title = make('a', { href: hit.url, lang }, hit.title);
  const facts = make('p', { class: 'facts ui' });
  if (hit.date !== undefined) facts.append(make('span', {}, writeDate(hit.date, words.date)));
  const place = hit.agency ?? hit.region;
  if (place !== undefined) facts.append(make('span', { lang }, place));
  if (hit.synthetic) facts.append(make('span', {}, words.synthetic));
  if (hit.count > 1) facts.append(make('span', {}, words.hits(String(hit.count))));
  const [first, ...others] = hit.matches;
  const item = make('li', { class: 'hit' }, make('h2', {}, title), facts);
  if (first) item.append(excerpt(first, lang));
  if (others.length > 0) {
    const list = make('ul', { 'aria-label': words.otherHits });
    for (const match of others) list.append(make('li', {}, excerpt(match, lang)));
    item.append(list);
  }
  return item;
}

function excerpt({ url, excerpt: text, marks }: Match, lang: string): HTMLElement {
  return make('p', { class: 'excerpt', lang }, make('a', { href: url }, ...marked(text, marks)));
}
