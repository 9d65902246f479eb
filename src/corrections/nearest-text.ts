import { diffChars } from 'diff';

/** Length of the character runs by which likeness is judged. */
const gram = 2;
/** Share of the quotation's runs that must be found for a place to be called near. */
const likeness = 0.4;

/**
 * The part of a text that is most like a quotation, or nothing where none is like it.
 * Each shared pair of characters votes for the place the quotation would begin at. Linear in the text
 * for a quotation of bounded length.
 */
export function nearestText(text: string, quotation: string): string | undefined {
  const offsets = new Map<string, number[]>();
  for (let at = 0; at + gram <= quotation.length; at++) {
    const pair = quotation.slice(at, at + gram);
    const known = offsets.get(pair);
    if (!known) offsets.set(pair, [at]);
    else if (known.length < 8) known.push(at);
  }
  // Characters may be missing or added between the pairs, so neighbouring places are counted together.
  const width = Math.max(4, quotation.length >> 3);
  const votes = new Map<number, number>();
  for (let at = 0; at + gram <= text.length; at++) {
    for (const offset of offsets.get(text.slice(at, at + gram)) ?? []) {
      const bucket = Math.floor((at - offset) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  let best = 0;
  let most = 0;
  for (const [bucket, count] of votes) {
    const both = count + (votes.get(bucket + 1) ?? 0);
    if (both > most) [best, most] = [bucket, both];
  }
  if (most < likeness * Math.max(1, quotation.length - gram + 1)) return undefined;
  const start = Math.max(0, best * width);
  return text.slice(start, start + quotation.length + 2 * width);
}

/**
 * A difference on one line: `[-gone-]` stands only in `from`, `{+come+}` only in `to`. What stands in `to` before and
 * behind is left out.
 */
export function inlineDiff(from: string, to: string): string {
  const parts = diffChars(from, to);
  return parts
    .filter(({ added }, i) => !added || (i > 0 && i < parts.length - 1))
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
}
