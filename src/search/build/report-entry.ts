import type { Report } from '../../report/report.ts';
import { statedTitleId, statedValues } from '../../report/stated-values.ts';
import type { FacetName } from '../engine.ts';
import type { ReportText, Script, TextBlock, TextSpan } from '../report-text.ts';

/** What the build knows how to do with a report, given by the site so that both agree. */
export interface Presentation {
  /** Ids of the blocks' elements on the report's page, in order. */
  anchors: (blocks: Report['blocks']) => string[];
  /** A text of a report in the script of a page; same length in UTF-16 code units. */
  inScript: (text: string, from: Script, to: Script) => string;
}

/** One report as one page's script shows it. */
export function reportText(report: Report, script: Script, present: Presentation): ReportText {
  const convert = (text: string): string => present.inScript(text, report.script, script);
  const anchors = present.anchors(report.blocks);
  const { date, agency, region } = report.metadata;
  const blocks = report.blocks.map((block, index): TextBlock => {
    const masks = masksOf(report, index);
    return {
      anchor: anchors[index] ?? '',
      text: convert(block.text),
      ...(block.kind === 'title' && { title: true as const }),
      ...(masks.length > 0 && { masks }),
    };
  });
  return {
    id: report.id,
    title: convert(report.title),
    ...(date !== undefined && { date }),
    ...(agency !== undefined && { agency: convert(agency) }),
    ...(region !== undefined && { region: convert(region) }),
    ...(report.synthetic && { synthetic: true as const }),
    ...(report.script === 'hant' && { hant: true as const }),
    blocks: [...blocks, ...statedTitle(report).map((block) => ({ ...block, text: convert(block.text) }))],
  };
}

/** A title that a curator stated is found as one of the text is; behind the text, whose blocks keep their numbers. */
function statedTitle(report: Report): TextBlock[] {
  const stated = statedValues(report).some(({ field }) => field === 'title');
  if (!stated || report.blocks.some(({ kind, text }) => kind === 'title' && text === report.title)) return [];
  return [{ anchor: statedTitleId, text: report.title, title: true }];
}

/** Redactions that are not written with `*`, which folding knows by itself. */
function masksOf(report: Report, block: number): TextSpan[] {
  return report.redactions
    .filter((redaction) => redaction.block === block && !/^[*＊]+$/.test(redaction.text))
    .sort((a, b) => a.offset - b.offset)
    .map(({ text, offset }) => [offset, offset + text.length]);
}

/** The years a report may be of, from its date or from what bounds it. */
export function yearsOf({ date, notBefore, notAfter }: Report['metadata']): [number, number] | null {
  const stated = /^(\d{2}|\d{3}|\d{4})(X{0,2})(?=$|[-/~?%])/.exec(date ?? '');
  const digits = stated && stated[1]! + stated[2]!;
  let from = digits?.length === 4 ? Number(digits.replaceAll('X', '0')) : undefined;
  let to = digits?.length === 4 ? Number(digits.replaceAll('X', '9')) : undefined;
  if (stated?.[2] !== '') {
    from = Math.max(from ?? 0, readYear(notBefore?.value) ?? from ?? 0) || undefined;
    to = Math.min(to ?? 9999, readYear(notAfter?.value) ?? to ?? 9999);
    if (to === 9999) to = undefined;
  }
  if (from === undefined && to === undefined) return null;
  return [from ?? 0, to ?? 9999];
}

function readYear(value: string | undefined): number | undefined {
  const match = /^\d{4}/.exec(value ?? '');
  return match ? Number(match[0]) : undefined;
}

/** Values by which results can be narrowed. */
export function facetsOf({ metadata }: Report): Partial<Record<FacetName, string>> {
  const { agency, region, genre, level, completeness } = metadata;
  return {
    ...(agency !== undefined && { agency }),
    ...(region !== undefined && { region }),
    ...(genre !== undefined && { genre }),
    ...(level !== undefined && { level }),
    completeness,
  };
}
