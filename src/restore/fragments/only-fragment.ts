import { detectScript } from '../../script/detect-script.ts';
import type { FoundEdit } from '../edit.ts';
import { inferAnnotated } from '../infer-annotated.ts';
import { project } from '../projection.ts';
import { beginsInside } from './begins-inside.ts';
import { opensWithTitle } from './opens-document.ts';

/** A page this long that has items has more than one. */
const longPage = 150;

/**
 * The number of a preview that shows one fragment alone, where there is no cut to tell by: the page begins
 * with it, and the title follows as the site states it. Where the site states none, but no other number of the kind
 * stands on the page, or the next is `1、` again, nobody but a site numbers a title, nor anything on a page that a site
 * converted or annotated; that is no more than likely.
 */
export function onlyFragment(text: string, statedTitle: string | undefined): FoundEdit[] {
  const [lemma] = /^\s{0,20}1、/.exec(text) ?? [];
  if (lemma === undefined) return [];
  const edit = { rule: 'fragments', span: [0, lemma.length], lemma, reading: '' } as const;
  if (!statedTitle || statedTitle.length < 4) {
    const reason = reasonWithoutTitle(text.slice(lemma.length));
    return reason === undefined ? [] : [{ ...edit, reason, certainty: 'conjecture', alternatives: [lemma] }];
  }
  const title = project(statedTitle, 0, statedTitle.length).text;
  const follows = project(text, lemma.length, lemma.length + 10 * statedTitle.length).text;
  if (!follows.startsWith(title)) return [];
  const reason = '网站预览分段并编号；此处只有第1段，编号之后即网站所述题目，可知编号不是原文';
  return [{ ...edit, reason, certainty: 'certain' }];
}

const otherNumber = /[0-9]+、/;

/** Why the number of a page may be a site's, judged by what stands behind it. */
function reasonWithoutTitle(rest: string): string | undefined {
  if (beginsInside(rest)) return '网页以“1、”开头，其后另有居后的序号，原文不会这样编号，当为网站预览的段号';
  const [next] = otherNumber.exec(rest) ?? [];
  if (next !== undefined && next !== '1、') return undefined;
  if (opensWithTitle(rest)) {
    return next === undefined
      ? '网页以“1、”开头，其后即题目，全页再无同类编号，当为网站预览的段号'
      : '网页以“1、”开头，其后即题目，正文的编号又从“1、”起，当为网站预览的段号';
  }
  if (rest.length < longPage || !isFromCopySite(rest)) return undefined;
  return '网页以“1、”开头，全文经网站转码，别无与之相续的编号，当为网站预览的段号';
}

/** True where nobody but a copy site can have converted the page, or put readings in. */
const isFromCopySite = (text: string): boolean =>
  inferAnnotated(text).size > 0 || detectScript(text, false).script === 'hant-converted';
