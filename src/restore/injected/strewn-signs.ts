import type { Span } from '../edit.ts';
import { findScattered } from '../find-scattered.ts';

/** An emoji between characters of a sentence, with what varies or joins it. */
const sign =
  /(?<=[\p{Script=Han})])\p{Emoji_Presentation}\ufe0f?(?=[\p{Script=Han}，。、；：！？,;:!])|(?<=[\p{Script=Han})])\p{Extended_Pictographic}\ufe0f(?=[\p{Script=Han}，。、；：！？,;:!])/gu;
/** A glance for them: hardly one is outside these. */
const anySign = /[\ud83c-\ud83e\u231a\u231b\u23e9-\u23f3\u2614-\u27bf\u2b1b-\u2b55\ufe0f]/;
/** So many are no author's, who has one behind a sentence. */
const fewest = 5;

/**
 * Emoji that sites strew into the words of a page to make it differ from its source, where they scatter readings over it,
 * too. In order.
 */
export function strewnSigns(text: string): Span[] {
  // Readings stand in parentheses, which most texts have none of.
  if (!text.includes('(') || !anySign.test(text)) return [];
  const found = [...text.matchAll(sign)].map(({ 0: { length }, index }): Span => [index, index + length]);
  return found.length < fewest || findScattered(text).length === 0 ? [] : found;
}
