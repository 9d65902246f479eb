import { candidatesOf, type Token } from './hypothesis.ts';

/**
 * Tokens that give the witness: these, or with another choice for one of their lost bytes, the last ones first, such as
 * a figure before a comma in place of a full-width comma.
 *
 * @param tried how many choices for each place, the likeliest first
 * @param proves whether the forward program makes the witness of tokens
 * @returns undefined where none of those tried does
 */
export function provenTokens(
  tokens: readonly Token[],
  tried: number,
  proves: (tokens: readonly Token[]) => boolean,
): readonly Token[] | undefined {
  if (proves(tokens)) return tokens;
  for (let index = tokens.length - 1; index >= 0; index--) {
    for (const reading of candidatesOf(tokens[index]!).slice(0, tried)) {
      const other = tokens.with(index, { ...tokens[index]!, reading });
      if (proves(other)) return other;
    }
  }
  return undefined;
}
