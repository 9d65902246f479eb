import type { FoundEdit } from '../edit.ts';
import { candidatesOf, type Token } from './hypothesis.ts';

/** Stands for a sign of which nothing is left: one figure is as likely as another. */
export const unknownSign = '□';

const rule = 'byte-splits';
const reasons = {
  character: '首字节已失：字节可容多字，按上下文取最可能者',
  figure: '一位数字随前字字节一并失去，无从得知，以□代之',
  sign: '前字字节吞去一个半角字符，按上下文取最可能者',
} as const;
const figures = [...'0123456789'];
/** Signs too rare in reports to be tried, which may have stood there all the same. */
const rareSigns = [...'*,;!)&=>#'];

/**
 * A byte that was taken for a lead byte took the ASCII sign behind it along: two edits, one for the character, one
 * for the sign, which was never more than guessed. A figure is not guessed at all, unless the rest of a year tells it.
 *
 * @param text of the page, whose offsets the token has
 * @returns undefined where the token swallowed nothing
 */
export function swallowedEdits(token: Token, text: string): FoundEdit[] | undefined {
  const { reading, start, end } = token;
  if (reading.length !== 2 || reading.charCodeAt(1) >= 0x80) return undefined;
  const others = candidatesOf(token).filter((other) => other.length === 2);
  const character = reading[0]!;
  const characters = [...new Set(others.map((other) => other[0]!))].filter((other) => other !== character);
  const known = new Set(others.filter((other) => other[0] === character).map((other) => other[1]!));
  known.add(reading[1]!);
  const sign = signFor(reading[1]!, known, text.slice(end, end + 5));
  // Where one figure may have been swallowed, so may any other sign.
  const guessed = figures.some((figure) => known.has(figure));
  const signs = guessed ? [...figures, ...known, ...rareSigns] : [...known];
  const lemma = text.slice(start, end);
  const edits: FoundEdit[] = [
    {
      rule,
      span: [start, end],
      lemma,
      reading: character,
      reason: reasons.character,
      certainty: 'conjecture',
      alternatives: characters,
    },
    {
      rule,
      span: [end, end],
      lemma: '',
      reading: sign,
      reason: sign === unknownSign ? reasons.figure : reasons.sign,
      certainty: 'conjecture',
      alternatives: [...new Set(signs)].filter((other) => other !== sign),
    },
  ];
  return edits;
}

/** A token whose figure, one as likely as another, is not guessed. */
export function withoutFigure(token: Token): Token {
  const { kind, reading } = token;
  const guessed = kind === 'open' && figures.includes(reading[1] ?? '');
  return guessed ? { ...token, reading: reading[0]! + unknownSign + reading.slice(2) } : token;
}

/** The sign that stood there, as far as what follows tells it. */
function signFor(likeliest: string, known: ReadonlySet<string>, following: string): string {
  const aFigure = figures.includes(likeliest);
  // A date begins: a line ended before it.
  if (/^(?:19|20)\d\d(?:年|$)/.test(following) && known.has('\n')) return '\n';
  if (!aFigure && !(/[-.:/%]/.test(likeliest) && /^\d/.test(following))) return likeliest;
  if (/^[089]\d\d年/.test(following)) return following[0] === '0' ? '2' : '1';
  return unknownSign;
}
