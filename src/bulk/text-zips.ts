import { join } from 'node:path';
import { zipWriter } from '../search/pack/zip-writer.ts';

/** The format counts members in 16 bits. */
const mostMembers = 50_000;

/**
 * Write texts into zip files `archive-text.zip`, `archive-text.2.zip` and so on, one text at a time.
 *
 * @param members texts that one zip file takes
 */
export function textZips(
  folder: string,
  members = mostMembers,
): { add: (name: string, text: string) => Promise<void>; end: () => Promise<void> } {
  const encoder = new TextEncoder();
  let zip = zipWriter(join(folder, nameOf(1)));
  let count = 0;
  return {
    add: async (name, text) => {
      if (count > 0 && count % members === 0) {
        await zip.end();
        zip = zipWriter(join(folder, nameOf(count / members + 1)));
      }
      zip.add(name, encoder.encode(text));
      count++;
    },
    end: () => zip.end(),
  };
}

const nameOf = (part: number): string => `archive-text${part === 1 ? '' : `.${String(part)}`}.zip`;
