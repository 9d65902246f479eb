import { z } from 'zod';
import { importRecordSchema } from '../witness/import-record-schema.ts';

const offset = z.number().int().nonnegative();
const span = z.tuple([offset, offset]).readonly();
const certainty = z.enum(['proven', 'certain', 'conjecture']);

export const blockKinds = [
  'title',
  'subtitle',
  'byline',
  'date',
  'salutation',
  'heading',
  'paragraph',
  'item',
  'table',
  'closing',
  'signature',
] as const;

const step = z.object({
  rule: z.string(),
  lemma: z.string(),
  reading: z.string(),
  reason: z.string(),
  certainty,
});

const edit = z.object({
  rule: z.string(),
  /** UTF-16 code units of the decoded witness. */
  span,
  lemma: z.string(),
  reading: z.string(),
  reason: z.string(),
  certainty,
  alternatives: z.array(z.string()).exactOptional(),
  steps: z.array(step).exactOptional(),
});

const block = z.object({
  kind: z.enum(blockKinds),
  /** 1–4 for headings (一、 / （一） / 1. / （1）); 1 otherwise. */
  depth: z.number().int().min(1).max(6),
  text: z.string(),
  /** UTF-16 code units of the decoded witness. */
  span,
});

const redaction = z.object({ text: z.string(), block: offset, offset });

const lacuna = z.object({
  kind: z.enum(['truncated', 'missing-fragment', 'unreadable']),
  block: offset,
  /** UTF-16 code units of the block's text. */
  offset,
  reason: z.string(),
});

/** A value and the sentence of the text, or the boilerplate, that it rests on. */
const evidence = z.object({
  value: z.string(),
  block: offset.exactOptional(),
  quotation: z.string(),
  /** Of a region: the names that the text does not give, but the list of today's divisions. */
  listed: z.string().exactOptional(),
});

/** A value that a curator stated beside the witness, and what the text itself says of it. */
const statement = z.object({
  /** As it was written. */
  value: z.string(),
  by: z.string(),
  /** ISO date. */
  on: z.string(),
  reason: z.string(),
  /** What would stand without the statement; absent where the text does not tell. */
  inferred: evidence.exactOptional(),
  /** Of a date: bounds of its year that the text gives. */
  notBefore: evidence.exactOptional(),
  notAfter: evidence.exactOptional(),
});
const ground = z.union([evidence, statement]);

const metadata = z.object({
  /** EDTF, with X for masked digits: `20XX-09-14`. */
  date: z.string().exactOptional(),
  /** Bounds of a masked year, as EDTF years, each with what it rests on. */
  notBefore: evidence.exactOptional(),
  notAfter: evidence.exactOptional(),
  agency: z.string().exactOptional(),
  /** Names of the region from the province down, in one: `湖南省衡阳市`, `**市`. */
  region: z.string().exactOptional(),
  /** The same, name by name. */
  divisions: z.array(z.string()).exactOptional(),
  /** Level of government: national, province, prefecture, county, township. */
  level: z.enum(['national', 'province', 'prefecture', 'county', 'township']).exactOptional(),
  genre: z.string().exactOptional(),
  platform: z.string().exactOptional(),
  /** What the site's boilerplate says of the document. */
  stated: z
    .object({
      title: z.string().exactOptional(),
      pages: z.number().exactOptional(),
      uploaded: z.string().exactOptional(),
      size: z.string().exactOptional(),
    })
    .exactOptional(),
  topics: z.array(z.string()),
  completeness: z.enum(['complete', 'truncated', 'fragmentary']),
  /**
   * What date, agency, region, genre and topics rest on: where in the text they were read (of a topic, the first
   * place), or who stated them. A title is here where it was stated.
   */
  grounds: z
    .object({
      title: statement.exactOptional(),
      date: ground.exactOptional(),
      agency: ground.exactOptional(),
      region: ground.exactOptional(),
      genre: ground.exactOptional(),
      topics: z.array(evidence).exactOptional(),
    })
    .exactOptional(),
});

/**
 * A restored report: the contract of `.archive/`, of the JSON download and of the NDJSON filter.
 * `text` is the blocks joined by `\n`, and replaying `edits` on the decoded witness gives exactly it.
 */
export const reportSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Script of the reading. */
  script: z.enum(['hans', 'hant']),
  text: z.string(),
  blocks: z.array(block),
  edits: z.array(edit),
  redactions: z.array(redaction),
  lacunae: z.array(lacuna),
  metadata,
  witness: z.object({
    sha256: z.string(),
    bytes: offset,
    encoding: z.string(),
    script: z.enum(['hans', 'hant', 'hant-converted']),
    /** How sure the encoding is, 0–1, and what it was known by. Absent where the text was given decoded. */
    confidence: z.number().min(0).max(1).exactOptional(),
    reason: z.string().exactOptional(),
  }),
  quality: z.object({
    grade: z.enum(['A', 'B', 'C', 'D']),
    /** Steps of each rule. */
    counts: z.record(z.string(), offset),
    /** Edits of each certainty. */
    certainty: z.object({ proven: offset, certain: offset, conjecture: offset }).exactOptional(),
  }),
  /** What a curator wrote beside the witness. */
  curated: z
    .object({
      source: z
        .object({
          platform: z.string().exactOptional(),
          url: z.string().exactOptional(),
          retrieved: z.string().exactOptional(),
          extent: z.enum(['full', 'preview']).exactOptional(),
        })
        .exactOptional(),
      rights: z.string().exactOptional(),
      note: z.string().exactOptional(),
    })
    .exactOptional(),
  /** Where an imported witness lay, and how its bytes came about. */
  imported: importRecordSchema.exactOptional(),
  /** True for texts written for this project to show what it does; said on every page of them. */
  synthetic: z.boolean().exactOptional(),
});

export type Report = z.infer<typeof reportSchema>;
export type Block = Report['blocks'][number];
export type Metadata = Report['metadata'];
/** A value and where in the text it was read. */
export type Evidence = z.infer<typeof evidence>;
/** A value and who stated it. */
export type Statement = z.infer<typeof statement>;
