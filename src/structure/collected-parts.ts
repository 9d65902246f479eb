import { hanValue } from '../restore/breaks/heading-mark.ts';
import { bareTitle } from './title-lines.ts';
import { namesGenre } from './title-line.ts';

/** The texts that a site collected below one title. */
export interface CollectedParts {
  /** Where each begins, by the line's index. */
  lines: ReadonlySet<number>;
  /** Whether each is a document of its own: what signs and dates the last is not the page's. */
  areDocuments: boolean;
}

const numeral = '[一二三四五六七八九十]{1,3}|[0-9]{1,2}';
/** 第一篇：水利工作总结, 【篇二】, 范文三. */
const numbered = new RegExp(
  `^(?:第(${numeral})篇|[【（(]?(?:篇|范文)(${numeral})[】）)]?)(?:[：:、 \\u3000]{0,3}([^。；！？：]{0,50}))$`,
);
/** 水利工作总结1, 水利工作总结（篇二）, 水利工作总结范文 3. */
const named = new RegExp(
  `^([^。；！？：，]{4,40}?)(?:范文|文稿|模板)?[ \\u3000]?[（(【]?(?:篇|范文|第)?[ \\u3000]?(${numeral})篇?[）)】]?$`,
);
const longest = 60;
/** A part has a paragraph below its number, within so many lines; a list of links has none. */
const shortestText = 40;
const reach = 4;

/** How a page announces that it has several: 工作总结5篇, 工作总结（精选10篇）, 工作总结范文. */
const announced = /(?:[二三四五六七八九十]|[0-9]{1,2})篇|范文|精选|优选|汇总|大全/;
const firstLines = 6;

interface Label {
  index: number;
  base: string;
  value: number;
  isDocument: boolean;
}

const valueOf = (text: string): number => (/^[0-9]/.test(text) ? Number(text) : hanValue(text));

function labelOf(line: string, index: number): Label | undefined {
  if (line.length > longest) return undefined;
  const [own, part, piece, rest = ''] = numbered.exec(line) ?? [];
  if (own !== undefined) {
    const value = valueOf(part ?? piece ?? '');
    return {
      index,
      base: '',
      value,
      isDocument: piece !== undefined || namesGenre(rest.replace(/[0-9]+字$/, '').trim()),
    };
  }
  const [, base = '', count = ''] = named.exec(line) ?? [];
  if (!namesGenre(base)) return undefined;
  return { index, base: bareTitle(base), value: valueOf(count), isDocument: true };
}

/**
 * Find the parts of a page that has several texts below one title: those that are numbered alike and count on, 篇一 … 篇二,
 * each with text below; one alone where the page says that it has several.
 *
 * @param lines in simplified script
 */
export function collectedParts(lines: readonly string[]): CollectedParts {
  const labels = lines.flatMap((line, index) => labelOf(line, index) ?? []);
  const withText = labels.filter(({ index }, at) => {
    const end = Math.min(index + 1 + reach, labels[at + 1]?.index ?? lines.length);
    return lines.slice(index + 1, end).some((line) => line.length >= shortestText);
  });
  const chains = new Map<string, Label[]>();
  for (const label of withText) {
    const chain = chains.get(label.base);
    const last = chain?.at(-1);
    if (chain === undefined) chains.set(label.base, [label]);
    else if (last && label.value === last.value + 1 && label.index > last.index + 1) chain.push(label);
  }
  for (const parts of chains.values()) {
    if (parts.length === 1 && !(parts[0]!.value === 1 && isAnnounced(lines, parts[0]!))) continue;
    const areDocuments = parts.length > 1 && parts.every(({ isDocument }) => isDocument);
    return { lines: new Set(parts.map(({ index }) => index)), areDocuments };
  }
  return { lines: new Set(), areDocuments: false };
}

/** Whether a page says above its first part that it has several, of the same name where the part has one. */
const isAnnounced = (lines: readonly string[], { index, base }: Label): boolean =>
  lines
    .slice(0, Math.min(index, firstLines))
    .some((line) => line.length <= longest && announced.test(line) && bareTitle(line).includes(base));
