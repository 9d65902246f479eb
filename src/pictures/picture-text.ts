import { archive } from '../archive.config.ts';
import { sealOf } from '../config/seal-of.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';
import { inScript } from '../markup/in-script.ts';
import type { ReportSummary } from '../report/summary.ts';
import type { PictureText } from './draw-picture.ts';

// The font is one of simplified script; a picture is shown by whoever links, in any language.
const locale = 'zh-Hans';

const seal = sealOf(archive);

/** The picture of the archive, and of reports that the font cannot draw. */
export const archivePicture: PictureText = { title: archive.title[locale], line: '', archive: '', seal };

/** The picture of a report. */
export function reportPicture({ title, script, metadata, synthetic }: ReportSummary): PictureText {
  const words = dictionary(locale);
  const { agency, date } = metadata;
  const parts = [
    agency === undefined ? undefined : inScript(agency, script, 'hans'),
    date === undefined ? undefined : formatDate(date, words),
  ];
  return {
    title: inScript(title, script, 'hans'),
    line: parts.filter((part) => part !== undefined).join('　'),
    archive: archive.title[locale],
    seal,
    ...(synthetic && { label: words.report.synthetic }),
  };
}
