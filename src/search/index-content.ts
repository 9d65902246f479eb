import { blockForms } from './block-forms.ts';
import type { ReportText } from './report-text.ts';
import { blockWords } from './segment.ts';

export interface IndexContent {
  /** The pairs of the report, in order; the title's come first. */
  words: string[];
  /** How many words the title has: a phrase found before this position is found in the title. */
  titleWords: number;
  /** Every character of the report, and whether the title has it. */
  characters: Map<string, boolean>;
  /** The longest run of masked characters. */
  maskRun: number;
}

/** What the index has of one report. */
export function indexContent(report: ReportText): IndexContent {
  const titles = report.blocks.filter((block) => block.title).flatMap(blockForms);
  const others = report.blocks.filter((block) => !block.title).flatMap(blockForms);
  const titleWords = titles.flatMap(blockWords);
  const characters = new Map<string, boolean>();
  for (const form of titles) for (const char of form) characters.set(char, true);
  for (const form of others) for (const char of form) if (!characters.has(char)) characters.set(char, false);
  return {
    words: [...titleWords, ...others.flatMap(blockWords)],
    titleWords: titleWords.length,
    characters,
    maskRun: [...titles, ...others].reduce((longest, form) => Math.max(longest, longestMaskRun(form)), 0),
  };
}

function longestMaskRun(folded: string): number {
  let longest = 0;
  for (const run of folded.match(/\*+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
