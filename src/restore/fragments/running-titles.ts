import type { FoundEdit } from '../edit.ts';
import { isMidSentence } from './sentence-end.ts';

/** A title has this many code units; a shorter line comes back by chance. */
const [fewest, most] = [6, 120];

/** Code units of text between two running titles, at least. */
const pageful = 60;

/** The first line that is not blank, where it may be a title: on a line of its own, without a sentence's end. */
export function firstLine(text: string): string | undefined {
  const line = /^\s*([^\n]*)\n/.exec(text.slice(0, 1000))?.[1]?.trimEnd();
  return line && line.length >= fewest && line.length <= most && !/[。；，,;]/.test(line) ? line : undefined;
}

/** A line of running text: a shorter one, or one without a mark, may be a heading, a name, a link. */
const isProse = (line: string): boolean => line.length >= 15 && /[，、。；：,;:]/.test(line);

/** The lines right before and right behind a stretch, blank ones left aside. */
function neighbours(text: string, start: number, end: number): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - 2000), start).trimEnd();
  const after = text.slice(end, end + 2000).trimStart();
  return [before.slice(before.lastIndexOf('\n') + 1), /^[^\n]*/.exec(after)![0]];
}

/**
 * Titles that come back on a line of their own at the top of later pages, with a page of text between: two at least,
 * or one where running text goes on behind it; and one at least in the middle of a sentence.
 */
export function runningTitles(text: string, title: string): FoundEdit[] {
  const line = `\n${title}\n`;
  const places: number[] = [];
  for (let at = text.indexOf(line, title.length); at >= 0; at = text.indexOf(line, at + line.length))
    places.push(at);
  if (places.some((at, index) => at - (places[index - 1] ?? 0) < pageful)) return [];
  const cuts = new Set(
    places.filter(
      (at) =>
        isMidSentence(text, at, at + line.length) && neighbours(text, at, at + line.length).every(isProse),
    ),
  );
  if (cuts.size === 0) return [];
  return places.map((at) => {
    const joins = cuts.has(at);
    const span = [at, at + line.length - (joins ? 0 : 1)] as const;
    return {
      rule: 'fragments',
      span,
      lemma: text.slice(...span),
      reading: '',
      reason: `题目在文中又独占一行${places.length}次，是每页的页眉${joins ? '；此处断在句中，前后相连' : ''}`,
      certainty: 'certain',
    };
  });
}

/** The title said twice in a row at the top, once by the site and once by the document. */
export function doubledTitle(text: string, title: string): FoundEdit[] {
  const start = text.indexOf(title) + title.length;
  const lemma = /^\s*\n/.exec(text.slice(start, start + 20))?.[0];
  if (lemma === undefined || !text.startsWith(`${title}\n`, start + lemma.length)) return [];
  return [
    {
      rule: 'fragments',
      span: [start, start + lemma.length + title.length],
      lemma: lemma + title,
      reading: '',
      reason: '网站在正文之前又列一遍题目，只留一次',
      certainty: 'certain',
    },
  ];
}
