/** No entry of a table of contents is longer. */
const longest = 100;

/** Dots that lead to a page, and its number; a number alone may be a part of the title. */
const leader = /[ \u3000]*[.．…·—-]{2,}[ \u3000]*(?:\d{1,4}|[（(]\d{1,4}[）)])$/;

const isEntry = (line: string): boolean => line.length <= longest && !/[。；！？：]$/.test(line);
/** Of a line as long as an entry: `leader` would begin anew at each of a million dots. */
const bare = (line: string): string =>
  line.length > longest ? line : line.replace(leader, '').replace(/\s/g, '');

/** The outline that a site shows of a text above it, up to a line of dots: 目录／提纲：……. */
const outlined = /^目录[／/]提纲[：:]?[.…]{0,6}$/;
const firstLines = 12;
const longestOutline = 40;

/**
 * The entries of a table of contents: they look like the headings that they name. Below 目录 they stand up to where the
 * first of them comes again, at the head of its part; where it does not, those with dots and the number of a page.
 *
 * @param lines in simplified script
 * @returns indexes of the lines
 */
export function contentsLines(lines: readonly string[]): ReadonlySet<number> {
  const outline = lines.slice(0, firstLines).findIndex((line) => outlined.test(line)) + 1;
  const closed = lines.slice(outline, outline + longestOutline).findIndex((line) => /^[.…]{1,6}$/.test(line));
  if (outline > 0 && closed > 0 && lines.slice(outline, outline + closed).every(isEntry))
    return new Set(Array.from({ length: closed }, (_, index) => outline + index));
  const first = lines.findIndex((line) => /^(?:目次|[^，。；：]{0,8}目录)$/.test(bare(line))) + 1;
  const entry = first > 0 ? bare(lines[first] ?? '') : '';
  if (entry === '') return new Set();
  const again = lines.findIndex((line, index) => index > first && bare(line) === entry);
  const listed = lines.slice(first, again < 0 ? undefined : again);
  const end = listed.findIndex((line) => !isEntry(line) || (again < 0 && !leader.test(line)));
  // A sentence among them tells that they are no list, and the first only a heading that comes twice.
  if (again >= 0 && end >= 0) return new Set();
  return new Set(listed.slice(0, end < 0 ? undefined : end).map((_, index) => first + index));
}
