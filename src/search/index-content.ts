import { blockForms } from './block-forms.ts';
import type { ReportText } from './report-text.ts';
import { borders } from './segment.ts';

export interface IndexContent {
  /** The folded forms of the report's blocks, those of the title first; the index has the pairs of each, in order. */
  forms: string[];
  /** How many of them are the title's. */
  titleForms: number;
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
  return {
    forms,
    titleForms: titles.length,
    titleWords: titles.reduce((sum, form) => sum + wordCount(form), 0),
    maskRun: forms.reduce((longest, form) => Math.max(longest, longestMaskRun(form)), 0),
  };
}

/** Words of a form: its pairs, and the empty positions behind it. */
const wordCount = (form: string): number => Math.max([...form].length - 1, 0) + borders;

function longestMaskRun(folded: string): number {
  let longest = 0;
  for (const run of folded.match(/\*+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
