import { scriptOfPage } from '../byte-runs/script-of-page.ts';
import { logProbability } from '../language-model.ts';
import { bytesOfUnit } from './bytes-of-unit.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { misreadings, type Misreading } from './misreadings.ts';
import { readBrokenUtf8, type PageScript } from './read-broken-utf8.ts';
import { readExactly, type Character } from './read-exactly.ts';
import { firstSigns } from './sign-kinds.ts';

/** A stretch with what it was. */
export interface StretchRead extends Stretch {
  characters: readonly Character[];
  /** Whether nothing else can have become its characters, but those that bytes are missing of. */
  proven: boolean;
}

/** How a page was misread. */
export interface Found {
  misreading: Misreading;
  stretches: StretchRead[];
  /** Stretches that were misread likewise, and that too much is missing of. */
  unread: Stretch[];
}

/**
 * How a page was misread, and what its stretches were; undefined where it was not. A page that has some such words, as
 * one about encodings does, was not misread itself.
 */
export function findMisreading(text: string): Found | undefined {
  const places = firstSigns(text);
  if (places['latin-1'] < 0 && places.gbk < 0) return undefined;
  const keepsHidden = hidden.test(text);
  let found: { page: MisreadPage; mean: number } | undefined;
  for (const misreading of misreadings) {
    const from = places[misreading.readAs];
    if (from < 0) continue;
    const sample = text.slice(Math.max(0, from - 20), from + sampled);
    const { mean, share } = judge(sample, { misreading, keepsHidden, whole: false });
    if (share > leastShare && mean > (found?.mean ?? leastMean))
      found = { mean, page: { misreading, keepsHidden, whole: share > wholeShare } };
  }
  if (!found) return undefined;
  const { page } = found;
  const { misreading } = page;
  const plain = readStretches(text, page);
  const script = scriptOfPage(
    plain.flatMap(({ characters }) => characters.map((character) => character.text)).join(''),
  );
  const stretches = script ? readStretches(text, page, script) : plain;
  const read = new Set(stretches.map(({ start }) => start));
  const unread = findStretches(text, misreading).filter(
    (stretch) => !read.has(stretch.start) && firstSigns(stretch.text)[misreading.readAs] >= 0,
  );
  return { misreading, stretches, unread };
}

/** Clean reports have -5 to -9 in natural logarithms, of whatever kind they are; what was misread has -15. */
const leastMean = -11;
/** So much of what is no ASCII must have been misread; so much, and nothing on the page is anything else. */
const leastShare = 0.5;
const wholeShare = 0.9;
/** So many characters of Chinese tell. */
const leastCharacters = 6;
/** So much of a page is looked at to tell; code units. */
const sampled = 6000;
/** Signs that show nothing. A page that has some has lost none of them, and so no byte. */
const hidden = /[\u0080-\u009f\u00ad]/;

/** What is known of a page before its stretches are read. */
interface MisreadPage {
  misreading: Misreading;
  /** Whether it has lost no byte. */
  keepsHidden: boolean;
  /** Whether all of it was misread. */
  whole: boolean;
}

/** How much like Chinese a page reads, as the mean logarithm of the probability of a character, and how much of it reads so. */
function judge(sample: string, page: MisreadPage): { mean: number; share: number } {
  const read = readStretches(sample, page);
  const own = read.reduce((sum, stretch) => sum + countWide(stretch.text), 0);
  const units = read.flatMap(({ characters }) => unitsOf(characters));
  return units.length < leastCharacters
    ? { mean: -Infinity, share: 0 }
    : { mean: meanOf(units), share: own / countWide(sample) };
}

function readStretches(text: string, page: MisreadPage, script?: PageScript): StretchRead[] {
  const { misreading, keepsHidden } = page;
  const { writtenIn } = misreading;
  // Without its soft hyphens Big5 has lost the first bytes of characters, and what is left has readings all the same.
  if (writtenIn === 'big5' && !keepsHidden) return [];
  return findStretches(text, misreading).flatMap((stretch) => {
    const exact = readExactly(stretch.text, misreading);
    const characters =
      exact ??
      (writtenIn === 'utf-8'
        ? readBrokenUtf8(stretch.text, misreading, { ...around(text, stretch), script })
        : undefined);
    if (!characters) return [];
    const sure = writtenIn === 'utf-8' || (keepsHidden && isPlain(stretch.text, misreading));
    return isChinese(stretch.text, characters, page, sure) ? [{ ...stretch, characters, proven: sure }] : [];
  });
}

/** Two signs on either side: figures, mostly. */
const around = (text: string, { start, end }: Stretch): { before: string; after: string } => ({
  before: text.slice(Math.max(0, start - 2), start),
  after: text.slice(end, end + 2),
});

/** Whether each sign stands for one byte: where a converter knew UTF-8, other bytes may have become the same sign. */
const isPlain = (stretch: string, misreading: Misreading): boolean =>
  Array.from(stretch).every((sign) => bytesOfUnit(sign.charCodeAt(0), misreading)?.length === 1);

/**
 * Whether a stretch that has a reading was misread, on a page that may have been: words of accented letters have one in
 * GBK and Big5, too (ïv). In UTF-8 they have none.
 */
function isChinese(
  stretch: string,
  characters: readonly Character[],
  { misreading: { writtenIn, readAs }, whole }: MisreadPage,
  sure: boolean,
): boolean {
  const units = unitsOf(characters);
  if (units.length === 0) return false;
  if (writtenIn === 'utf-8') {
    const mended = characters.filter(({ others }) => others).length;
    return readAs === 'gbk' || 2 * mended <= units.length || countWide(stretch) >= 2 * units.length;
  }
  if (sure && whole) return true;
  // Where two bytes may have gone, what stood between them is read wrongly, and tells it.
  if (!sure && hasStrange(units)) return false;
  return countWide(stretch) === 2 * units.length || units.every(isMark) || meanOf(units) > leastOfShort;
}

const leastOfShort = -13;
const isMark = (unit: number): boolean => unit >= 0x3000 && unit < 0x3020;

/** Two characters in a row that reports never have there. */
const hasStrange = (units: readonly number[]): boolean =>
  units.some((_, at) => at > 0 && likeliness(units, at) < strange && likeliness(units, at - 1) < strange);
const strange = -12.5;

/** What is beyond ASCII of some characters, as UTF-16 code units. */
const unitsOf = (characters: readonly Character[]): number[] =>
  characters.map(({ text }) => text.charCodeAt(0)).filter(isWide);

const isWide = (unit: number): boolean => unit > 0x7f;
const countWide = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) count++;
  return count;
};

const newline = 10;
const likeliness = (units: readonly number[], at: number): number =>
  logProbability(units[at - 2] ?? newline, units[at - 1] ?? newline, units[at]!);

function meanOf(units: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < units.length; at++) sum += likeliness(units, at);
  return sum / units.length;
}
