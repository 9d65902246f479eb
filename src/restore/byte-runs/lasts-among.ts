import { codeOf } from '../gbk.ts';
import { charactersOf, followersOf, seenBehind } from '../language-model.ts';
import { keptByFirsts } from './kept-by-firsts.ts';
import { mostFrequentFirst, type LastsOf } from './lasts.ts';

/** Those of some characters that the bytes allow, whatever they stand behind. */
function lastsAmong(characters: string): LastsOf {
  const all = Array.from(characters, (character) => character.charCodeAt(0));
  const among = keptByFirsts(({ has }) => {
    const units = all.filter((unit) => has[codeOf(unit) >> 8] === 1);
    return { others: charactersOf(units), priors: units.map(() => 0) };
  });
  return (firsts) => among(firsts, 0);
}

/** The marks that a line may end with. */
export const lastMarks = lastsAmong('。；：”）');

/** What a figure stands behind, rare though it may be before anything else. */
export const lastBeforeFigures = lastsAmong('由从從自达達为為至到约約近超过過共有第占于、（');

/** The letters that a vanished code may have ended with: what stands behind them is in step. */
export const lastLetters: LastsOf = keptByFirsts(({ letters }, unit) => {
  const seen = seenBehind(unit).filter((next) => letters.includes(next));
  return {
    seen: { followers: followersOf(unit, seen), from: 0, to: seen.length },
    others: charactersOf(letters.toSorted(mostFrequentFirst)),
  };
});
