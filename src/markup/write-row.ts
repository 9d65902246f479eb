import { markup } from './markup.ts';

/** What the page of a witness says beside the texts themselves. */
export interface RowContext {
  /** Names of the sides, and what stands where nothing of the witness was kept. */
  words: { scraped: string; restored: string; removed: string };
  /** `lang` of the reading, and of the witness. */
  lang: string;
  witnessLang: string;
}

/**
 * A stretch of a witness, beside what was read from it.
 *
 * @param scraped as HTML
 * @param block of the reading as HTML; nothing where the stretch was taken away
 * @returns HTML
 */
export function writeRow(
  scraped: string,
  block: string | undefined,
  { words, lang, witnessLang }: RowContext,
): string {
  const left = markup`<div class="scraped" lang="${witnessLang}" role="group" aria-label="${words.scraped}">${{ html: scraped }}</div>`;
  const right =
    block === undefined
      ? markup`<p class="removed">${words.removed}</p>`
      : markup`<div class="text" lang="${lang}" role="group" aria-label="${words.restored}">${{ html: block }}</div>`;
  return markup`<div class="row"> ${left} ${right} </div>`.html;
}
