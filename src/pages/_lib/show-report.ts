import { langOf, shownScript, type Locale } from '../../i18n/locales.ts';
import { inScript } from '../../markup/in-script.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { TellReason } from '../../markup/tell-reason.ts';
import { reportInScript, type Convert } from '../../markup/report-in-script.ts';
import type { Report } from '../../report/report.ts';

/** How text written in `script` is shown on a language's pages. */
export function converterFor(script: Report['script'], locale: Locale): Convert {
  return (text) => inScript(text, script, shownScript(locale, script));
}

/** How the archive's own words, such as genres and topics, are shown: they are simplified, whatever a report is. */
export const termsFor = (locale: Locale): Convert => converterFor('hans', locale);

/** `lang` of Chinese text on a language's pages. @param script it was written in: the archive's own words in simplified */
export function textLang(locale: Locale, script: Report['script'] = 'hans'): 'zh-Hans' | 'zh-Hant' {
  return langOf[shownScript(locale, script)];
}

/** A report as pages of a script show it. */
export function showReport(report: Report, script: Report['script']): Report {
  if (report.script === script && script === 'hans') return report;
  const convert: Convert = (text) => inScript(text, report.script, script);
  return reportInScript(
    report,
    convert,
    script === 'hant' ? (text) => inScript(text, 'hans', 'hant') : convert,
  );
}

/**
 * How a language's pages tell the reasons of a report's edits and gaps. Ledgers give them in simplified script; they
 * quote the text, so that those told of a traditional one may have traditional characters. What has no meaning in the
 * language is told as it is.
 */
export function reasonsFor(script: Report['script'], locale: Locale): TellReason {
  const { tellReason } = dictionary(locale);
  const to = shownScript(locale, script);
  const from = to === 'hant' ? 'hans' : script;
  return (reason) => {
    const meaning = tellReason(reason);
    if (meaning !== undefined) return { text: meaning, lang: locale };
    return { text: inScript(reason, from, to), lang: langOf[to] };
  };
}
