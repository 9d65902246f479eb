import type { Character } from './read-exactly.ts';

/** What is read anew as one: a clause, or a place in doubt. `[from, to)` in UTF-16 code units of the stretch. */
export interface Clause {
  from: number;
  to: number;
  reading: string;
  /** What else it may be, the likeliest first; only of a place in doubt. */
  others?: string[];
}

/**
 * Cut a stretch that was read anew into clauses, so that what later rules do to one leaves the others alone. What reads as
 * it stands, ASCII, is in none.
 */
export function clausesOf(stretch: string, characters: readonly Character[]): Clause[] {
  const clauses: Clause[] = [];
  let goesOn = false;
  for (const { from, to, part } of piecesOf(characters)) {
    const reading = textOf(part);
    const last = clauses.at(-1);
    if (part.some(({ others }) => others)) {
      clauses.push({ from, to, reading, others: othersOf(part) });
      goesOn = false;
    } else if (reading === stretch.slice(from, to)) {
      goesOn = false;
    } else {
      if (goesOn && last)
        clauses[clauses.length - 1] = { from: last.from, to, reading: last.reading + reading };
      else clauses.push({ from, to, reading });
      goesOn = !endOfClause.test(reading);
    }
  }
  return clauses;
}

const endOfClause = /[，。；：、！？]$/;

/** A part of a stretch whose first and last sign have no bytes of other characters. */
interface Piece {
  from: number;
  to: number;
  part: readonly Character[];
}

function piecesOf(characters: readonly Character[]): Piece[] {
  const pieces: Piece[] = [];
  let [from, part]: [number, Character[]] = [0, []];
  for (const character of characters) {
    part.push(character);
    if (character.end < 0) continue;
    pieces.push({ from, to: character.end, part });
    [from, part] = [character.end, []];
  }
  return pieces;
}

const textOf = (characters: readonly Character[]): string => characters.map(({ text }) => text).join('');

/** The texts that come of reading one of the characters otherwise. */
const othersOf = (part: readonly Character[]): string[] =>
  part.flatMap(({ others = [] }, at) =>
    others.map((text) => part.map((character, index) => (index === at ? text : character.text)).join('')),
  );
