/**
 * The part of a quotation around a word, with dots where it is cut; its beginning where the word is not in it.
 *
 * @param around characters kept on each side of the word
 */
export function quoteAround(quotation: string, word: string, around = 16): string {
  const at = Math.max(0, quotation.indexOf(word));
  const before = [...quotation.slice(0, at)];
  const after = [...quotation.slice(at)];
  const kept = around + [...word].length;
  return [
    before.length > around ? '…' : '',
    ...before.slice(-around),
    ...after.slice(0, kept),
    after.length > kept ? '…' : '',
  ].join('');
}
