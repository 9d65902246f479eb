import { Converter } from 'opencc-js';
import { scriptOf, type Locale } from '../../i18n/locales.ts';
import { reportInScript, type Convert } from '../../markup/report-in-script.ts';
import type { Report } from '../../report/report.ts';

const toTraditional: Convert = Converter({ from: 'cn', to: 'tw' });

/** How Chinese text of the archive, written in `script`, is shown on a language's pages. */
export function converterFor(script: Report['script'], locale: Locale): Convert {
  return script === 'hans' && scriptOf[locale] === 'hant' ? toTraditional : (text) => text;
}

/** A report as a language's pages show it. */
export function showReport(report: Report, locale: Locale): Report {
  const convert = converterFor(report.script, locale);
  return reportInScript(report, convert);
}
