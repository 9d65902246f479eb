import type { FoundEdit } from '../edit.ts';
import { alternativesOf, widely, type Token } from './hypothesis.ts';
import { pairsOf, withBreaks } from './pairs-of.ts';
import type { Rival } from './rivals.ts';
import { endOfRow } from './rows-of-lost.ts';
import type { Run } from './solve-run.ts';
import { charactersBeforeSign, endsInSign, signEdit, withoutFigure } from './swallowed-edits.ts';

const rule = 'byte-splits';
const reason = '字节错位：有数种拼合皆可正向重演，按上下文取最可能者';

/** How many alternatives an edit lists of what stands where whole stretches compete, and of all its rivals. */
const listed = 1000;
const listedForRivals = 500;
/** How many of a lost byte's characters are tried with those of the one behind it. */
const triedOf = { row: 40, others: 8 };

/** Tokens `from` to `to` (exclusive) of a run, and the whole readings that compete there. */
export interface Stretch {
  from: number;
  to: number;
  rivals: readonly Rival[];
}

/**
 * One conjecture for a stretch: its rivals are listed, and what else its lost bytes may be, one at a time. Where each
 * ends with a sign that was swallowed, that is an edit of its own, as it can be listed with whatever stands before it.
 */
export function severalOf(
  { tokens, end: runEnd }: Run,
  { from, to, rivals }: Stretch,
  text: string,
): FoundEdit[] {
  const own = tokens.slice(from, to);
  const start = own[0]!.start;
  const ends = new Set([
    own.at(-1)!.end,
    ...rivals.flatMap((r) => (r.to === to ? [r.tokens.at(-1)!.end] : [])),
  ]);
  const end = ends.size === 1 ? own.at(-1)!.end : (tokens[to]?.start ?? runEnd);
  const whole = [
    own,
    ...rivals.map((r) => [...tokens.slice(from, r.from), ...r.tokens, ...tokens.slice(r.to, to)]),
  ];
  const apart = ends.size === 1 && whole.every((several) => endsInSign(several.at(-1)!.reading));
  // As alternatives the texts have a figure where what is shown has none.
  const bare = (token: Token): string =>
    apart && token.end === end ? token.reading.slice(0, -1) : token.reading;
  const others = (token: Token, most: number): string[] =>
    apart && token.end === end
      ? charactersBeforeSign(token)
      : alternativesOf(token, most, withoutFigure(token).reading);
  const read = (several: readonly Token[], readings: readonly string[]): string =>
    partsAround(several, readings, text, start, end).join('');
  const reading = read(
    own,
    own.map((token) => bare(apart ? token : withoutFigure(token))),
  );
  const alternatives = new Set(whole.map((several) => read(several, several.map(bare))));
  // What stands may fill the list by itself; its rivals share another.
  const share = Math.floor(listedForRivals / Math.max(1, rivals.length));
  for (const [rank, several] of whole.entries()) {
    const most = rank === 0 ? listed : alternatives.size + share;
    const parts = partsAround(several, several.map(bare), text, start, end);
    const around = (index: number, tokens: number): [before: string, behind: string] => [
      parts.slice(0, 2 * index + 1).join(''),
      parts.slice(2 * (index + tokens)).join(''),
    ];
    for (const [index, token] of several.entries()) {
      if (alternatives.size >= most) break;
      if (!token.candidates) continue;
      const [before, behind] = around(index, 1);
      // To look farther for each of its rivals takes a third more of the page's time, and finds hardly more.
      for (const other of others(rank === 0 ? widely(token) : token, most - alternatives.size)) {
        if (alternatives.size >= most) break;
        alternatives.add(before + other + behind);
      }
    }
    if (apart) continue;
    for (const [index, token] of several.slice(0, -1).entries()) {
      const [before, behind] = around(index, 2);
      const next = several[index + 1]!;
      // Where nothing but `?` is left of both, hardly anything tells which character the first was.
      const tried = endOfRow(text, token.start) >= next.end ? triedOf.row : triedOf.others;
      for (const [one, other] of [...pairsOf(token, next, tried), ...withBreaks(token, next)])
        alternatives.add(before + one + parts[2 * index + 2]! + other + behind);
    }
  }
  alternatives.delete(reading);
  const edit: FoundEdit = {
    rule,
    span: [start, end],
    lemma: text.slice(start, end),
    reading,
    reason,
    certainty: 'conjecture',
    alternatives: [...alternatives],
  };
  return apart ? [edit, signEdit(own.at(-1)!, text)] : [edit];
}

/** The text of a stretch with its annotations left in place: what stands before each token, its reading, and so on, and the rest. */
function partsAround(
  tokens: readonly Token[],
  readings: readonly string[],
  text: string,
  start: number,
  end: number,
): string[] {
  let at = start;
  const parts = tokens.flatMap((token, index) => {
    const before = text.slice(at, token.start);
    at = token.end;
    return [before, readings[index]!];
  });
  return [...parts, text.slice(at, end)];
}
