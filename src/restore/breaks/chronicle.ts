import { hanValue } from './heading-mark.ts';
import { sentenceEndsBefore } from './characters.ts';

/** The title that a chronicle begins with. */
const titled = /^[^，。；：\n]{0,40}大事[记記]/;
const entry = /(?:([一二三四五六七八九十]{1,2}|1?[0-9])月)?([1-3]?[0-9])日(?![^，。；]{0,2}[至—])/y;
/** So many entries make a chronicle, nearly all of which come one after the other. */
const fewest = 4;
const inOrder = 0.9;

interface Entry {
  at: number;
  /** End of the month, where one is named. */
  behindMonth: number | undefined;
  month: number | undefined;
  day: number;
}

/**
 * Where the entries of a chronicle begin that run into each other, each with its day; where a month is named for its first
 * entry alone, it stands above that by itself.
 *
 * @returns offsets in order
 */
export function chronicleEntries(text: string): number[] {
  const title = titled.exec(text)?.[0];
  if (title === undefined) return [];
  const entries = entriesOf(text, title.length);
  if (entries.length < fewest) return [];
  let month = 0;
  const days = entries.map((each) => (month = each.month ?? month) * 100 + each.day);
  const ascending = days.filter((day, index) => index > 0 && day >= days[index - 1]!).length;
  if (ascending < inOrder * (days.length - 1)) return [];
  const headed = entries.some((each) => each.month === undefined);
  return entries.flatMap(({ at, behindMonth }) =>
    headed && behindMonth !== undefined ? [at, behindMonth] : [at],
  );
}

function entriesOf(text: string, from: number): Entry[] {
  const found: Entry[] = [];
  for (let at = from; at < text.length; at++) {
    if (at > from && !sentenceEndsBefore(text, at)) continue;
    entry.lastIndex = at;
    const match = entry.exec(text);
    if (!match) continue;
    const [, written, day = ''] = match;
    const month = written === undefined ? undefined : Number(written) || hanValue(written);
    found.push({
      at,
      behindMonth: written === undefined ? undefined : at + written.length + 1,
      month,
      day: Number(day),
    });
    at = entry.lastIndex - 1;
  }
  return found.filter(({ month = 1, day }) => month > 0 && month <= 12 && day > 0 && day <= 31);
}
