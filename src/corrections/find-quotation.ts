import type { Span } from '../restore/edit.ts';

/** A text made ready for quotations to be looked up in it. */
export interface QuotableText {
  readonly text: string;
  /** `text` without its line breaks. */
  readonly run: string;
  /** For each code unit of `run`, where it stands in `text`. */
  readonly places: Uint32Array;
}

/**
 * Line breaks do not count in quotations: whoever quotes from a page cannot see whether one stood in
 * the witness, was found by a rule, or comes from the structure.
 */
export function quotableText(text: string): QuotableText {
  const places = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d) places[length++] = at;
  }
  return { text, run: withoutBreaks(text), places: places.subarray(0, length) };
}

export const withoutBreaks = (text: string): string => text.replace(/[\r\n]+/g, '');

/** More matches than these are not told apart. */
const enough = 20;

/**
 * Where a quotation stands, as spans of `text`; at most 20 of them.
 *
 * @throws {Error} where nothing but line breaks is quoted
 */
export function findQuotation(
  { run, places }: QuotableText,
  quotation: { exact: string; prefix: string; suffix: string },
): Span[] {
  const [prefix, exact, suffix] = [quotation.prefix, quotation.exact, quotation.suffix].map(
    withoutBreaks,
  ) as [string, string, string];
  if (exact === '') throw new Error('quotes line breaks alone; quote a character beside them as well');
  const whole = prefix + exact + suffix;
  const spans: Span[] = [];
  for (let at = run.indexOf(whole); at >= 0 && spans.length < enough; at = run.indexOf(whole, at + 1)) {
    const first = at + prefix.length;
    spans.push([places[first]!, places[first + exact.length - 1]! + 1]);
  }
  return spans;
}
