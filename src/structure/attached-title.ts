/** A shorter line may be a word that the title has. */
const shortest = 8;
const handsOn = /印发|发布|公布|转发|颁布/;

const bare = (text: string): string => text.replace(/[\s《》〈〉“”"]/g, '');

/** A notice says in so many lines below its head what it issues. */
const reach = 6;
const issuedIn = (line: string): string[] =>
  handsOn.test(line) ? Array.from(line.matchAll(/《([^》]{6,60})》/g), ([, name = '']) => bare(name)) : [];

/**
 * Where the document begins that a notice hands on: a line below the notice that repeats its title's words behind 印发.
 *
 * @param lines in simplified script
 * @param title of the notice, in simplified script
 * @param from the first line behind the notice's head
 * @returns index of the line, -1 where there is none
 */
export function attachedTitle(lines: readonly string[], title: string, from: number): number {
  const named = bare(title);
  const at = named.search(handsOn);
  if (at < 0) return -1;
  const issued = new Set(lines.slice(from, from + reach).flatMap(issuedIn));
  return lines.findIndex((line, index) => {
    const own = index < from ? '' : bare(line);
    return own.length >= shortest && (named.indexOf(own, at) > at || (issued.has(own) && own === line));
  });
}

/** What a notice hands on it says in one of its first lines. */
const noticeReach = 4;

/**
 * Where the document begins that a notice without a title of its own hands on: 《清溪县防汛预案》已经县政府同意，现印发你们…, and
 * further down the line 清溪县防汛预案.
 *
 * @param lines in simplified script
 * @param from the first line behind the notice's head
 * @returns index of the line, -1 where there is none
 */
export function handedOnTitle(lines: readonly string[], from: number): number {
  const issued = new Set(lines.slice(from, from + noticeReach).flatMap(issuedIn));
  if (issued.size === 0) return -1;
  return lines.findIndex((line, index) => index > from && line.length >= shortest && issued.has(bare(line)));
}
