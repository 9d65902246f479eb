import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { withoutHiddenText } from '../../src/import/hidden-text-of-word.ts';
import { numberParagraphsOfWord } from '../../src/import/number-paragraphs-of-word.ts';
import { readingsOfWord } from '../../src/import/readings-of-word.ts';

const [document, numbering, styles] = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'] as const;
/** Largest part that is looked into, in bytes: the tree of a larger one would not fit in a worker. */
const largest = 8_000_000;

/** A Word document in which what Word shows, and whoever reads it does not see, is written as text, and the reverse. */
export interface WrittenOut {
  bytes: Uint8Array;
  /** What was written or taken out, for people. */
  what: string[];
}

/**
 * Write the numbers of its lists into the paragraphs of a Word document, and readings above characters behind them; take
 * out what is hidden.
 *
 * @returns undefined where there is none of these, or it cannot be told; whoever reads the document says what is wrong with it
 */
export function writeOutWord(bytes: Uint8Array): WrittenOut | undefined {
  try {
    const parts = partsOf(bytes, (name) => name === document || name === numbering || name === styles);
    const [body, lists, looks] = [parts[document], parts[numbering], parts[styles]];
    if (!body) return undefined;
    const found = strFromU8(body);
    const look = looks && strFromU8(looks);
    const seen = withoutHiddenText(found, look);
    const read = readingsOfWord(seen ?? found);
    const numbered =
      lists &&
      numberParagraphsOfWord({
        document: read ?? seen ?? found,
        numbering: strFromU8(lists),
        styles: look,
      });
    const text = numbered ?? read ?? seen;
    if (text === undefined) return undefined;
    // Pictures are not read.
    const all = partsOf(bytes, (name) => !name.startsWith('word/media/'));
    return {
      bytes: zipSync({ ...all, [document]: strToU8(text) }, { level: 0 }),
      what: [
        ...(numbered === undefined ? [] : ['numbers of paragraphs derived from numbering.xml']),
        ...(read === undefined ? [] : ['readings above characters in brackets']),
        ...(seen === undefined ? [] : ['without hidden text']),
      ],
    };
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
