import { fold } from '../script/fold.ts';

/** A title without spaces, quotation marks and brackets of a book, in the folded script. */
export const bareTitle = (line: string): string => fold(line).replace(/[\s《》“”"]/g, '');

/** A title is broken into so many lines at most, and stands so far below that of the page. */
const mostLines = 4;
const longest = 80;
const reach = 8;

/**
 * The lines below a page's title that are the paper's own, broken where the paper broke it: 清溪县审计局 / 关于2019年度 /
 * 预算执行的审计报告 below 清溪县审计局关于2019年度预算执行的审计报告.
 *
 * @param lines in simplified script
 * @param title index of the page's title
 * @returns indexes of the lines; none where the title stands there in one
 */
export function brokenTitle(lines: readonly string[], title: number): ReadonlySet<number> {
  const page = lines[title] ?? '';
  const whole = page.length > longest ? '' : bareTitle(page);
  for (let first = title + 1; whole !== '' && first <= title + reach && first < lines.length; first++) {
    let joined = '';
    for (let line = first; line < Math.min(lines.length, first + mostLines); line++) {
      if (lines[line]!.length > longest) break;
      joined += bareTitle(lines[line]!);
      if (!whole.startsWith(joined)) break;
      if (joined === whole && line > first)
        return new Set(Array.from({ length: line - first + 1 }, (_, index) => first + index));
    }
  }
  return new Set();
}

const quoted = /^[^《》]{1,30}《([^》]{8,60})》$/;

/** Where the title stands that a page's own, 清政发〔2014〕20号《清溪县防汛预案》, has in quotation marks; the page's, where none does. */
export function quotedTitle(lines: readonly string[], title: number): number {
  const [, name] = quoted.exec(lines[title] ?? '') ?? [];
  if (name === undefined) return title;
  const own = bareTitle(name);
  const at = lines
    .slice(title + 1, title + 1 + reach)
    .findIndex((line) => line.length <= longest && bareTitle(line) === own);
  return at < 0 ? title : title + 1 + at;
}
