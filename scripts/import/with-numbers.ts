import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { numberParagraphsOfWord } from '../../src/import/number-paragraphs-of-word.ts';

const [document, numbering, styles] = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'] as const;
/** Largest part that is looked into, in bytes: the tree of a larger one would not fit in a worker. */
const largest = 8_000_000;

/**
 * A Word document with the numbers of its lists written into its paragraphs.
 *
 * @returns undefined where there are none, or none can be told; whoever reads the document says what is wrong with it
 */
export function withNumbers(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const parts = partsOf(bytes, (name) => name === document || name === numbering || name === styles);
    const [body, lists, looks] = [parts[document], parts[numbering], parts[styles]];
    if (!body || !lists) return undefined;
    const numbered = numberParagraphsOfWord({
      document: strFromU8(body),
      numbering: strFromU8(lists),
      styles: looks && strFromU8(looks),
    });
    if (numbered === undefined) return undefined;
    // Pictures are not read.
    const all = partsOf(bytes, (name) => !name.startsWith('word/media/'));
    return zipSync({ ...all, [document]: strToU8(numbered) }, { level: 0 });
  } catch {
    return undefined;
  }
}

const partsOf = (bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped =>
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      if (originalSize > largest) throw new Error(`${name} is too large`);
      return true;
    },
  });
