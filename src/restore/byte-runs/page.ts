import { codeAt } from '../gbk.ts';
import type { Choices } from './choices.ts';
import type { VanishedSearch } from './vanished-search.ts';

/** What holds for a whole page of byte damage. */
export interface Page {
  text: string;
  /** Character → the reading the copy site put behind each of its occurrences. */
  annotated: ReadonlyMap<string, string>;
  /** 1 for each UTF-16 code unit that is annotated. */
  carries: Uint8Array;
  /** 1 for each UTF-16 code unit that the page shows: one that is not annotated there carries no reading anywhere. */
  shown: Uint8Array;
  /** Each character that the page shows with a reading, and that reading behind it. */
  shownWith: ReadonlySet<string>;
  /** True where NFKC was run over the page, or may have been. */
  halfWidth: boolean;
  /** The script the page is in, as far as what is not damaged tells it; `hant`: a site converted it. */
  script: 'hans' | 'hant' | undefined;
  /** True where codes of the user-defined areas came out as private-use characters, so that none vanished. */
  privateUse: boolean;
  /** True where codes of those areas must have come by and none shows: the page drops them. */
  vanishing: boolean;
  /** What vanished codes may have been: the likeliest, and as many as are listed. */
  choosing: VanishedSearch;
  listing: VanishedSearch;
  /** Which characters a byte that is left leaves to choose among, as far as it was asked: by that byte, and more. */
  choices: (Choices | undefined)[];
}

/**
 * The last byte of the character at `at`, as the original had it: where NFKC went over the page, a mark that is
 * half-width now was full-width when readings were put in.
 *
 * @returns -1 where GBK lacks the character
 */
export function lastByteAt({ text, halfWidth }: Page, at: number): number {
  const code = codeAt(text, at);
  if (code < 0) return -1;
  return halfWidth && narrowed.test(text[at]!) ? codeAt(widened(text[at]!), 0) & 0xff : code & 0xff;
}

const narrowed = /[,;?!:]/;

/** The marks that NFKC made half-width, as they were when the page was split at them. */
export function widened(text: string): string {
  return text.replace(/[,;?!:]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

/** Split marks as they may stand in a witness, with their GBK code. */
const marks: ReadonlyMap<string, number> = new Map([
  ['，', 0xa3ac],
  [',', 0xa3ac],
  ['；', 0xa3bb],
  [';', 0xa3bb],
  ['？', 0xa3bf],
  ['?', 0xa3bf],
  ['！', 0xa3a1],
  ['!', 0xa3a1],
  ['。', 0xa1a3],
]);

/** First byte of every split mark but the full stop, and that of the full stop. */
export const markLead = 0xa3;
export const stopLead = 0xa1;

/**
 * The split mark at `at`, one inserted space aside.
 *
 * @returns both bytes of its code and the offset behind it; undefined where none stands
 */
export function markAt(text: string, at: number): { lead: number; trail: number; end: number } | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  const code = marks.get(text[start] ?? '');
  // `? ?` are spaces that could not break, each beside one that could.
  if (start > at && text[start] === '?' && text[at - 1] === '?') return undefined;
  return code === undefined ? undefined : { lead: code >> 8, trail: code & 0xff, end: start + 1 };
}
