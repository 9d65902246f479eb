import { writeDate } from './date-forms.ts';
import type { Dictionary } from './dictionary.ts';

/** An EDTF date as a page writes it: {@link writeDate} in the page's language. */
export const formatDate = (date: string, { report }: Dictionary): string =>
  writeDate(date, report.datePrecise);
