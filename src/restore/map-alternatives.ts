import type { Composition } from './compose.ts';
import type { Context, Rule } from './rule.ts';

/** How many code units on each side of an alternative a rule sees of the text it would stand in. */
const around = 12;

/** Have a rule do to each alternative what it would have done had that been the reading. */
export function mapAlternatives(composition: Composition, rule: Rule, context: Context): Composition {
  const { text } = composition;
  // All are joined and mapped at once, one a line, with their surroundings where those matter.
  const parts: string[] = [];
  let length = 0;
  const place = (left: string, alternative: string, right: string): number => {
    const at = length + left.length;
    parts.push(left + alternative + right);
    length += left.length + alternative.length + right.length + 1;
    return at;
  };
  const touches = rule.touches?.();
  const alone = new Map<string, number>();
  const placeAlone = (alternative: string): number => {
    let known = alone.get(alternative);
    if (known === undefined) alone.set(alternative, (known = place('', alternative, '')));
    return known;
  };
  const placed: Place[][] = [];
  let end = 0;
  for (const { edit, start: from, end: to } of composition.pieces) {
    const start = end;
    end += edit ? edit.reading.length : to - from;
    if (!edit?.alternatives) continue;
    const places: Place[] = [];
    for (const [index, alternative] of edit.alternatives.entries()) {
      if (touches && !hasOne(alternative, touches)) continue;
      const at = rule.contextual?.test(alternative)
        ? place(text.slice(Math.max(0, start - around), start), alternative, text.slice(end, end + around))
        : placeAlone(alternative);
      places.push({ index, at });
    }
    placed.push(places);
  }
  if (parts.length === 0) return composition;
  const joined = parts.join('\n');
  const mapped = rule.mapAlternative!(joined, context);
  if (mapped === joined) return composition;
  // Where lengths change it cannot be told what became of what, unless each stands alone.
  const read =
    mapped.length === joined.length
      ? (alternative: string, at: number): string =>
          mapped.startsWith(alternative, at) ? alternative : mapped.slice(at, at + alternative.length)
      : (alternative: string): string => rule.mapAlternative!(alternative, context);
  let next = 0;
  const pieces = composition.pieces.map((piece) => {
    if (!piece.edit?.alternatives) return piece;
    const places = placed[next++]!;
    if (places.length === 0) return piece;
    const before = piece.edit.alternatives;
    const alternatives = [...before];
    for (const { index, at } of places) alternatives[index] = read(before[index]!, at);
    if (alternatives.every((alternative, index) => alternative === before[index])) return piece;
    return { ...piece, edit: { ...piece.edit, alternatives: [...new Set(alternatives)] } };
  });
  return { ...composition, pieces };
}

/** Where an alternative of an edit, the one at `index`, stands in the joined text. */
interface Place {
  index: number;
  at: number;
}

/** @param units 1 for each UTF-16 code unit that is looked for */
function hasOne(text: string, units: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (units[text.charCodeAt(at)] === 1) return true;
  return false;
}
