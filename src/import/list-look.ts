import type { DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { attributeOf, elementsBelow } from './parsed-page.ts';

/** How the items of a list are numbered: the name of OOXML's `ST_NumberFormat`, and what stands behind a number. */
export interface ListLook {
  format: string;
  behind: string;
}

const types: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const styles: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-decimal': 'ideographDigital',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'trad-chinese-informal': 'chineseCountingThousand',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-earthly-branch': 'ideographZodiac',
};
const numberless = new Set(['none', 'disc', 'circle', 'square']);

/**
 * How browsers number a list.
 *
 * @param plain whether no sheet of the page can say how lists look
 * @returns undefined where it has no numbers; `unknown` where only a sheet that is not read can tell
 */
export function listLook(
  list: Parsed.Element,
  items: readonly Parsed.Element[],
  plain: boolean,
): ListLook | 'unknown' | undefined {
  const own = [list, ...items].map(styleOf);
  if (own.some((style) => style !== undefined && numberless.has(style))) return undefined;
  const stated = new Set(own.slice(1));
  // Items that look differently in one list are nothing that is worth the rules of it.
  if (stated.size > 1 || items.some((item) => attributeOf(item, 'type') !== undefined)) return 'unknown';
  const [style = own[0]] = stated;
  if (style !== undefined) {
    const format = styles[style];
    if (format === undefined) return 'unknown';
    return { format, behind: /^(?:cjk|simp|trad)-/.test(style) ? '、' : '.' };
  }
  const type = attributeOf(list, 'type');
  // Whoever says where a list begins wants its numbers seen.
  const isMeant =
    types[type ?? ''] !== undefined ||
    ['start', 'reversed'].some((name) => attributeOf(list, name) !== undefined) ||
    items.some((item) => attributeOf(item, 'value') !== undefined);
  if (!isMeant && !plain) return 'unknown';
  return { format: types[type ?? '1'] ?? 'decimal', behind: '.' };
}

/** What an element says itself of the marks of lists. */
function styleOf(element: Parsed.Element): string | undefined {
  const declared = (attributeOf(element, 'style') ?? '')
    .toLowerCase()
    .matchAll(/(?:^|;)\s*list-style(?:-type)?\s*:\s*([^;]*)/g);
  const words = [...declared].at(-1)?.[1]!.split(/\s+/);
  return words?.find((word) => word in styles || numberless.has(word)) ?? words?.find((word) => word !== '');
}

/** Whether a page has no sheet that could say how lists look, or none that says anything of them. */
export const hasPlainLists = (page: Parsed.Document): boolean =>
  elementsBelow(page).every((element) => {
    if (element.tagName === 'link')
      return !/(?:^|\s)stylesheet(?:$|\s)/i.test(attributeOf(element, 'rel') ?? '');
    if (element.tagName !== 'style') return true;
    return !element.childNodes.some(
      (child) => 'value' in child && /list-style|@import|display|counter|\ball\b/i.test(child.value),
    );
  });
