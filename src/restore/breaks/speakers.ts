import { sentenceEndsBefore } from './characters.ts';

/** Who speaks, and a colon. */
const label = /(?<=^|[\n。！？…”’）])([\u4e00-\u9fff]{1,8})：/g;
/** Whoever is called so speaks in a transcript, if only once. */
const roles = new Set(['问', '答', '记者', '主持人', '网友', '嘉宾', '書記', '书记', '記者', '主持', '網友']);

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
  const found = Array.from(text.matchAll(label), ({ 1: name = '', index }) => ({ name, at: index }));
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  const again = found.filter(({ name }) => times.get(name)! > 1);
  const changes = again.filter(({ name }, index) => index > 0 && name !== again[index - 1]!.name).length;
  if (again.length < fewestTurns || changes < alternating * (again.length - 1)) return [];
  return found
    .filter(({ name, at }) => (times.get(name)! > 1 || roles.has(name)) && sentenceEndsBefore(text, at))
    .map(({ at }) => at);
}
