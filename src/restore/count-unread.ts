import type { Annotation } from './find-annotations.ts';

/** So many lines at either edge of a page may be a site's own, and none of them is longer or a sentence. */
const mostLines = 3;
const longest = 60;

/**
 * How often each character stands in the lines before a page's first reading and behind its last: a site may have
 * written them around the text that it converted.
 *
 * @param annotations in order
 */
export function countUnread(text: string, annotations: readonly Annotation[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const [first, last] = [annotations[0], annotations.at(-1)];
  if (!first || !last) return times;
  const head = text
    .slice(0, Math.min(first.base, mostLines * longest))
    .split('\n')
    .slice(0, -1);
  const tail = text
    .slice(Math.max(last.end, text.length - mostLines * longest))
    .split('\n')
    .slice(1);
  for (const line of [...upTo(head), ...upTo(tail.reverse())])
    for (const character of line) times.set(character, (times.get(character) ?? 0) + 1);
  return times;
}

/** The lines from the edge of the page on that may be a site's. */
function upTo(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(
    (line, index) => index === mostLines || line.length > longest || /[。；]/.test(line),
  );
  return end < 0 ? lines : lines.slice(0, end);
}
