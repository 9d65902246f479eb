import { langOf, scriptOf, type Locale } from '../../i18n/locales.ts';
import { inScript } from '../../markup/in-script.ts';
import { reportInScript, type Convert } from '../../markup/report-in-script.ts';
import type { Report } from '../../report/report.ts';

/** How text written in `script` is shown on a language's pages. */
export function converterFor(script: Report['script'], locale: Locale): Convert {
  return (text) => inScript(text, script, scriptOf[locale]);
}

/** `lang` of the archive's Chinese text on a language's pages. */
export function textLang(locale: Locale): 'zh-Hans' | 'zh-Hant' {
  return langOf[scriptOf[locale]];
}

/** A report as pages of a script show it. */
export function showReport(report: Report, script: Report['script']): Report {
  if (report.script === script) return report;
  return reportInScript(report, (text) => inScript(text, report.script, script));
}
