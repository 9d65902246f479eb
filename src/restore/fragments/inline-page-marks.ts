import { hanValue } from '../breaks/heading-mark.ts';
import type { FoundEdit } from '../edit.ts';

/** Code units of text between two marks, at least. */
const pageful = 30;

const number = '[0-9]{1,4}|[一二三四五六七八九十]{1,3}';
const page = String.raw`[页頁](?:\(yè ?\))?`;
const mark = new RegExp(
  String.raw`[ \u3000]*第 ?(${number}) ?${page}[ \u3000]?[\/,，|]?[ \u3000]?共 ?(${number}) ?${page}(?![的处處之中上内內里裡有均]|\(yè)[。.]?[ \u3000]*`,
  'g',
);

/**
 * Page marks inside a line, where the pages of a file were run together: two at least, which count on and name the
 * same number of pages, or the first at the very beginning.
 */
export function inlinePageMarks(text: string): FoundEdit[] {
  if (!/共 ?[0-9一二三四五六七八九十]{1,4} ?[页頁]/.test(text)) return [];
  const found = [...text.matchAll(mark)].map(({ 0: lemma, 1: at = '', 2: total = '', index }) => ({
    lemma,
    index,
    number: valueOf(at),
    total: valueOf(total),
  }));
  const runs = found.every(
    ({ number, total }, index) =>
      number <= total &&
      total === found[0]!.total &&
      (index === 0 || number === found[index - 1]!.number + 1),
  );
  // One alone counts at the very beginning, where no sentence has begun.
  const first = found.length === 1 && found[0]!.number === 1 && text.slice(0, found[0]!.index).trim() === '';
  if ((found.length < 2 && !first) || !runs) return [];
  // Pages that a text speaks of are no page apart.
  const apart = found
    .slice(1)
    .map(({ index }, before) => index - found[before]!.index - found[before]!.lemma.length);
  if (apart.some((gap) => gap < pageful)) return [];
  return found.map(({ lemma, index, number }) => ({
    rule: 'fragments',
    span: [index, index + lemma.length],
    lemma,
    reading: '',
    reason: `第${number}页的页码混在正文之中，是分页留下的，不是正文`,
    certainty: 'certain',
  }));
}

const valueOf = (written: string): number => (/^[0-9]/.test(written) ? Number(written) : hanValue(written));
