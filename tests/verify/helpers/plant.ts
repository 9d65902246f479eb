import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Report } from '../../../src/report/report.ts';
import type { VerifyFolders } from '../../../src/verify/verify-context.ts';

/** A kind of damage, and the check that has to find it. */
export interface Corruption {
  what: string;
  check: string;
  /** Damage something; gives the names by which findings tell it. */
  plant: (folders: VerifyFolders, id: string) => Promise<string[]>;
  /** Reports that it can be done to; any, without it. */
  fits?: (report: Report) => boolean;
}

export const change = async (file: string, make: (text: string) => string): Promise<void> => {
  const before = await readFile(file, 'utf8');
  const after = make(before);
  if (after === before) throw new Error(`${file}: nothing was planted`);
  await writeFile(file, after);
};

export const inReport =
  (make: (report: Report) => void): Corruption['plant'] =>
  async ({ archive }, id) => {
    await change(join(archive, 'reports', `${id}.json`), (text) => {
      const report = JSON.parse(text) as Report;
      make(report);
      return `${JSON.stringify(report)}\n`;
    });
    return [id];
  };

/** Damage a page of a report; `path` below the language's folder. */
export const inPage =
  (path: (id: string) => string, make: (html: string) => string): Corruption['plant'] =>
  async ({ site }, id) => {
    await change(join(site, path(id)), make);
    return [path(id)];
  };

export const reading = (id: string): string => `reports/${id}/index.html`;
export const inFile = (file: string, make: (text: string) => string): Corruption['plant'] =>
  inPage(() => file, make);

/** Another character in the place of the first Chinese one behind a mark. */
export const otherCharacter =
  (mark: string) =>
  (html: string): string => {
    const at = html.indexOf(mark);
    return html.slice(0, at) + html.slice(at).replace(/(>[^<]*)\p{Script=Han}(?=[^<]{3})/u, '$1䶮');
  };

export const bundleOf = async (site: string): Promise<string> =>
  `search/${(await readdir(join(site, 'search'))).find((name) => name.startsWith('bundle-'))!}`;

export const inPack =
  (file: string, make: (text: string) => string): Corruption['plant'] =>
  async ({ site }) => {
    const path = `${await bundleOf(site)}/${file}`;
    const text = gunzipSync(await readFile(join(site, path))).toString('utf8');
    if (make(text) === text) throw new Error(`${path}: nothing was planted`);
    await writeFile(join(site, path), gzipSync(make(text)));
    return [path];
  };
