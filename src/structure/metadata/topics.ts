import { fold } from '../../script/fold.ts';
import type { FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';
import { topicTable } from './topic-table.ts';

/** Everyday words that a topic's word only happens to stand in, as 民政 does in 人民政府. */
const chance = new RegExp(
  ['人民政府', '市政府', '市政协', '市政务', '市政法', '健康发展', '健康成长'].map(fold).join('|'),
  'gu',
);
const withoutChance = (folded: string): string =>
  folded.replace(chance, ({ length }) => '\uFFFC'.repeat(length));

const table = topicTable.map(([topic, words]) => [topic, words.map(fold)] as const);

/** A word in the title weighs as much as this many in the text. */
const titleWeight = 5;
/** A topic is named from this weight per 1,000 characters on, and from this weight in all. */
const perThousand = 2;
const least = 4;
/** No report has more topics than these. */
const most = 5;

/** The topics of a report by the words of the table, weightiest first, and the first place of each in the text. */
export function topicsOf(page: FoldedPage): { topics: string[]; grounds: Ground[] } {
  const text = withoutChance(page.blocks.map(({ folded }) => folded).join('\n'));
  const title = withoutChance(page.title);
  const enough = Math.max(least, (text.length / 1000) * perThousand);
  const times = countWords(text);
  const found = table
    .map(([topic, words], index) => ({
      topic,
      words,
      weight: words.reduce((sum, word) => sum + (title.includes(word) ? titleWeight : 0), times[index]!),
    }))
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
  return {
    topics: found.map(({ topic }) => topic),
    // A title that the site states and the text lacks may name a topic alone.
    grounds: found.flatMap(({ topic, words }) => firstPlace(page, topic, words) ?? []),
  };
}

/** Where a topic's words first stand in the text. */
function firstPlace(page: FoldedPage, topic: string, words: readonly string[]): Ground | undefined {
  for (const [block, { folded }] of page.blocks.entries()) {
    const plain = withoutChance(folded);
    const places = words.map((word) => plain.indexOf(word)).filter((at) => at >= 0);
    if (places.length > 0) return groundAt(page, topic, block, Math.min(...places));
  }
  return undefined;
}

/** A word of the table, and its topic's place there. */
interface Word {
  word: string;
  topic: number;
  place: number;
}

const words = table.flatMap(([, all], topic) => all.map((word) => ({ word, topic })));
/** The words that begin alike; the first are none. By their first code unit, which few characters of a text are. */
const groups: Word[][] = [[]];
const groupOf = new Uint16Array(0x10000);
for (const [place, { word, topic }] of words.entries()) {
  const group = (groupOf[word.charCodeAt(0)] ||= groups.length);
  (groups[group] ??= []).push({ word, topic, place });
}

/** How often the words of each topic stand in a text, in one pass; a word does not overlap with itself. */
function countWords(text: string): Uint32Array {
  const times = new Uint32Array(table.length);
  const ends = new Uint32Array(words.length);
  for (let at = 0; at < text.length; at++) {
    const group = groupOf[text.charCodeAt(at)]!;
    if (group === 0) continue;
    for (const { word, topic, place } of groups[group]!) {
      if (at < ends[place]! || !text.startsWith(word, at)) continue;
      times[topic]!++;
      ends[place] = at + word.length;
    }
  }
  return times;
}
