import type { FoundEdit } from '../edit.ts';
import { candidatesOf, type Token } from './hypothesis.ts';
import { signs } from './swallowings.ts';

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
 * A byte that was taken for a lead byte took the ASCII sign behind it along: two edits, one for the character, with
 * those before it whose codes vanished, one for the sign, which was never more than guessed.
 *
 * @param text of the page, whose offsets the token has
 * @returns undefined where the token swallowed nothing
 */
export function swallowedEdits(token: Token, text: string): FoundEdit[] | undefined {
  const { reading, start, end } = token;
  if (!endsInSign(reading)) return undefined;
  const character = reading.slice(0, -1);
  return [
    {
      rule,
      span: [start, end],
      lemma: text.slice(start, end),
      reading: character,
      reason: reasons.character,
      certainty: 'conjecture',
      alternatives: charactersBeforeSign(token).filter((other) => other !== character),
    },
    signEdit(token, text),
  ];
}

/** What may have stood before the sign that a token swallowed, the likeliest first. */
export const charactersBeforeSign = (token: Token): string[] => [
  ...new Set(
    candidatesOf(token)
      .filter(endsInSign)
      .map((other) => other.slice(0, -1)),
  ),
];

/** The sign that a token swallowed. A figure is not guessed at all, unless the rest of a year tells it. */
export function signEdit(token: Token, text: string): FoundEdit {
  const { reading, end } = token;
  const [character, likeliest] = [reading.slice(0, -1), reading.at(-1)!];
  const known = new Set([likeliest]);
  for (const other of candidatesOf(token))
    if (endsInSign(other) && other.slice(0, -1) === character) known.add(other.at(-1)!);
  const sign = signFor(likeliest, known, text.slice(end, end + 5));
  // Where one figure may have been swallowed, so may any other sign.
  const guessed = figures.some((figure) => known.has(figure));
  const all = guessed ? [...figures, ...known, ...signs, ...rareSigns] : [...known];
  return {
    rule,
    span: [end, end],
    lemma: '',
    reading: sign,
    reason: sign === unknownSign ? reasons.figure : reasons.sign,
    certainty: 'conjecture',
    alternatives: [...new Set(all)].filter((other) => other !== sign),
  };
}

/**
 * Characters, more than one where codes vanished, and one ASCII sign behind them. A letter was not swallowed: it is the
 * second byte of a code.
 */
export const endsInSign = (reading: string): boolean =>
  reading.length > 1 &&
  reading.charCodeAt(reading.length - 1) < 0x40 &&
  reading.charCodeAt(reading.length - 2) >= 0x80;

/** A token whose figure, one as likely as another, is not guessed. */
export function withoutFigure(token: Token): Token {
  const { kind, reading } = token;
  return kind === 'open' && reading.length > 1
    ? { ...token, reading: reading.replace(/\d/, unknownSign) }
    : token;
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
