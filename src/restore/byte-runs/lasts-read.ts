import { codeOf } from '../gbk.ts';
import { charactersOf, isSeenBehind, pairOf } from '../language-model.ts';
import { isLikelyBesideOwn, scriptPrior } from './candidates.ts';
import { cost } from './cost.ts';
import type { LastsOf } from './lasts.ts';
import type { Page } from './page.ts';
import { byCode, readersOf, type ReaderUnit } from './readers-of.ts';

/** A character that may stand last, and what speaks for it besides its neighbours. */
type Last = Pick<ReaderUnit, 'unit' | 'prior'>;

/**
 * What the last of the characters behind vanished codes may be where its injected reading is known.
 *
 * @param byte the one that ends it; undefined where it is lost
 */
export function lastsRead(byte: number | undefined, reading: string, page: Page): LastsOf {
  const own: Last[] = [];
  for (const [character, its] of page.annotated)
    if (its === reading) own.push({ unit: character.charCodeAt(0), prior: 0 });
  const ends = (unit: number): boolean => byte === undefined || (codeOf(unit) & 0xff) === byte;
  // Those that the page does not show without it: it shows nothing of them.
  const others = readersOf(reading).filter(({ unit }) => page.shown[unit] === 0 && ends(unit));
  const readers: readonly ReaderUnit[] = byte === undefined ? others : others.toSorted(byCode);
  return (firsts, unit) => {
    const begins = ({ unit: last }: Last): boolean => firsts.has[codeOf(last) >> 8] === 1;
    let lasts: readonly Last[] = own.filter((last) => begins(last) && ends(last.unit));
    if (lasts.length === 0) {
      const begun = readers.filter(begins);
      const may = (byte === undefined ? seenOrOften(begun, unit) : begun).map((last) => onPage(last, page));
      lasts = own.length > 0 ? besideOwn(may) : may;
    }
    return { others: charactersOf(lasts.map((last) => last.unit)), priors: lasts.map(({ prior }) => prior) };
  };
}

/**
 * With neither byte known any of twenty thousand might stand there: only what reports have behind the character before,
 * and what sites annotate so.
 */
function seenOrOften(readers: readonly ReaderUnit[], unit: number): readonly ReaderUnit[] {
  const pair = pairOf(unit, unit);
  const places = charactersOf(readers.map((last) => last.unit));
  const isSeen = readers.map((_, at) => isSeenBehind(pair, places, at));
  return [
    ...readers.filter((_, at) => isSeen[at]),
    ...readers.filter(({ often }, at) => often && !isSeen[at]),
  ];
}

const onPage = ({ unit, prior }: ReaderUnit, page: Page): Last => ({
  unit,
  prior: prior + scriptPrior(String.fromCharCode(unit), page),
});

/** Those of them that are likely where the page's table has others with the reading. */
const besideOwn = (readers: readonly Last[]): Last[] =>
  readers
    .filter(({ unit, prior }) => isLikelyBesideOwn(unit, prior))
    .map(({ unit, prior }) => ({ unit, prior: prior - cost.besideOwn }));
