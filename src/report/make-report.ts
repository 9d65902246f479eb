import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { Correction, Problem } from '../corrections/correction.ts';
import { restore } from '../restore/restore.ts';
import type { RestoreOptions } from '../restore/rule.ts';
import { metadataOf } from '../structure/metadata/metadata.ts';
import { qualityOf } from '../structure/quality.ts';
import { findRedactions } from '../structure/redactions.ts';
import { structure } from '../structure/structure.ts';
import { decodeWitness } from '../witness/decode.ts';
import { sha256 } from '../witness/hash.ts';
import type { Sidecar } from '../witness/sidecar-schema.ts';
import { authorsMasks } from './authors-masks.ts';
import { blockSpans } from './block-spans.ts';
import { placesInBlocks } from './place-in-blocks.ts';
import type { Report } from './report.ts';

/** A witness and what people know of it. */
export interface ReportSource {
  id: string;
  /** The file as scraped, or its text where somebody else decoded it. */
  witness: Uint8Array | string;
  sidecar?: Sidecar;
  /** Corrections, and the file they were read from. */
  corrections?: { list: readonly Correction[]; file: string };
  /** True for a text written to show what the project does; a sidecar may say so, too. */
  synthetic?: boolean;
  options?: RestoreOptions;
}

/** A report, and the corrections that could not be laid over it. */
export interface MadeReport {
  report: Report;
  problems: Problem[];
}

/**
 * Make a report of a witness: decode, restore, correct, structure, describe, grade. Pure.
 * `report.text` is its blocks joined by `\n`, and its edits replay on the decoded witness to exactly it.
 */
export function makeReport(source: ReportSource): MadeReport {
  const { id, sidecar = {}, corrections } = source;
  const { text: witness, ...record } = readSource(source);
  const restored = restore(witness, source.options);
  const { restoration, problems } = corrections
    ? applyCorrections(witness, restored, corrections.list, corrections.file)
    : { restoration: restored, problems: [] };
  const { reading: text, ledger: edits, marks, facts } = restoration;
  const { blocks: lines, title: read } = structure(text, facts);
  const texts = lines.map((line) => line.text);
  const spans = blockSpans(texts, edits);
  const blocks = lines.map((line, index): Report['blocks'][number] => ({ ...line, span: spans[index]! }));
  const places = placesInBlocks(
    texts,
    marks.map(({ at }) => at),
  );
  const lacunae = marks.map(({ kind, reason }, index) => ({ kind, ...places[index]!, reason }));
  const platform = facts.platform ?? sidecar.source?.platform;
  const synthetic = source.synthetic ?? sidecar.synthetic;
  const curated = curatedIn(sidecar);
  const statements = sidecar.metadata;
  return {
    report: {
      id,
      title: statements?.title ?? read,
      script: facts.witnessScript === 'hant' ? 'hant' : 'hans',
      text,
      blocks,
      edits,
      redactions: authorsMasks(findRedactions(blocks), texts, edits),
      lacunae,
      metadata: metadataOf({
        title: read,
        blocks,
        lacunae,
        facts: { ...facts, ...(platform !== undefined && { platform }) },
        statements,
      }),
      witness: { ...record, script: facts.witnessScript },
      quality: qualityOf({ text, edits, lacunae }),
      ...(curated && { curated }),
      ...(sidecar.import && { imported: sidecar.import }),
      ...(synthetic && { synthetic }),
    },
    problems,
  };
}

type WitnessRecord = Omit<Report['witness'], 'script'> & { text: string };

function readSource({ witness, sidecar }: ReportSource): WitnessRecord {
  if (typeof witness === 'string') {
    const bytes = new TextEncoder().encode(witness);
    return { text: witness, sha256: sha256(bytes), bytes: bytes.length, encoding: 'utf-8' };
  }
  const { text, encoding, confidence, reason } = decodeWitness(witness, sidecar?.encoding);
  return { text, sha256: sha256(witness), bytes: witness.length, encoding, confidence, reason };
}

function curatedIn({ source, rights, note }: Sidecar): Report['curated'] {
  const curated = {
    ...(source && { source: withoutUndefined(source) }),
    ...(rights !== undefined && { rights }),
    ...(note !== undefined && { note }),
  };
  return Object.keys(curated).length > 0 ? curated : undefined;
}

type Defined<T> = { [key in keyof T]: Exclude<T[key], undefined> };

/** The optional keys that are there, for a type that tells them from undefined ones. */
const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
