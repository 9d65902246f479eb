/** How far down a page's head may reach. */
const reach = 400;

const salutation = /各位(?:代表|委员|领导|同志|来宾)[：:]/;
/** What begins a line above the salutation, and what ends one. */
const begins = /——|(?:来源|时间|作者|发布时间|发布日期)[：:]/g;
const ends = /[0-9]{4}-[0-9]{2}-[0-9]{2}/g;

/**
 * Where the lines of a page's head part whose breaks were lost without a trace: subtitle, source, date,
 * salutation. Only in a first line that has a salutation near its start.
 *
 * @returns offsets in order
 */
export function gluedHead(text: string): number[] {
  const newline = text.indexOf('\n');
  const head = text.slice(0, newline < 0 ? reach : Math.min(reach, newline));
  const found = salutation.exec(head);
  if (!found || found.index + found[0].length >= head.length) return [];
  const above = head.slice(0, found.index);
  if (/[。；！]/.test(above)) return [found.index + found[0].length];
  const places = [found.index + found[0].length];
  if (found.index > 0) places.push(found.index);
  for (const { index } of above.matchAll(begins)) if (index > 0) places.push(index);
  for (const { 0: date, index } of above.matchAll(ends)) places.push(index + date.length);
  return [...new Set(places)].filter((at) => at <= found.index || at === places[0]).sort((a, b) => a - b);
}
