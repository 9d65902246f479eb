import { findNumbers, type FoundNumber } from '../../across/numbers/find-numbers.ts';
import { sharedMarks } from '../../across/shared-marks.ts';
import type { SharedPassages } from '../../across/shared-passages.ts';
import { archive } from '../../archive.config.ts';
import { readHistory } from '../../history/history-store.ts';
import { formerAnchors } from '../../history/report-history.ts';
import { dictionary, type Dictionary } from '../../i18n/dictionary.ts';
import { blockAnchors } from '../../markup/anchors.ts';
import { groupEdits, type RuleGroup } from '../../markup/group-edits.ts';
import { numberParagraphs } from '../../markup/number-paragraphs.ts';
import type { MarkTargets, PageMarks } from '../../markup/page-marks.ts';
import { renderReport } from '../../markup/render-report.ts';
import type { TellReason } from '../../markup/tell-reason.ts';
import { reportToMdast } from '../../markup/report-to-mdast.ts';
import type { Piece } from '../../markup/write-html.ts';
import { citationItem } from '../../report/exports/citation-item.ts';
import { toGbt7714 } from '../../report/exports/citations.ts';
import type { Report } from '../../report/report.ts';
import { revert } from '../../restore/ledger.ts';
import { shownScript, type Locale } from '../../i18n/locales.ts';
import { absoluteUrl, reportPath } from '../../i18n/urls.ts';
import { readShared } from './across-store.ts';
import { readReport } from './archive-store.ts';
import { noteIds } from './edit-ids.ts';
import { editPlaces, type EditPlace } from './edit-places.ts';
import { entryFinder } from './entry-finder.ts';
import { listDoubts, type Doubts } from './list-doubts.ts';
import { scrapedRows, type ScrapedRow } from './scraped-rows.ts';
import { reasonsFor, showReport, textLang } from './show-report.ts';

/** What the pages of a report start from. */
export interface ReportPage {
  /** As it stands in the archive. */
  report: Report;
  /** In the script of the page. */
  shown: Report;
  words: Dictionary;
  /** Reasons of its edits and gaps in the page's language. */
  tellReason: TellReason;
  /** `lang` of the shown text. */
  lang: 'zh-Hans' | 'zh-Hant';
  anchors: string[];
  /** Its edits, with what they say in the script of the page. */
  groups: RuleGroup[];
  /** Id of the entry that explains an edit on the apparatus page. */
  entryFor: (edit: number) => string;
  /** What is conjectured. */
  doubts: () => Doubts;
  /** The shown text with all its marks, block by block, for the pages that show them each in its way. */
  marked: () => Piece[][];
  /** The same as it is read: what is conjectured is marked, and what it shares with other reports. */
  reading: () => Piece[][];
  /** The decoded witness. */
  witness: string;
  /** The witness beside the blocks that were read from it. */
  rows: () => ScrapedRow[];
  /** Where its edits stand in the text. */
  places: () => ReadonlyMap<number, EditPlace>;
  /** What the reading counts, in the script it has. */
  figures: () => FoundNumber[];
  /** The passages that it shares with other reports. */
  shared: () => SharedPassages | undefined;
  /** How the reading is cited, in the script it has, under the address that all languages share. */
  citation: string;
}

/** A report as it was read for one page after another; what is a function is made when the first page asks. */
interface OpenReport extends Pick<
  ReportPage,
  'report' | 'anchors' | 'witness' | 'rows' | 'places' | 'figures' | 'shared' | 'citation'
> {
  in: Record<'hans' | 'hant', () => InScript>;
}

type InScript = Pick<ReportPage, 'shown' | 'groups' | 'entryFor' | 'doubts' | 'marked' | 'reading'>;

let open: { id: string; report: Promise<OpenReport> } | undefined;

/**
 * Read a report for a page of a language. A build makes the pages of a report one after another, so the one
 * asked for last stays at hand; under `astro dev` it is read anew.
 */
export async function openReport(id: string, locale: Locale): Promise<ReportPage> {
  if (open?.id !== id || import.meta.env?.DEV) open = { id, report: openAnew(id) };
  const { in: scripts, ...rest } = await open.report;
  const { script } = rest.report;
  const inScript = scripts[shownScript(locale, script)]();
  return {
    ...rest,
    ...inScript,
    words: dictionary(locale),
    tellReason: reasonsFor(script, locale),
    lang: textLang(locale, script),
  };
}

async function openAnew(id: string): Promise<OpenReport> {
  const report = await readReport(id);
  const witness = revert(report.text, report.edits);
  const anchors = blockAnchors(report.blocks);
  const shared = once(() => readShared(id));
  const former = once(() => formerAnchors(readHistory(id), report));
  const sharing = once(() => sharedMarks(shared()?.blocks ?? [], anchors, numberParagraphs(report.blocks)));
  const openInScript = (script: Report['script']): InScript => {
    const shown = showReport(report, script);
    const groups = groupEdits(shown.edits, witness);
    return {
      shown,
      groups,
      entryFor: entryFinder(groups, shown.edits),
      doubts: once(() => listDoubts(shown)),
      marked: once(() => renderReport(report, reportToMdast(shown, { repairs: 'all' }))),
      reading: once(() => {
        const blocks = { quietly: true, shared: sharing(), former: former() };
        return renderReport(report, reportToMdast(shown, { repairs: 'doubtful' }), blocks);
      }),
    };
  };
  return {
    report,
    anchors,
    witness,
    rows: once(() => scrapedRows(report, witness)),
    places: once(() => editPlaces(report)),
    figures: once(() => findNumbers(report.blocks)),
    shared,
    citation: toGbt7714(
      citationItem(report, { url: absoluteUrl(reportPath(id)), publisher: archive.publisher }),
    ),
    in: {
      hans: once(() => openInScript('hans')),
      hant: once(() => openInScript('hant')),
    },
  };
}

/** Make something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * What a page says of the marks in a report's text, and where they lead.
 *
 * @param page address of the reading page, where it is another one
 * @param marks how repairs are marked
 */
export function pageMarks(
  { words, tellReason }: Pick<ReportPage, 'words' | 'tellReason'>,
  page = '',
  marks?: Pick<MarkTargets, 'entry' | 'name'>,
): PageMarks {
  return {
    labels: {
      permalink: words.report.permalink,
      redaction: words.report.redaction,
      lacuna: words.report.lacunaOf,
      reason: (told) => tellReason(told).text,
      doubt: words.report.doubt,
      deleted: words.apparatus.deleted,
      broken: words.apparatus.break,
      blank: words.apparatus.blank,
      shared: words.across.shared,
    },
    targets: {
      redactions: `${page}#${noteIds.redactions}`,
      lacunae: `${page}#${noteIds.lacunae}`,
      entry: () => '',
      name: () => ({}),
      ...marks,
    },
  };
}
