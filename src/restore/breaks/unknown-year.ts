const dash = '[—–―－~～-]{1,2}';
const year = '(?:公元前?|前|约)?[ ]?[0-9]{3,4}年?';
/** Behind a birth that nobody knows, its dash and the year of the death. */
const birth = new RegExp(`^[ ]?${dash}[ ]?(?:[?？]|${year})[ ]?[)）〕\\]，,；;]`);
/** Before a death that nobody knows, the year of the birth and its dash. */
const death = new RegExp(`[(（〔\\[，,][ ]?(?:[?？]|${year})[ ]?${dash}[ ]?$`);
const reach = 16;

/** Whether the `?` at `[start, end)` stands for the year of a birth or a death that nobody knows: 张某（?—1885）, （1836—?）. */
export function isUnknownYear(text: string, start: number, end: number): boolean {
  if (end !== start + 1) return false;
  const [before = '', after = ''] = [text[start - 1], text[end]];
  if (/[(（〔[，,约]/.test(before) && birth.test(text.slice(end, end + reach))) return true;
  return /[)）〕\]，,；;]/.test(after) && death.test(text.slice(Math.max(0, start - reach), start));
}
