/** A pattern and the characters that what it matches may begin with. */
export interface Sought {
  /** Sticky. */
  pattern: RegExp;
  /** 1 for each UTF-16 code unit that a match may begin with. */
  firsts: Uint8Array;
}

/**
 * @param pattern with any flags
 * @param firsts a class of characters, every one that a match may begin with, as `[…]` or alternatives of one character
 */
export function sought(pattern: RegExp, firsts: RegExp): Sought {
  const units = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    firsts.test(String.fromCharCode(unit)) ? 1 : 0,
  );
  return { pattern: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`), firsts: units };
}

/**
 * Every match in a text, as `matchAll` gives them. The pattern is tried only where a look at one character says that it
 * may match: an engine tries all its alternatives at each.
 */
export function* matchesAt(text: string, { pattern, firsts }: Sought): Generator<RegExpExecArray> {
  for (let at = 0; at < text.length; at++) {
    if (firsts[text.charCodeAt(at)] === 0) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    yield match;
    at += match[0].length - 1;
  }
}
