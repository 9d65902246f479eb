import type { Gap } from './gaps.ts';

/** What is known of the page and of the gap's place in it. */
export interface GapContext {
  text: string;
  gap: Gap;
  /** Where the line that the gap stands in began: behind the last break, found or kept. */
  lineStart: number;
  /** End of what follows the gap: the next gap's start or the line's end. */
  nextGap: number;
  /** The gap before this one was found to open a few words inside a sentence. */
  opensInside: boolean;
  /** The page shows its breaks as such gaps, which follow many of its sentences. */
  habit: boolean;
  /** True where the page shows one at least of its breaks so: a sentence ends before a `?`. */
  losesBreaks: boolean;
  /** Something of the page is lost, breaks or more: a `?` need not be one that somebody asks with. */
  lossy: boolean;
  /** The page shows its breaks as spaces. */
  spaced: boolean;
  /** Full-width ？ of the page became `?`. */
  halfWidth: boolean;
  /** At most so many `?` stand behind a sentence of the page: a longer run has something else in it besides a break. */
  usual: number;
}

/** A line of this length without a sentence's end can be a title, a heading or a name. */
export const shortLine = 60;

/** Whether the line that a gap stands in is so short so far, without a sentence in it. */
export function isShortLine({ text, gap, lineStart }: GapContext): boolean {
  return gap.start - lineStart <= shortLine && !/[。！!]/.test(text.slice(lineStart, gap.start));
}
