import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { blockForms } from '../../search/block-forms.ts';
import { openBundles } from '../../search/client/open-bundles.ts';
import { pagefindFetch } from '../../search/client/pagefind-fetch.ts';
import type { Fetch } from '../../search/client/read-pack.ts';
import type { Bundle } from '../../search/engine.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { ReportText } from '../../search/report-text.ts';
import type { Check, Finding } from '../check.ts';

/** Characters of a phrase that a report is looked for by, in turn; two words and more of the index. */
const lengths = [2, 3, 5, 9];

/** Every report is found by parts of its text, together with all others that have them, and no other. */
export const searchIndex: Check = {
  name: 'search-index',
  promise: 'every report is found by phrases from its beginning, middle and end; what is found has them',
  start: ({ site, ids }) => {
    let looked = 0;
    return {
      async *end(): AsyncGenerator<Finding> {
        const root = pathToFileURL(join(site, 'search', '/')).href;
        const get: Fetch = async (url) => new Response(await readFile(fileURLToPath(url.split('?')[0]!)));
        const manifest = (await (await get(`${root}manifest.json`)).json()) as Manifest;
        // Sizes that no text is read for: the index alone is to answer.
        for (const { bytes } of manifest.bundles) bytes.texts = { hans: 1e12, hant: 1e12 };
        const { fetch, ...parts } = pagefindFetch(manifest, root, get);
        const real = { fetch: globalThis.fetch, error: console.error };
        globalThis.fetch = fetch as typeof globalThis.fetch;
        // Pagefind prints each file it cannot read; the findings say the same.
        console.error = () => undefined;
        try {
          const how = { script: 'hans', get, pagefind: { ...parts, load, inTurn } } as const;
          const indexed = openBundles(manifest, root, { ...how, engine: 'pagefind' });
          const scanned = openBundles(manifest, root, { ...how, engine: 'scan' });
          for (const [i, bundle] of scanned.entries()) {
            for (let row = 0; row < bundle.size; row++) {
              const text = await bundle.text(row, 'hans');
              if (!ids.has(text.id)) continue;
              looked++;
              const file = `search/${manifest.bundles[i]!.folder}`;
              for await (const message of askFor(text, row, indexed[i]!, bundle)) yield { file, message };
            }
          }
        } finally {
          globalThis.fetch = real.fetch;
          console.error = real.error;
        }
      },
      looked: () => looked,
    };
  },
};

/** Bundles are asked one after another here. */
const inTurn = <T>(open: () => Promise<T>): Promise<T> => open();

const load = (url: string): Promise<never> => import(/* @vite-ignore */ url) as Promise<never>;

async function* askFor(
  text: ReportText,
  row: number,
  indexed: Bundle,
  scanned: Bundle,
): AsyncGenerator<string> {
  for (const folded of phrasesOf(text)) {
    const wanted = (await scanned.find({ folded, title: false })).rows;
    const answer = await indexed.find({ folded, title: false }).catch((error: unknown) => error as Error);
    if (answer instanceof Error) {
      yield `“${folded}” of ${text.id} cannot be asked for: ${answer.message}`;
      continue;
    }
    const found = answer.rows;
    if (!found.includes(row)) yield `${text.id} is not found by “${folded}”, which is in it`;
    const others = new Set(found).symmetricDifference(new Set(wanted));
    others.delete(row);
    if (others.size > 0)
      yield `“${folded}” finds ${String(found.length)} reports, and ${String(wanted.length)} have it`;
  }
}

/** Phrases from all over a text, of several lengths. */
function phrasesOf({ blocks }: ReportText): Set<string> {
  const forms = blocks
    .flatMap(blockForms)
    .map((form) => Array.from(form))
    .filter(({ length }) => length > 1);
  const picked = lengths.flatMap((length, i) => {
    const form = forms[Math.round(((forms.length - 1) * i) / (lengths.length - 1))];
    if (!form) return [];
    const start = Math.max(0, Math.floor((form.length - length) * (i / (lengths.length - 1))));
    return [form.slice(start, start + length).join('')];
  });
  return new Set(picked.filter((phrase) => phrase !== ''));
}
