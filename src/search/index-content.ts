import { blockForms } from './block-forms.ts';
import type { ReportText } from './report-text.ts';
import { blockWords, singleWords } from './segment.ts';

export interface IndexContent {
  /** The words of the report; the title's come first. */
  words: string[];
  /** How many words the title has: a phrase found before this position is found in the title. */
  titleWords: number;
  /** The longest run of masked characters. */
  maskRun: number;
}

/** What the index has of one report. */
export function indexContent(report: ReportText): IndexContent {
  const titles = report.blocks.filter((block) => block.title).flatMap(blockForms);
  const others = report.blocks.filter((block) => !block.title).flatMap(blockForms);
  const forms = [...titles, ...others];
  const titleWords = titles.flatMap(blockWords);
  const words = [
    ...titleWords,
    ...others.flatMap(blockWords),
    ...singleWords(forms),
    ...singleWords(titles, true),
  ];
  return {
    words,
    titleWords: titleWords.length,
    maskRun: forms.reduce((longest, form) => Math.max(longest, longestMaskRun(form)), 0),
  };
}

function longestMaskRun(folded: string): number {
  let longest = 0;
  for (const run of folded.match(/\*+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
