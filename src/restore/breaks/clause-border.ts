import { logProbability } from '../language-model.ts';

/**
 * Judges where a sentence could end without its mark: how much likelier the characters are as an end and
 * a beginning than as neighbours, in reports at large and in this one.
 *
 * @returns natural logarithm of that ratio at an offset of the text; positive speaks for a border
 */
export type BorderJudge = (at: number) => number;

/** Logarithm of the probability of a character behind two others, as UTF-16 code units. */
type Model = typeof logProbability;

/** How much reports at large count against this one, as sightings of a pair. */
const prior = 20;
const buckets = 1 << 16;
const stop = 0x3002;
const newline = 0x0a;
/** 。 ！ ； and the line break. */
const isEnd = (unit: number): boolean =>
  unit === stop || unit === newline || unit === 0xff01 || unit === 0xff1b;

/** Count a text's own pairs, and judge with them. Linear in its length. */
export function borderJudge(text: string, model: Model = logProbability): BorderJudge {
  const pairs = new Uint16Array(buckets);
  const seen = new Uint16Array(buckets);
  const bucket = (a: number, b: number): number => (Math.imul(a, 40503) + b) & (buckets - 1);
  let previous = stop;
  for (let at = 0; at < text.length; at++) {
    const shown = text.charCodeAt(at);
    const unit = isEnd(shown) ? stop : shown;
    pairs[bucket(previous, unit)]!++;
    seen[previous]!++;
    previous = unit;
  }
  const own = (a: number, b: number, general: number): number =>
    Math.log((pairs[bucket(a, b)]! + prior * general) / (seen[a]! + prior));
  return (at) => {
    const [a, b, c, d] = [at - 2, at - 1, at, at + 1].map((place) => text.charCodeAt(place) || newline) as [
      number,
      number,
      number,
      number,
    ];
    const ended = Math.exp(model(a, b, stop)) + Math.exp(model(a, b, newline));
    const begun = (Math.exp(model(b, stop, c)) + Math.exp(model(stop, newline, c))) / 2;
    const start = (Math.exp(model(stop, c, d)) + Math.exp(model(newline, c, d))) / 2;
    const border = own(b, stop, ended) + own(stop, c, begun) + Math.log(start);
    const neighbours = own(b, c, Math.exp(model(a, b, c))) + model(b, c, d);
    return Math.max(-6, Math.min(6, border - neighbours));
  };
}
