/** Parts of a reason that differ from edit to edit, by their names. */
type Values = Readonly<Record<string, string | undefined>>;

/** A reason as ledgers give it, with `{names}` for what differs from edit to edit, and what it is in another language. */
export type ReasonEntry = readonly [told: string, meaning: string | ((values: Values) => string)];

/** Clauses of a reason are joined with it. */
const joint = '；';

/** Longest reason of a rule, in UTF-16 code units, with what it quotes; what is longer is a person's. */
const longest = 1000;

/** How many reasons are remembered before all are forgotten: those that quote the text are many. */
const most = 5_000;

/**
 * Translate reasons by a list. A reason that is several of the list joined by `；` is told clause by clause.
 *
 * @returns nothing for what is not on the list, such as a person's own words
 */
export function reasonTeller(entries: readonly ReasonEntry[]): (reason: string) => string | undefined {
  const plain = new Map<string, string>();
  const patterns: { pattern: RegExp; meaning: (values: Values) => string }[] = [];
  for (const [told, meaning] of entries) {
    if (typeof meaning === 'string' && !told.includes('{')) plain.set(told, meaning);
    else patterns.push({ pattern: patternOf(told), meaning: asFunction(meaning) });
  }

  const wholly = (reason: string): string | undefined => {
    const known = plain.get(reason);
    if (known !== undefined) return known;
    for (const { pattern, meaning } of patterns) {
      const match = pattern.exec(reason);
      if (match) return meaning(match.groups ?? {});
    }
    return undefined;
  };

  const inClauses = (reason: string): string | undefined => {
    if (reason.length > longest) return undefined;
    const whole = wholly(reason);
    if (whole !== undefined) return whole;
    // The longest first: some reasons have a joint inside, and so may what they quote.
    for (let at = reason.lastIndexOf(joint); at > 0; at = reason.lastIndexOf(joint, at - 1)) {
      const [first, rest] = [wholly(reason.slice(0, at)), reason.slice(at + joint.length)];
      const more = first === undefined ? undefined : tell(rest);
      if (first !== undefined && more !== undefined)
        return `${first}; ${more.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())}`;
    }
    return undefined;
  };

  const known = new Map<string, string | undefined>();
  const tell = (reason: string): string | undefined => {
    if (known.has(reason)) return known.get(reason);
    if (known.size >= most) known.clear();
    const told = inClauses(reason);
    known.set(reason, told);
    return told;
  };
  return tell;
}

const patternOf = (told: string): RegExp =>
  new RegExp(
    `^${told
      .split(/(\{\w+\})/)
      .map((part) => (/^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>.+?)` : RegExp.escape(part)))
      .join('')}$`,
    's',
  );

const asFunction =
  (meaning: ReasonEntry[1]): ((values: Values) => string) =>
  (values) =>
    typeof meaning === 'string'
      ? meaning.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
      : meaning(values);
