const short = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * Make text safe to print: control characters, escape sequences, invisible and private-use characters,
 * direction marks and lone surrogates are shown by their code, so that a witness cannot move the cursor
 * of whoever looks at it.
 */
export function escapeText(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => short.get(character) ?? `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

/** The same for messages of several lines, whose line feeds stay. */
export const escapeLines = (text: string): string => text.split('\n').map(escapeText).join('\n');
