import type { Bundle, Columns } from '../engine.ts';
import { once, pagefindBundle, type PagefindInstance } from '../engine-pagefind.ts';
import { scanBundle } from '../engine-scan.ts';
import { type BundleEntry, bundleFiles, type Manifest } from '../manifest.ts';
import type { ReportText, Script } from '../report-text.ts';
import { chunkOf } from '../chunk-boundaries.ts';
import type { PlacedWords } from '../find-placed.ts';
import { unpackPlaces } from '../place-list.ts';
import type { Chunks } from './pagefind-fetch.ts';
import { readWord } from './read-word.ts';
import { recent } from './recent.ts';
import { type Fetch, readBytes, readPack, readPackLines, readPlain } from './read-pack.ts';

export type Engine = 'pagefind' | 'scan';

/** Below this size the texts themselves are a smaller download than engine and index. */
const scanBytes = 160_000;

/** What one word of a query downloads of an index, near enough. */
const wordBytes = 7_000;

interface PagefindModule {
  createInstance: (options: object) => PagefindInstance & { filters: () => Promise<unknown> };
}

/** How the engine is loaded, and how many of its downloads have failed. */
export interface PagefindLoader {
  load: (url: string) => Promise<PagefindModule>;
  failures: () => number;
  /** The chunks of a bundle's index, by the bundle's folder. */
  chunks: (folder: string) => Promise<Chunks>;
  /**
   * Open instances one after another until one stands: all share one WebAssembly module, and those
   * that start at the same time would each put their own in its place.
   */
  inTurn: <T>(open: () => Promise<T>) => Promise<T>;
}

/** The engine that answers with the smallest download. */
export function cheapestEngine(manifest: Manifest, script: Script): Engine {
  const bytes = manifest.bundles.reduce((sum, bundle) => sum + bundle.bytes.texts[script], 0);
  return bytes <= scanBytes ? 'scan' : 'pagefind';
}

/**
 * Open every bundle of the manifest; nothing is downloaded before it is asked for.
 *
 * @param root the URL of `search/`
 */
export function openBundles(
  manifest: Manifest,
  root: string,
  how: { engine: Engine; script: Script; get: Fetch; pagefind: PagefindLoader },
): Bundle[] {
  return manifest.bundles.map((entry) =>
    how.engine === 'scan'
      ? scanBundle(scanSource(entry, root, how.get), how.script)
      : pagefindBundle(pagefindSource(entry, manifest.engine, root, how), how.script),
  );
}

function scanSource(entry: BundleEntry, root: string, get: Fetch) {
  const read = (script: Script) =>
    once(() => readPackLines<ReportText>(bundleUrl(entry, root, bundleFiles.texts(script)), get));
  const texts = { hans: read('hans'), hant: read('hant') };
  return {
    size: entry.reports,
    years: entry.years,
    texts: (script: Script) => texts[script](),
    columns: columnsOf(entry, root, get),
  };
}

function pagefindSource(
  entry: BundleEntry,
  engine: string,
  root: string,
  { get, pagefind }: { get: Fetch; pagefind: PagefindLoader },
) {
  return {
    size: entry.reports,
    years: entry.years,
    failures: pagefind.failures,
    placed: once(async () =>
      placedWords(await pagefind.chunks(entry.folder), (file) => bundleUrl(entry, root, file), get),
    ),
    columns: columnsOf(entry, root, get),
    readable: wordBytes / averageText(entry),
    text: recent((row: number, script: Script) =>
      readPack<ReportText>(bundleUrl(entry, root, bundleFiles.text(row, script)), get),
    ),
    open: async () => {
      const { createInstance } = await pagefind.load(new URL(`${engine}/pagefind.js`, root).href);
      return pagefind.inTurn(async () => {
        // Its own worker stalls now and then; this code runs in a worker already.
        const instance = createInstance({
          basePath: bundleUrl(entry, root, ''),
          noWorker: true,
        });
        // `init` does not wait for the engine; listing the filters, of which there are none, does.
        await instance.filters();
        return instance;
      });
    },
  };
}

/** Where words stand; what was downloaded last for it is kept. */
function placedWords(
  { froms, frequent, sizes, span }: Chunks,
  urlOf: (file: string) => string,
  get: Fetch,
): PlacedWords {
  const numbers = new Map(frequent.map((pair, i) => [pair, i]));
  const places = recent((i: number) => readPlain(urlOf(bundleFiles.places(i)), get));
  const chunk = recent((i: number) => readBytes(urlOf(bundleFiles.chunk(i)), get));
  return {
    span,
    frequent: new Map(frequent.map((pair, i) => [pair, (100 * sizes[i]!) / wordBytes])),
    of: async (word) => {
      const number = numbers.get(word);
      if (number !== undefined) return unpackPlaces(await places(number));
      const own = chunkOf(froms, word);
      return own < 0 ? [] : readWord(await chunk(own), word, span);
    },
  };
}

function averageText({ bytes, reports }: BundleEntry): number {
  return Math.max(bytes.texts.hans, bytes.texts.hant) / reports;
}

function columnsOf(entry: BundleEntry, root: string, get: Fetch): () => Promise<Columns> {
  return once(() => readPack<Columns>(bundleUrl(entry, root, bundleFiles.columns), get));
}

function bundleUrl(entry: BundleEntry, root: string, file: string): string {
  return new URL(`${entry.folder}/${file}`, root).href;
}
