import { isHan, sentenceEndsBefore } from './characters.ts';

/** Whoever is called so speaks in a transcript, if only once. */
const roles = new Set(['问', '答', '记者', '主持人', '网友', '嘉宾', '書記', '书记', '記者', '主持', '網友']);

/** What is said under such a label is an entry of a list or a manual: 责任单位：, 示例：. */
const entry =
  /(?:[单單]位|[时時](?:限|[间間])|地[点點址]|部[门門]|目[标標]|要求|措施|[内內]容|情[况況]|[问問][题題]|原因|建[议議]|意[见見]|做法|成效|[结結]果|[标標][准準]|依据|依據|方[式法]|[对對]象|范[围圍]|範圍|[电電][话話]|示?例|注|[说說]明|提示|注意|[备備]注|[责責]任人|[负負][责責]人|[联聯][系繫]人|牵头领导|金[额額]|[数數]量|[编編][号號]|名[称稱]|[进進][展度]|[比例譬诸諸]如|[即如]|其中|此外|另外|[总總]之)$/;

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
    if (!begins || at === colon || colon - at > longestName) continue;
    const name = text.slice(at, colon);
    if (!entry.test(name)) found.push({ name, at });
  }
  return found;
}
