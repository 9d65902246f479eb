import type { Composition } from './compose.ts';
import type { Context, Rule } from './rule.ts';

/** How many code units on each side of an alternative a rule sees of the text it would stand in. */
const around = 12;

/** Have a rule do to each alternative what it would have done had that been the reading. */
export function mapAlternatives(composition: Composition, rule: Rule, context: Context): Composition {
  const { text } = composition;
  // All are joined and mapped at once, one a line, with their surroundings where those matter.
  const parts: string[] = [];
  const alone = new Map<string, Place>();
  let length = 0;
  const place = (left: string, alternative: string, right: string): Place => {
    const at = length + left.length;
    parts.push(left + alternative + right);
    length += left.length + alternative.length + right.length + 1;
    return { at, alternative };
  };
  const placeAlone = (alternative: string): Place => {
    let known = alone.get(alternative);
    if (!known) alone.set(alternative, (known = place('', alternative, '')));
    return known;
  };
  const placed: (readonly Place[] | undefined)[] = [];
  let end = 0;
  for (const { edit, start: from, end: to } of composition.pieces) {
    const start = end;
    end += edit ? edit.reading.length : to - from;
    if (!edit?.alternatives) continue;
    const left = text.slice(Math.max(0, start - around), start);
    const right = text.slice(end, end + around);
    // One look at all of them tells whether each is to be looked at.
    const together = edit.alternatives.join('');
    if (rule.touches?.test(together) === false) {
      placed.push(undefined);
      continue;
    }
    const contextual = rule.contextual?.test(together) ? rule.contextual : undefined;
    placed.push(
      edit.alternatives.map((alternative) =>
        rule.touches?.test(alternative) === false
          ? { at: untouched, alternative }
          : contextual?.test(alternative)
            ? place(left, alternative, right)
            : placeAlone(alternative),
      ),
    );
  }
  if (parts.length === 0) return composition;
  const joined = parts.join('\n');
  const mapped = rule.mapAlternative!(joined, context);
  if (mapped === joined) return composition;
  // Where lengths change it cannot be told what became of what, unless each stands alone.
  const read =
    mapped.length === joined.length
      ? ({ at, alternative }: Place): string =>
          at === untouched || mapped.startsWith(alternative, at)
            ? alternative
            : mapped.slice(at, at + alternative.length)
      : ({ at, alternative }: Place): string =>
          at === untouched ? alternative : rule.mapAlternative!(alternative, context);
  let next = 0;
  const pieces = composition.pieces.map((piece) => {
    if (!piece.edit?.alternatives) return piece;
    const before = piece.edit.alternatives;
    const alternatives = placed[next++]?.map(read);
    if (!alternatives) return piece;
    if (alternatives.every((alternative, index) => alternative === before[index])) return piece;
    return { ...piece, edit: { ...piece.edit, alternatives: [...new Set(alternatives)] } };
  });
  return { ...composition, pieces };
}

/** In place of where an alternative stands in the joined text: it does not, as the rule leaves it alone. */
const untouched = -1;

/** Where an alternative stands in the joined text. */
interface Place {
  at: number;
  alternative: string;
}
