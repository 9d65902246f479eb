import { join } from 'node:path';
import { zipWriter } from '../search/pack/zip-writer.ts';
import type { DeflatedText } from './deflate-text.ts';

/** The format counts members in 16 bits. */
const mostMembers = 50_000;

/** Where the compressed bytes of a text lie: in which file, counted from 1, and at which byte. */
export interface TextPlace {
  zip: number;
  start: number;
}

/**
 * Write texts into zip files `archive-text.zip`, `archive-text.2.zip` and so on, one text at a time.
 *
 * @param members texts that one zip file takes
 */
export function textZips(
  folder: string,
  members = mostMembers,
): { add: (name: string, text: DeflatedText) => Promise<TextPlace>; end: () => Promise<void> } {
  let number = 1;
  let zip = zipWriter(join(folder, zipName(number)));
  let count = 0;
  return {
    add: async (name, text) => {
      if (count > 0 && count % members === 0) {
        await zip.end();
        zip = zipWriter(join(folder, zipName(++number)));
      }
      count++;
      return { zip: number, start: zip.addDeflated(name, text) };
    },
    end: () => zip.end(),
  };
}

/** Name of a zip file of texts. */
export const zipName = (part: number): string => `archive-text${part === 1 ? '' : `.${String(part)}`}.zip`;
