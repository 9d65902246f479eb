import { dateForms, writeDate } from '../../i18n/date-forms.ts';
import type { Search, SearchOptions } from '../../search/client/search-options.ts';
import { make, marked } from '../../search/page/make-element.ts';
import { findQuote, isQuotable, type QuoteAnswer, type QuotePlace } from './find-quote.ts';

/**
 * Bring the page to life that finds quotations. What is sought stands in the address as `?text=…`; where
 * one place alone has all of it, the reader is taken there.
 *
 * @param root the element with `data-quote`; its attributes hold what the page says
 * @param load gives the search function; called when it is first needed
 */
export function startQuotePage(root: HTMLElement, load: () => Promise<Search>): void {
  const find = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-${name}]`);
    if (!found) throw new Error(`The page has no element with data-${name}.`);
    return found;
  };
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLTextAreaElement>('input');
  const status = find('status');
  const list = find<HTMLOListElement>('results');
  const say = (name: string, count?: string): string => {
    const words = (count === '1' ? root.dataset[`${name}One`] : undefined) ?? root.dataset[name] ?? '';
    return count === undefined ? words : words.replace('#', count);
  };
  const { lang: locale } = document.documentElement;
  const dateForm = dateForms[locale === 'en' || locale === 'zh-Hant' ? locale : 'zh-Hans'];
  let asked = 0;

  async function seek(text: string): Promise<QuoteAnswer | undefined> {
    const own = ++asked;
    list.replaceChildren();
    status.textContent = '';
    if (text.trim() === '') return undefined;
    if (!isQuotable(text)) {
      status.textContent = say('short');
      return undefined;
    }
    status.textContent = say('searching');
    try {
      const script = root.dataset['script'] as SearchOptions['script'] & string;
      const answer = await findQuote(text, await load(), { script, folder: root.dataset['folder'] ?? '' });
      // An answer to an older question has nothing more to say.
      if (own !== asked) return undefined;
      show(answer);
      return answer;
    } catch (error) {
      console.error(error);
      if (own === asked) status.textContent = say('failed');
      return undefined;
    }
  }

  function show({ exact, total, places }: QuoteAnswer): void {
    status.textContent =
      places.length === 0
        ? say('none')
        : say(exact ? 'exact' : 'near', String(exact ? total : places.length));
    list.replaceChildren(...places.map(renderPlace));
  }

  function renderPlace({ url, excerpt, marks, report, part }: QuotePlace): HTMLElement {
    const { script } = root.dataset;
    const lang = script === 'hant' || (script === 'own' && report.hant) ? 'zh-Hant' : 'zh-Hans';
    const agreement = part === 1 ? say('whole') : say('part', `${String(Math.round(part * 100))}%`);
    return make(
      'li',
      {},
      make('a', { href: url, lang }, report.title),
      make(
        'p',
        { class: 'facts' },
        make('strong', {}, agreement),
        ...(report.synthetic ? [make('span', {}, say('synthetic'))] : []),
        ...(report.agency === undefined ? [] : [make('span', { lang }, report.agency)]),
        ...(report.date === undefined ? [] : [make('span', {}, writeDate(report.date, dateForm))]),
      ),
      make('p', { class: 'excerpt', lang }, ...marked(excerpt, marks)),
    );
  }

  function sureUrl(answer: QuoteAnswer | undefined): string | undefined {
    return answer?.exact && answer.total === 1 ? answer.places[0]?.url : undefined;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('text', input.value);
    if (address.href !== location.href) history.pushState(null, '', address);
    void seek(input.value).then((answer) => {
      const url = sureUrl(answer);
      if (url === undefined) return;
      // Who comes back wants to see the page, not to be sent away again.
      history.replaceState({ landed: true }, '');
      location.assign(url);
    });
  });

  function arrive(): void {
    const text = new URLSearchParams(location.search).get('text') ?? '';
    input.value = text;
    const landed = (history.state as { landed?: boolean } | null)?.landed === true;
    void seek(text).then((answer) => {
      const url = sureUrl(answer);
      if (url !== undefined && !landed) location.replace(url);
    });
  }

  addEventListener('popstate', arrive);
  arrive();
}
