import type { Hit, Search, SearchOptions, SearchResult } from '../client/search-options.ts';
import { saveResultsButton } from '../offline/save-results.ts';
import { renderFacets } from './render-facets.ts';
import { renderHit } from './render-hit.ts';
import { facetOrder, readState, type SearchState, writeState } from './search-state.ts';
import { startFold } from './start-fold.ts';
import { searchWords } from './words.ts';

const perPage = 10;
/** Milliseconds of rest after which what is being typed is searched for. */
const rest = 160;

interface Shown {
  shown?: number;
  scroll?: number;
}

/**
 * Bring the search page to life.
 *
 * @param root the element with `data-search`, as the page was built
 * @param search gives the search function; called when it is first needed
 */
export function startSearchPage(root: HTMLElement, search: () => Promise<Search>): void {
  const find = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-${name}]`);
    if (!found) throw new Error(`The search page has no element with data-${name}.`);
    return found;
  };
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('input');
  const sort = find<HTMLSelectElement>('sort');
  const status = find('status');
  const notice = find('notice');
  const list = find<HTMLOListElement>('results');
  const facets = find('facets');
  const showFacets = startFold(find<HTMLDetailsElement>('fold'), facets);
  const controls = find('controls');
  const more = find<HTMLButtonElement>('more');
  const saving = find('save-results');
  const { script = 'hans', folder = '' } = root.dataset;
  const words = searchWords(document.documentElement.lang);
  const lang = script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const langOf = ({ hant }: Hit): string => (script === 'own' ? (hant ? 'zh-Hant' : 'zh-Hans') : lang);

  let state = readState(location.search);
  let asked = 0;
  /** Name of the index that the results shown are of. */
  let index = '';
  let timer = 0;

  async function ask(from: number, count: number): Promise<SearchResult | undefined> {
    const own = ++asked;
    list.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => {
      if (own === asked) status.textContent = words.searching;
    }, 400);
    try {
      const run = await search();
      const { query, ...narrowing } = state;
      const options = {
        ...narrowing,
        script: script as SearchOptions['script'] & string,
        folder,
        facets: true,
      };
      const result = await run(query, { ...options, offset: from, limit: count });
      // An answer to an older question has nothing more to say.
      return own === asked ? result : undefined;
    } catch (error) {
      if (own === asked) fail(error);
      return undefined;
    } finally {
      clearTimeout(slow);
      if (own === asked) list.removeAttribute('aria-busy');
    }
  }

  function fail(error: unknown): void {
    console.error(error);
    list.replaceChildren();
    controls.hidden = more.hidden = saving.hidden = true;
    status.textContent = words.failed;
    notice.textContent = words.offline;
  }

  function isBlank(): boolean {
    return state.query.trim() === '' && Object.keys(state.filters).length === 0;
  }

  async function showFirst(count = perPage): Promise<void> {
    if (isBlank()) {
      asked++;
      list.replaceChildren();
      list.removeAttribute('aria-busy');
      showFacets([]);
      status.textContent = notice.textContent = '';
      controls.hidden = more.hidden = saving.hidden = true;
      return;
    }
    const result = await ask(0, count);
    if (!result) return;
    index = result.index;
    list.replaceChildren(...result.hits.map((hit) => renderHit(hit, words, langOf(hit))));
    // Of one report, or none, there is no order.
    controls.hidden = result.total < 2;
    saving.hidden = result.total === 0;
    showFacets(renderFacets(result.facets ?? {}, state.filters, words, lang));
    status.textContent = result.total === 0 ? words.none : words.found(String(result.total));
    notice.textContent = noticeOf(result);
    finish(result.total);
  }

  function noticeOf({ problem, apart, total }: SearchResult): string {
    if (problem) return words.literally(words.problems[problem.code]);
    if (apart) return words.apart;
    return total === 0 ? words.noneHint : '';
  }

  async function showMore(): Promise<void> {
    const before = list.children.length;
    const result = await ask(before, perPage);
    if (!result) return;
    // More of another index would be of other results: all are shown anew.
    if (result.index !== index) {
      await showFirst(before + perPage);
      return;
    }
    list.append(...result.hits.map((hit) => renderHit(hit, words, langOf(hit))));
    finish(result.total);
    status.textContent = words.shown(String(list.children.length), String(result.total));
    list.children[before]?.querySelector('a')?.focus();
  }

  function finish(total: number): void {
    more.hidden = list.children.length >= total;
    const kept: Shown = { ...(history.state as Shown | null), shown: list.children.length };
    history.replaceState(kept, '');
  }

  function go(next: SearchState, push: boolean): void {
    clearTimeout(timer);
    state = next;
    const address = location.pathname + writeState(next);
    if (push && address !== location.pathname + location.search) history.pushState({}, '', address);
    else history.replaceState({}, '', address);
    void showFirst();
  }

  function readForm(): SearchState {
    const data = new FormData(form);
    const filters: SearchState['filters'] = {};
    for (const name of facetOrder) {
      const boxes = facets.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`);
      const values = Array.from(boxes, (box) => box.value);
      if (values.length > 0) filters[name] = values;
    }
    return { query: String(data.get('q') ?? ''), sort: sort.value as SearchState['sort'], filters };
  }

  function restore(): void {
    state = readState(location.search);
    input.value = state.query;
    sort.value = state.sort;
    showFacets(renderFacets({}, state.filters, words, lang));
    const { shown, scroll } = (history.state as Shown | null) ?? {};
    void showFirst(Math.max(shown ?? 0, perPage)).then(() => {
      if (scroll !== undefined) scrollTo(0, scroll);
    });
  }

  const save = saveResultsButton(
    async (offset, limit) => {
      const { query, ...narrowing } = state;
      return (await search())(query, {
        ...narrowing,
        script: script as SearchOptions['script'] & string,
        folder,
        offset,
        limit,
      });
    },
    (text) => (status.textContent = text),
  );
  if (save) saving.append(save);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(), true);
  });
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While a syllable is being composed there is nothing to find yet.
    if ((event as InputEvent).isComposing) return;
    timer = window.setTimeout(() => {
      // One entry of the history for what is typed in one go.
      go(readForm(), state.query === '');
    }, rest);
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      go(readForm(), state.query === '');
    }, rest);
  });
  sort.addEventListener('change', () => {
    go(readForm(), true);
  });
  facets.addEventListener('change', () => {
    go(readForm(), true);
  });
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', restore);
  addEventListener('pagehide', () => {
    history.replaceState({ ...(history.state as Shown | null), scroll: scrollY }, '');
  });
  history.scrollRestoration = 'manual';
  restore();
  if (state.query === '') input.focus();
}
