import { htmlText } from '../../src/import/html-text.ts';
import type { Provenance } from '../../src/import/provenance.ts';
import { decodeWitness } from '../../src/witness/decode.ts';

export interface ExtractTask {
  format: Provenance['format'];
  bytes: Uint8Array;
  /** Declared by a header. */
  encoding?: string;
}

export interface Extracted {
  text: string;
  extractor: string;
  title?: string;
  url?: string;
  captured?: string;
}

/** What came of a document. */
export type Outcome = Extracted | { error: Error };

/** A page's own statement of its encoding. */
const metaCharset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;

/**
 * Find the texts of documents, one after the other. Run in a worker, because a hostile document may take all
 * time and memory.
 *
 * @returns for each its text, or why it has none or cannot be read
 */
export default async function extractDocuments(tasks: readonly ExtractTask[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) {
    outcomes.push(await extractDocument(task).catch((error: unknown) => ({ error: error as Error })));
  }
  return outcomes;
}

async function extractDocument({ format, bytes, encoding }: ExtractTask): Promise<Extracted> {
  const extracted = await extract(format, bytes, encoding);
  if (extracted.text.trim() === '') throw new Error(`no text in this ${format} document`);
  return extracted;
}

async function extract(
  format: Provenance['format'],
  bytes: Uint8Array,
  encoding: string | undefined,
): Promise<Extracted> {
  switch (format) {
    case 'pdf':
      return (await import('./extract-pdf.ts')).extractPdf(bytes);
    case 'docx':
      return (await import('./extract-docx.ts')).extractDocx(bytes);
    case 'markdown': {
      const { markdownText } = await import('../../src/import/markdown-text.ts');
      return { ...markdownText(decodeWitness(bytes, encoding).text), extractor: 'mdast-util-from-markdown' };
    }
    default: {
      const stated = metaCharset.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
      return htmlText(decodeWitness(bytes, stated ?? encoding).text);
    }
  }
}
