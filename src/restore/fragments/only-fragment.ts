import type { FoundEdit } from '../edit.ts';
import { project } from '../projection.ts';

/**
 * The number of a preview that shows one fragment alone, where there is no cut to tell by: the page begins
 * with it, and the title follows as the site states it.
 */
export function onlyFragment(text: string, statedTitle: string | undefined): FoundEdit[] {
  const [lemma] = /^\s{0,20}1、/.exec(text) ?? [];
  if (lemma === undefined || !statedTitle || statedTitle.length < 4) return [];
  const title = project(statedTitle, 0, statedTitle.length).text;
  const follows = project(text, lemma.length, lemma.length + 10 * statedTitle.length).text;
  if (!follows.startsWith(title)) return [];
  const reason = '网站预览分段并编号；此处只有第1段，编号之后即网站所述题目，可知编号不是原文';
  return [{ rule: 'fragments', span: [0, lemma.length], lemma, reading: '', reason, certainty: 'certain' }];
}
