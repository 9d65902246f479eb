import { localeRoutes, shownScript, type Locale } from '../../i18n/locales.ts';
import { reportPath } from '../../i18n/urls.ts';
import { inScript } from '../../markup/in-script.ts';
import type { Report } from '../../report/report.ts';
import type { Check, Finding } from '../check.ts';
import { archiveText, elementsIn, hasClass, type BuiltPage } from '../read-page.ts';
import type { VerifyContext } from '../verify-context.ts';
import { firstDifference } from './reports.ts';

const views = [undefined, 'apparatus', 'witness'] as const;

/** What a reader sees is the reading, in the script of the page, and beside it the witness. */
export const pageText: Check = {
  name: 'page-text',
  promise: 'every page of a report shows its text to the letter, in the script of the page',
  start: (context) => {
    let looked = 0;
    return {
      async report(report) {
        const findings: Finding[] = [];
        for (const { params, props } of localeRoutes()) {
          for (const view of views) {
            const file = `${params.locale === undefined ? '' : `${params.locale}/`}${reportPath(report.id, view)}index.html`;
            looked++;
            if (!context.files.has(file)) findings.push({ file, message: 'is missing' });
            else
              findings.push(...(await faultsOf(await context.readPage(file), report, props.locale, context)));
          }
        }
        return findings;
      },
      looked: () => looked,
    };
  },
};

async function faultsOf(
  page: BuiltPage,
  report: Report,
  locale: Locale,
  { readWitness }: VerifyContext,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const places = page.elements.filter(({ properties }) => 'dataPlace' in properties);
  const shown = places.flatMap((place) => {
    const cells = elementsIn(place, (element) => hasClass(element, 'row'));
    const sides = cells.flatMap((row) => elementsIn(row, (element) => hasClass(element, 'text')));
    return (cells.length > 0 ? sides : [place]).flatMap(({ children }) =>
      children.filter((child) => child.type === 'element' && 'id' in child.properties),
    );
  });
  const wanted = report.blocks.map(({ text }) =>
    inScript(text, report.script, shownScript(locale, report.script)),
  );
  const difference = differ(shown.map(archiveText).join('\n'), wanted.join('\n'));
  if (difference) findings.push({ file: page.path, message: `does not show the reading: ${difference}` });

  const scraped = page.elements.filter((element) => hasClass(element, 'scraped'));
  if (scraped.length > 0) {
    const witness = await readWitness(report.id).catch(() => undefined);
    const apart = witness && differ(scraped.map(archiveText).join(''), witness.text);
    if (apart) findings.push({ file: page.path, message: `does not show the witness: ${apart}` });
  }
  return findings;
}

function differ(shown: string, wanted: string): string | undefined {
  if (shown === wanted) return undefined;
  const at = firstDifference(shown, wanted);
  return `at ${String(at)} it has “${shown.slice(at, at + 12)}”, not “${wanted.slice(at, at + 12)}”`;
}
