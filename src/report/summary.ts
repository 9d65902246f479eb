import { countCharacters } from './count-characters.ts';
import type { Report } from './report.ts';
import type { Withdrawn } from '../withdrawn/withdrawn.ts';
import { statedValues, type StatedField } from './stated-values.ts';

/** What lists need of a report, so that they need not read it. */
export interface ReportSummary {
  id: string;
  title: string;
  script: Report['script'];
  metadata: Omit<Report['metadata'], 'grounds'>;
  quality: Report['quality'];
  witness: Report['witness'];
  /** Characters of the reading, without spaces and line breaks. */
  length: number;
  /** How many there are of each. */
  counts: { blocks: number; headings: number; edits: number; redactions: number; lacunae: number };
  synthetic?: boolean;
  /** What of title and metadata a curator stated. */
  stated?: StatedField[];
  /** Part of its letters that stand in other reports too, 0–1; where reports were compared. */
  shared?: number;
}

export function summaryOf(report: Report): ReportSummary {
  const { id, title, script, quality, witness, synthetic, text, blocks, edits, redactions, lacunae } = report;
  const metadata = { ...report.metadata };
  delete metadata.grounds;
  const stated = statedValues(report).map(({ field }) => field);
  return {
    id,
    title,
    script,
    metadata,
    quality,
    witness,
    length: countCharacters(text),
    counts: {
      blocks: blocks.length,
      headings: blocks.filter(({ kind }) => kind === 'heading').length,
      edits: edits.length,
      redactions: redactions.length,
      lacunae: lacunae.length,
    },
    ...(synthetic && { synthetic }),
    ...(stated.length > 0 && { stated }),
  };
}

/** `.archive/index.json`: every report of the archive in the order of ids, and what went wrong. */
export interface ArchiveIndex {
  reports: ReportSummary[];
  problems: { id: string; message: string }[];
  /** In the order of ids; absent where there are none. */
  withdrawn?: Withdrawn[];
}
