import type { DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { hasPlainLists, listLook, type ListLook } from './list-look.ts';
import { numberGap } from './number-gap.ts';
import { formatNumber } from './number-format.ts';
import { attributeOf, elementsBelow, isParsedElement } from './parsed-page.ts';

/** Noncharacters before numbers that were written, and before items whose numbers are not known. */
const marks = { written: '\ufdd1', unknown: '\ufdd2' };
const lists = new Set(['ol', 'ul', 'menu']);
/** Where no text of an item begins. */
const apart = new Set([...lists, 'table', 'script', 'style', 'template']);
/** An item with such a beginning has its number in its text. */
const numbered =
  /^\s*[（([]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[、.．:：)）\]]|^\s*[①-⑳⑴-⒛㈠-㈩]|^\s*第[一二三四五六七八九十\d]+[条章节项]/;

/**
 * Write the numbers that browsers count for the items of lists before their texts, with marks of which
 * {@link withoutListMarks} tells what they say. Nothing is made up: what only a sheet can tell that is not read, or
 * has numbers in its text, stays as it is.
 *
 * @returns false where nothing was marked
 */
export function numberListsOfPage(page: Parsed.Document): boolean {
  const elements = elementsBelow(page);
  const all = elements.filter(({ tagName }) => tagName === 'ol');
  if (all.length === 0 || elements.some(hasMark)) return false;
  const isPlain = hasPlainLists(page);
  for (const list of all) {
    const items = elementsBelow(list, ({ tagName }) => !lists.has(tagName)).filter(
      (item) => item.tagName === 'li' && !isHidden(item),
    );
    const texts = items.map(firstText);
    if (texts.some((text) => text && numbered.test(text.value))) continue;
    const look = listLook(list, items, isPlain);
    if (look === undefined) continue;
    const numbers = look === 'unknown' ? [] : numbersOf(list, items, look);
    for (const [i, text] of texts.entries()) {
      if (!text) continue;
      const number = numbers[i];
      const value = text.value.trimStart();
      text.value =
        number === undefined
          ? marks.unknown + text.value
          : marks.written + number + numberGap(number, value) + value;
    }
  }
  return true;
}

/** The text without the marks, and what they tell of it. */
export function withoutListMarks(text: string): { text: string; what: string[] } {
  const { written, unknown } = marks;
  return {
    text: text.replaceAll(written, '').replaceAll(unknown, ''),
    what: [
      ...(text.includes(written) ? ['numbers of lists as browsers count them'] : []),
      ...(text.includes(unknown) ? ['without numbers of lists that styles may show'] : []),
    ],
  };
}

/** @returns none where one of them cannot be written */
function numbersOf(
  list: Parsed.Element,
  items: readonly Parsed.Element[],
  { format, behind }: ListLook,
): string[] {
  const isReversed = attributeOf(list, 'reversed') !== undefined;
  let next = integer(attributeOf(list, 'start')) ?? (isReversed ? items.length : 1);
  const numbers: string[] = [];
  for (const item of items) {
    const value = integer(attributeOf(item, 'value')) ?? next;
    // Behind z comes aa and ab in browsers, and bb in Word.
    const written = format.endsWith('Letter') && value > 26 ? undefined : formatNumber(value, format);
    if (written === undefined) return [];
    numbers.push(written + behind);
    next = value + (isReversed ? -1 : 1);
  }
  return numbers;
}

/** As browsers read it: what stands behind the figures does not matter. */
function integer(value: string | undefined): number | undefined {
  const [, figures] = /^\s*([+-]?\d{1,9})/.exec(value ?? '') ?? [];
  return figures === undefined ? undefined : Number(figures);
}

/** The text that an item begins with; undefined where it begins with something else. */
function firstText(item: Parsed.Element): Parsed.TextNode | undefined {
  const look = (node: Parsed.Element): Parsed.TextNode | 'none' | undefined => {
    for (const child of node.childNodes) {
      if ('value' in child && child.value.trim() !== '') return child;
      if (!isParsedElement(child) || isHidden(child)) continue;
      if (apart.has(child.tagName)) return 'none';
      const found = look(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = look(item);
  return found === 'none' ? undefined : found;
}

/** Whether the author wrote a noncharacter himself, which is his. */
const hasMark = ({ childNodes }: Parsed.Element): boolean =>
  childNodes.some(
    (child) => 'value' in child && Object.values(marks).some((mark) => child.value.includes(mark)),
  );

const isHidden = (element: Parsed.Element): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '');
