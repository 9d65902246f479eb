import type { Report } from '../report/report.ts';
import type { BuiltPage } from './read-page.ts';
import type { VerifyContext } from './verify-context.ts';

/** Something that is not as promised. */
export interface Finding {
  /** File it was found in, relative to the folder its part of the archive lies in. */
  file: string;
  /** What is wrong, what it should be, and where that helps how to mend it. */
  message: string;
  /** True where nothing is broken, but somebody should know. */
  warning?: true;
}

/** One promise of the archive, and how it is looked after. */
export interface Check {
  /** Kebab-case; the name of its file. */
  name: string;
  /** What holds where it finds nothing, as a clause: `witnesses are as recorded`. */
  promise: string;
  /** Begin a run. */
  start: (context: VerifyContext) => Probe | Promise<Probe>;
}

/**
 * A check at work. The reports and pages of an archive are read once and shown to every probe. Where there are many,
 * several processors share them: each has a probe of its own, which is shown some of them, and one is asked for the end.
 */
export interface Probe {
  report?: (report: Report) => Findings;
  page?: (page: BuiltPage) => Findings;
  /** What is about the archive as a whole. It may be asked for before any report and page was shown. */
  end?: () => Findings;
  /** How many things this probe looked at so far; without it, the reports or pages shown. */
  looked?: () => number;
}

type Found = Iterable<Finding>;
export type Findings = Found | Promise<Found> | AsyncIterable<Finding>;
