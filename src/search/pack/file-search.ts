import { toRequest, toResult, type Search } from '../client/search-options.ts';
import { once } from '../engine-pagefind.ts';
import { scanBundle } from '../engine-scan.ts';
import type { Bundle } from '../engine.ts';
import type { ReportText, Script } from '../report-text.ts';
import { searchBundles } from '../search-bundles.ts';
import './pack-global.ts';

const here = (document.currentScript as HTMLScriptElement).src;
const waiting = new Map<string, (texts: ReportText[]) => void>();

cunzhenPack.texts = (bundle, script, texts) => waiting.get(`${String(bundle)}.${script}`)?.(texts);

function loadTexts(bundle: number, script: Script): Promise<ReportText[]> {
  const name = `${String(bundle)}.${script}`;
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const element = document.createElement('script');
    element.src = new URL(`texts/${name}.js`, here).href;
    element.onerror = () => {
      reject(new Error(`search/texts/${name}.js is missing beside this page: unpack the whole archive.`));
    };
    document.head.append(element);
  });
}

const bundles = (script: Script): Bundle[] =>
  cunzhenPack.manifest.bundles.map((entry, index) => {
    const texts = {
      hans: once(() => loadTexts(index, 'hans')),
      hant: once(() => loadTexts(index, 'hant')),
    };
    const columns = cunzhenPack.columns[index]!;
    const source = { size: entry.reports, years: entry.years, columns: () => Promise.resolve(columns) };
    return scanBundle({ ...source, texts: (wanted) => texts[wanted]() }, script);
  });

const opened = new Map<Script, Bundle[]>();

/** Search in an archive that was opened from a disk: every text is read, none is fetched. */
export const fileSearch: Search = async (query, options = {}) => {
  const request = toRequest(query, options);
  const own = opened.get(request.script) ?? bundles(request.script);
  opened.set(request.script, own);
  const answer = await searchBundles(own, cunzhenPack.manifest.maskRun, request);
  const folder = cunzhenPack.manifest.pages[request.script];
  const result = toResult(query, options, { ...answer, folder, index: 'pack' }, new URL('../', here).href);
  // There is no server to give a folder's page.
  const toFile = (url: string): string => url.replace(/\/(?=\?)/, '/index.html');
  const hits = result.hits.map((hit) => ({
    ...hit,
    url: toFile(hit.url),
    matches: hit.matches.map((match) => ({ ...match, url: toFile(match.url) })),
  }));
  return { ...result, hits };
};
