import { blockForms } from './block-forms.ts';
import type { Bundle, Columns } from './engine.ts';
import { findSigned } from './find-signed.ts';
import type { ReportText, Script } from './report-text.ts';

/** Where a scanned bundle's parts come from: the net, a cache, or the disk beside the page. */
export interface ScanSource {
  size: number;
  years?: Bundle['years'];
  /** Every report of the bundle, oldest first. */
  texts: (script: Script) => Promise<ReportText[]>;
  columns: () => Promise<Columns>;
}

interface Stream {
  title: string;
  all: string;
}

/** Separates blocks in a stream; folded text never contains it. */
const border = '\n';

/** Search by reading every text from end to end: simple, exact, and quick up to millions of characters. */
export function scanBundle(source: ScanSource, script: Script): Bundle {
  let streams: Promise<Stream[]> | undefined;
  return {
    size: source.size,
    years: source.years,
    columns: source.columns,
    text: async (row, wanted) => (await source.texts(wanted))[row]!,
    find: findSigned(
      async ({ folded, title }) => {
        streams ??= source.texts(script).then((texts) => texts.map(streamOf));
        const rows: number[] = [];
        const titles = new Set<number>();
        for (const [row, stream] of (await streams).entries()) {
          const titled = stream.title.includes(folded);
          if (titled) titles.add(row);
          if (titled || (!title && stream.all.includes(folded))) rows.push(row);
        }
        return { rows, titles };
      },
      async (row) => (await source.texts(script))[row]!,
    ),
  };
}

function streamOf(report: ReportText): Stream {
  const title = report.blocks.filter((block) => block.title);
  const others = report.blocks.filter((block) => !block.title);
  return {
    title: title.flatMap(blockForms).join(border),
    all: others.flatMap(blockForms).join(border),
  };
}
