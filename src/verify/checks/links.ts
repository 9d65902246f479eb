import { posix } from 'node:path';
import type { Element } from 'hast';
import { archive } from '../../archive.config.ts';
import type { Check, Finding } from '../check.ts';

/** Attributes that hold an address, by their names in a tree. */
const holders = ['href', 'src', 'action', 'poster', 'data', 'dataApi', 'dataSource'] as const;

/** No address inside the site leads nowhere, down to the place on the page. */
export const links: Check = {
  name: 'links',
  promise: 'every link inside the site leads to a file, and to a place in it where it names one',
  start: ({ files, idsOf }) => {
    let looked = 0;
    return {
      async page({ path, elements }) {
        const findings: Finding[] = [];
        const tell = (address: string, what: string): void => {
          findings.push({ file: path, message: `links to ${address}: ${what}` });
        };
        for (const address of addressesOf(elements)) {
          looked++;
          const target = resolve(address, path);
          if (target === 'elsewhere') continue;
          if (target === undefined) tell(address, 'no address of this site');
          else if (!files.has(target.file)) tell(address, `there is no ${target.file}`);
          else if (target.place !== '' && !(await idsOf(target.file)).has(target.place))
            tell(address, `no place there has the name ${target.place}`);
        }
        return findings;
      },
      looked: () => looked,
    };
  },
};

/** The file of the site that an address on a page leads to. */
function resolve(address: string, path: string): { file: string; place: string } | 'elsewhere' | undefined {
  const { site, base } = archive;
  try {
    const url = new URL(address, `${site}${base}${path.replace(/(^|\/)index\.html$/, '$1')}`);
    if (url.origin !== new URL(site).origin) return 'elsewhere';
    const inside = decodeURIComponent(url.pathname);
    if (!inside.startsWith(base)) return undefined;
    const rest = inside.slice(base.length);
    const file = rest === '' || rest.endsWith('/') ? posix.join(rest, 'index.html') : rest;
    return { file, place: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return undefined;
  }
}

/** Every address on a page, but those of its other languages and those that a curator wrote, once. */
function addressesOf(elements: readonly Element[]): Set<string> {
  const addresses = elements.flatMap(({ tagName, properties }) => {
    const rel = properties['rel'];
    const other = Array.isArray(rel) && (rel.includes('canonical') || 'hrefLang' in properties);
    const curated = Array.isArray(rel) && rel.includes('nofollow');
    if ((tagName === 'link' && other) || curated) return [];
    return holders.map((name) => properties[name]);
  });
  return new Set(addresses.filter((value) => typeof value === 'string'));
}
