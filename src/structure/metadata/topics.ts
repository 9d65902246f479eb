import { fold } from '../../script/fold.ts';
import type { FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';
import { topicTable } from './topic-table.ts';

/** Everyday words that a topic's word only happens to stand in, as 民政 does in 人民政府. */
const chance = new RegExp(['人民政府', '健康发展', '健康成长'].map(fold).join('|'), 'gu');
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
  const found = table
    .map(([topic, words]) => ({
      topic,
      words,
      weight: words.reduce(
        (sum, word) => sum + count(text, word) + (title.includes(word) ? titleWeight : 0),
        0,
      ),
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

function count(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++;
  return times;
}
