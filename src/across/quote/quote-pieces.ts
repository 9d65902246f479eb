import { withoutReadings } from '../../search/without-readings.ts';

/** A bracketed reading that stands after no Chinese character, with the shards of bytes before it. */
const strayReading =
  /[A-Za-z]?[(（]\s*(?=[^)）]{0,8}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê]{1,7}\s*[)）]/giu;
/** Signs of bytes that were lost: what stands on their two sides did not stand side by side. */
const broken = /[?？\uFFFD\u25A1\u3013\p{Co}]+/u;
const unsaid = /[^\p{L}\p{N}*]+/gu;
/** A letter alone between breaks is a shard of a byte: `?,F`. */
const shard = /^[A-Za-z]$/;

/**
 * The parts of a quotation that can be trusted, in order: readings pushed in beside characters are taken
 * out, and where bytes were lost it is parted. Only letters, digits and masks are left.
 */
export function quotePieces(text: string): string[] {
  return withoutReadings(text)
    .replace(strayReading, '\uFFFD')
    .split(broken)
    .map((piece) => piece.replace(unsaid, ''))
    .filter((piece) => piece !== '' && !shard.test(piece));
}
