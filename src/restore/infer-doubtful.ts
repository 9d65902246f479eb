import { alwaysAnnotated, type Witnessed } from './always-annotated.ts';
import type { Annotation } from './find-annotations.ts';
import { countUnread } from './count-unread.ts';
import { beyondLesson, longestChance } from './infer-annotated.ts';
import { codeAt, isGb2312 } from './gbk.ts';
import { pairOf, timesSeen } from './language-model.ts';
import { everybodyReads, frequent } from './may-be-glossed.ts';
import { readingsOf, withoutTone } from './readings.ts';
import { setPrimersAside } from './set-primers-aside.ts';
import { speaksOfReadings } from './speaks-of-readings.ts';

/** A page whose table has so many everyday characters of GB2312, which most sites leave alone, may annotate any. */
const takesInside = 3;

/**
 * Characters whose readings a copy site hardly but may have put in, where the page is too short, or they are too
 * rare, to tell: nobody glosses a character in the middle of a sentence that everybody reads, and in one way only.
 * Where one is, or the page's table has several such, the others that are always annotated are in doubt too, and so are
 * those that lack their readings only in lines at the edges of a page, which a site may have written itself.
 *
 * @param annotated the table as far as it is known
 * @param mended how often characters have lost what reading they may have had, with split bytes
 * @param bytesDamaged whether bytes of the page were split, as nobody does but copy sites
 * @returns character → reading, none of which is in the table
 */
export function inferDoubtful(
  text: string,
  annotations: readonly Annotation[],
  annotated: ReadonlyMap<string, string>,
  mended?: ReadonlyMap<string, number>,
  bytesDamaged = false,
): ReadonlyMap<string, string> {
  const doubtful = new Map<string, string>();
  const others = annotations.filter(({ base }) => !annotated.has(text[base]!));
  if (others.length === 0 || glossesWords.test(text) || teachesTones(annotations)) return doubtful;
  // Beside such parentheses of the author's, the others are a site's where it damaged the page.
  if (!bytesDamaged && fullWidth.test(text)) return doubtful;
  const taught = !bytesDamaged && annotated.size === 0 && differing(others, text) < beyondLesson;
  if (taught && speaksOfReadings(text)) return doubtful;
  const { sparse, primers } = setPrimersAside(text, annotations);
  if (sparse.length === 0) return doubtful;
  const without = annotated.size < ownTable ? mended : sum(mended, countUnread(text, annotations));
  const untrusted = alwaysAnnotated(text, annotations, sparse, without).filter(
    ({ character }) => !annotated.has(character),
  );
  const ofSite = annotated.size > 0 || bytesDamaged;
  addToneless(doubtful, untrusted, ofSite);
  const always = untrusted.filter(({ toned }) => toned);
  const takesAny = [...annotated.keys()].filter(isInside).length >= takesInside;
  const takesEveryday =
    takesAny ||
    [...annotated.keys()].some((character) => isInside(character) && readingsOf(character).length === 1) ||
    always.some((w) => isReadInPassing(text, w, sparse));
  // An author who glosses one character, now with its reading and now without, may gloss any that is rare.
  const glossed = others.some((a) => isGloss(text, a, always));
  for (const { character, reading, times, outside, known } of always) {
    const rare = !glossed && (takesAny || (ofSite && (outside || known)));
    const may = rare || (takesEveryday && isFrequent(character));
    if (times > 0 && may) doubtful.set(character, reading);
  }
  if (takesEveryday) addFromShortRuns(doubtful, text, primers, always, annotated);
  return doubtful;
}

/** A page's table of so many characters is a site's, whose own lines at the edges have no readings. */
const ownTable = 4;

function sum(
  mended: ReadonlyMap<string, number> | undefined,
  unread: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const both = new Map(mended);
  for (const [character, times] of unread) both.set(character, (both.get(character) ?? 0) + times);
  return both;
}

/**
 * So many characters outside GB2312 with a syllable that is theirs but for the tone are no words of another language;
 * nor is one on a page that a copy site is known to have damaged.
 */
const fewestToneless = 4;

function addToneless(doubtful: Map<string, string>, untrusted: readonly Witnessed[], ofSite: boolean): void {
  const toneless = untrusted.filter(({ toned, times, outside }) => !toned && times > 0 && outside);
  if (toneless.length < (ofSite ? 1 : fewestToneless)) return;
  for (const { character, reading } of toneless) doubtful.set(character, reading);
}

const differing = (annotations: readonly Annotation[], text: string): number =>
  new Set(annotations.map(({ base }) => text[base])).size;

/** So many tones of one syllable, and no other, are a lesson. */
const severalTones = 3;

function teachesTones(annotations: readonly Annotation[]): boolean {
  const readings = new Set(annotations.map(({ reading }) => reading));
  return readings.size >= severalTones && new Set([...readings].map(withoutTone)).size === 1;
}

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/**
 * Readings of words, `(wǒmen)`, `(chī mèi)`, in which vowels stand on both sides of a consonant: the author's, whose page
 * may have others of his.
 */
const glossesWords = new RegExp(
  '\\((?=[^()]{0,12}[T])[^()]{0,12}[V][^()V]+[V][^()]{0,12}\\)'
    .replaceAll('V', 'aeiouüT')
    .replaceAll('T', toned),
  'u',
);
/** Readings in full-width parentheses are the author's as well. */
const fullWidth = new RegExp(`（[a-zü]{0,4}[${toned}][a-zü]{0,4}）`, 'u');

const isGloss = (text: string, { base, reading }: Annotation, always: readonly Witnessed[]): boolean =>
  readingsOf(text[base]!).includes(reading) && always.every(({ character }) => character !== text[base]);

const isFrequent = (character: string): boolean => timesSeen(character.charCodeAt(0)) >= frequent;

/** One of GB2312 that nobody needs a reading for. */
const isInside = (character: string): boolean =>
  isGb2312(codeAt(character, 0)) && timesSeen(character.charCodeAt(0)) >= everybodyReads;

/** True where everybody reads it, in one way only, and it stands in a sentence, in a word that reports have. */
function isReadInPassing(
  text: string,
  { character, times }: Witnessed,
  sparse: readonly Annotation[],
): boolean {
  if (times === 0 || timesSeen(character.charCodeAt(0)) < everybodyReads) return false;
  if (readingsOf(character).length > 1) return false;
  const own = character.charCodeAt(0);
  return sparse.some(({ base, end }) => {
    if (text[base] !== character) return false;
    const before = charBefore(text, base);
    const behind = text[end] ?? '\n';
    if (!han.test(before) || /[\n：:]/.test(behind)) return false;
    // A word that an author glosses: 繽(bīn)紛(fēn).
    if (text[base - 1] === ')' && timesSeen(before.charCodeAt(0)) < frequent) return false;
    return (
      pairOf(before.charCodeAt(0), own).times > 0 ||
      (han.test(behind) && pairOf(own, behind.charCodeAt(0)).times > 0)
    );
  });
}

const han = /\p{Script=Han}/u;

/** The character before, its own reading aside. */
function charBefore(text: string, base: number): string {
  const open = text[base - 1] === ')' ? text.slice(0, base).lastIndexOf('(', base) : base;
  return text[(open > base - longestReading ? open : base) - 1] ?? '\n';
}

/** `(chuàng )` in UTF-16 code units. */
const longestReading = 9;

/** A few side by side, one of which is a site's, are chance; the others are in doubt with it. */
function addFromShortRuns(
  doubtful: Map<string, string>,
  text: string,
  primers: readonly (readonly Annotation[])[],
  always: readonly Witnessed[],
  annotated: ReadonlyMap<string, string>,
): void {
  for (const run of primers) {
    const characters = new Set(run.map(({ base }) => text[base]!));
    if (run.length > longestChance) continue;
    if (![...characters].some((character) => annotated.has(character) || doubtful.has(character))) continue;
    for (const { character, reading } of always)
      if (characters.has(character) && isFrequent(character)) doubtful.set(character, reading);
  }
}
