import type { Filter } from '../../src/import/filters.ts';
import type { Derivation, Place, Provenance } from '../../src/import/provenance.ts';
import { decodeWitness } from '../../src/witness/decode.ts';
import { sha256 } from '../../src/witness/hash.ts';
import { extractable, type ExtractorPool } from './extractor-pool.ts';
import type { Found } from './found.ts';
import type { Remembered } from './remember-outcomes.ts';

/** A document as the witness it is to be; or why it is none. */
export type Prepared =
  | { kind: 'witness'; from: Provenance; bytes: Uint8Array; derivation: Derivation; key?: string }
  /** The same bytes became a witness before. */
  | { kind: 'again'; from: Provenance; id: string }
  | { kind: 'failed'; place: Place; reason: string; unread?: boolean }
  | { kind: 'filtered'; place: Place; reason: string };

/** Make a witness of what was found. Never rejects. */
export async function prepare(
  found: Found,
  filters: readonly Filter[],
  pool: ExtractorPool,
  remembered: Remembered,
): Promise<Prepared> {
  if (found.kind !== 'document') return found;
  const { from: place, content } = found;
  try {
    if (filters.some(({ chineseOnly }) => chineseOnly === true) && isForeignPage(place, content))
      return { kind: 'filtered', place, reason: 'language' };
    const original =
      typeof content !== 'string' && extractable.has(place.format) ? sha256(content) : undefined;
    const key = original && [place.format, place.encoding, original].join(' ');
    const known = key === undefined ? undefined : remembered.of(key);
    if (known?.kind === 'witness') return { kind: 'again', from: place, id: known.id };
    if (known) return { kind: 'filtered', place, reason: known.reason };
    const { from, bytes, text, derivation } = await derive(place, content, original, pool);
    if (bytes.length === 0) return { kind: 'failed', place: from, reason: 'no text' };
    if (filters.length > 0) {
      const read = text ?? decodeWitness(bytes, from.encoding).text;
      for (const { kind, admits } of filters) {
        if (await admits(read)) continue;
        if (key !== undefined) remembered.note(key, { kind: 'filtered', reason: kind });
        return { kind: 'filtered', place: from, reason: kind };
      }
    }
    return { kind: 'witness', from, bytes, derivation, ...(key !== undefined && { key }) };
  } catch (error) {
    return { kind: 'failed', place: found.from, reason: (error as Error).message };
  }
}

interface Derived {
  from: Provenance;
  bytes: Uint8Array;
  /** Where it is known without decoding. */
  text?: string;
  derivation: Derivation;
}

/** @param original SHA-256 of the content, where its text has to be found */
async function derive(
  from: Provenance,
  content: Uint8Array | string,
  original: string | undefined,
  pool: ExtractorPool,
): Promise<Derived> {
  if (typeof content === 'string')
    return written(from, content, { witness: 'extracted', extractor: 'JSON.parse' });
  if (original === undefined)
    return { from, bytes: blank(content) ? new Uint8Array() : content, derivation: { witness: 'as-is' } };
  const { encoding, ...rest } = from;
  const task = { format: from.format, bytes: content, ...(encoding !== undefined && { encoding }) };
  const { text, extractor, ...stated } = await pool.extract(task);
  return written({ ...rest, ...stated, ...rest }, text, { witness: 'extracted', extractor, original });
}

function written(from: Provenance, text: string, derivation: Derivation): Derived {
  const bytes = text.trim() === '' ? new Uint8Array() : Buffer.from(text, 'utf8');
  const unpaired = text.isWellFormed() ? 0 : (text.match(/\p{Surrogate}/gu)?.length ?? 0);
  return { from, bytes, text, derivation: { ...derivation, ...(unpaired > 0 && { unpaired }) } };
}

/** Nothing but ASCII white space. */
const blank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** A page without a single Chinese character, nor a number that stands for one. */
function isForeignPage({ format, encoding }: Provenance, content: Uint8Array | string): boolean {
  if (format !== 'html' || typeof content === 'string') return false;
  const page = decodeWitness(content, encoding).text;
  return !/\p{Script=Han}|&#/u.test(page);
}
