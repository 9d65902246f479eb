import { isHan, sentenceEndsBefore } from './characters.ts';

/** Whoever is called so speaks in a transcript, if only once. */
const roles = new Set(['问', '答', '记者', '主持人', '网友', '嘉宾', '書記', '书记', '記者', '主持', '網友']);

/** A name and an office have so many characters. */
const longestName = 8;
const fewestTurns = 5;
/** So large a share of the turns are taken by another than the one before. */
const alternating = 0.7;

/**
 * Where the turns of a conversation begin that run into each other: names with a colon at the beginnings of sentences, two
 * at least that come again and again and take turns.
 *
 * @returns offsets in order
 */
export function speakerTurns(text: string): number[] {
  const found = labelsOf(text);
  if (found.length < fewestTurns) return [];
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  const again = found.filter(({ name }) => times.get(name)! > 1);
  const changes = again.filter(({ name }, index) => index > 0 && name !== again[index - 1]!.name).length;
  if (again.length < fewestTurns || changes < alternating * (again.length - 1)) return [];
  return found
    .filter(({ name, at }) => (times.get(name)! > 1 || roles.has(name)) && sentenceEndsBefore(text, at))
    .map(({ at }) => at);
}

/** The names before colons that a line or a sentence begins with. */
function labelsOf(text: string): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let colon = text.indexOf('：'); colon >= 0; colon = text.indexOf('：', colon + 1)) {
    let at = colon;
    while (colon - at <= longestName && isHan(text[at - 1])) at--;
    const begins = at === 0 || /[\n。！？…”’）]/.test(text[at - 1]!);
    if (begins && at < colon && colon - at <= longestName) found.push({ name: text.slice(at, colon), at });
  }
  return found;
}
