import { toSimplified } from '../../script/to-simplified.ts';
import { opensLineNever } from '../breaks/characters.ts';
import { logProbability } from '../language-model.ts';
import type { Marker } from './find-markers.ts';
import { isMidSentence } from './sentence-end.ts';

const reading = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;
const stop = '。'.charCodeAt(0);
const newline = '\n'.charCodeAt(0);

/** What a comma before a cut, or a mark behind it that no line begins with, says; no two characters say as much. */
const surely = -12;
/**
 * Items without full stops meet at -2.5 in the middle, halves of a sentence at -9: so much on average tells one cut, two,
 * three, and more of them.
 */
const enough = [-1.5, -3, -4, -5.5] as const;
/** A word that lies on both sides of a cut says so much more, and none so much less. */
const word = { across: -4, none: 1 };

/**
 * Whether what numbered lines part reads on over their numbers, as the halves of a sentence do, rather than as the items
 * of a list that have no full stops: by a model of which characters follow each other.
 */
export function readsOn(text: string, markers: readonly Marker[]): boolean {
  const scores = markers
    .slice(1)
    .filter(({ before, end }) => isMidSentence(text, before, end))
    .map(({ before, end }) => scoreOf(text, before, end));
  if (scores.length === 0) return true;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return mean < enough[Math.min(scores.length, enough.length) - 1]!;
}

/** Logarithm of how much likelier an end and a beginning are at a cut than that the sentence goes on. */
function scoreOf(text: string, before: number, after: number): number {
  const left = base(text.slice(Math.max(0, before - 24), before).trimEnd()).slice(-2);
  const right = base(text.slice(after, after + 24).trimStart()).slice(0, 2);
  if (left.length < 2 || right.length < 2) return 0;
  if (/[，、,]$/.test(left) || opensLineNever(right[0]!)) return surely;
  const [a, b, c, d] = [left, right].flatMap((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]) as [
    number,
    number,
    number,
    number,
  ];
  const either = (one: number, other: number): number => Math.log((Math.exp(one) + Math.exp(other)) / 2);
  const border =
    either(logProbability(a, b, stop), logProbability(a, b, newline)) +
    either(logProbability(b, stop, c), logProbability(stop, newline, c)) +
    either(logProbability(stop, c, d), logProbability(newline, c, d));
  return border - logProbability(a, b, c) - logProbability(b, c, d) + wordAt(text, before, after);
}

let segmenter: Intl.Segmenter | undefined;

/** What words say of a cut. Nothing where the platform can't tell words. */
function wordAt(text: string, before: number, after: number): number {
  if (typeof Intl.Segmenter !== 'function') return 0;
  segmenter ??= new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  const left = base(text.slice(Math.max(0, before - 24), before).trimEnd()).slice(-8);
  const right = base(text.slice(after, after + 24).trimStart()).slice(0, 8);
  const across = [...segmenter.segment(left + right)].some(
    ({ index, segment }) => index < left.length && index + segment.length > left.length,
  );
  return across ? word.across : word.none;
}

const base = (text: string): string => toSimplified(text.replace(reading, ''));
