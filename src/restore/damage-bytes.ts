import { codeAt, decodeGbk, encodeGbk, type DecodeOptions } from './gbk.ts';

/** The punctuation at whose bytes some pages split their text. */
export const splitMarks = ['，', '；', '？', '！'] as const;
/** Besides, some split at full stops, which tells only where an A1 stands before a mark: 疾病（ and a wide space before （一）. */
export type SplitMark = (typeof splitMarks)[number] | typeof fullStop;
export const fullStop = '。';

export interface ByteDamage extends DecodeOptions {
  /** Character → the reading put after every occurrence of its two bytes, in the order the site goes through them. */
  annotated?: ReadonlyMap<string, string>;
  /** Characters whose reading is followed by a space, inside its parenthesis. */
  spaceAfter?: ReadonlySet<string>;
  splits?: Iterable<SplitMark>;
}

/**
 * Steps 2 to 5 of the damage: encode as GBK, annotate and split by a byte search that does not know where
 * characters begin, decode each piece on its own. What GBK lacks becomes `?`, as no-break spaces do.
 */
export function damageBytes(text: string, options: ByteDamage): string {
  const { bytes } = encodeGbk(text);
  const inserted = annotate(bytes, options);
  return split(inserted, new Set([...(options.splits ?? [])].map((mark) => codeAt(mark, 0))))
    .map((piece) => decodeGbk(piece, options))
    .join('');
}

interface Table {
  /** Code → its place in the table. */
  order: ReadonlyMap<number, number>;
  insertions: readonly Uint8Array[];
}

function tableOf(annotated: ReadonlyMap<string, string>, spaceAfter?: ReadonlySet<string>): Table {
  return {
    order: new Map([...annotated.keys()].map((character, place) => [codeAt(character, 0), place])),
    insertions: [...annotated].map(
      ([character, reading]) => encodeGbk(`(${reading}${spaceAfter?.has(character) ? ' ' : ''})`).bytes,
    ),
  };
}

/**
 * The table is gone through character by character, as a search-and-replace does: a reading that an earlier
 * one has put between two bytes keeps a later character from being found there.
 */
function annotate(bytes: Uint8Array, { annotated, spaceAfter }: ByteDamage): Uint8Array {
  if (!annotated || annotated.size === 0) return bytes;
  const { order, insertions } = tableOf(annotated, spaceAfter);
  const matches: { at: number; place: number }[] = [];
  for (let at = 1; at < bytes.length; at++) {
    const place = order.get((bytes[at - 1]! << 8) | bytes[at]!);
    if (place !== undefined) matches.push({ at, place });
  }
  if (matches.length === 0) return bytes;
  matches.sort((a, b) => a.place - b.place || a.at - b.at);
  const inserted = new Map<number, Uint8Array>();
  for (const { at, place } of matches) {
    if (!inserted.has(at - 1)) inserted.set(at, insertions[place]!);
  }
  let length = bytes.length;
  for (const insertion of inserted.values()) length += insertion.length;
  const out = new Uint8Array(length);
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    out[end++] = bytes[at]!;
    const insertion = inserted.get(at);
    if (!insertion) continue;
    out.set(insertion, end);
    end += insertion.length;
  }
  return out;
}

function split(bytes: Uint8Array, marks: ReadonlySet<number>): Uint8Array[] {
  if (marks.size === 0) return [bytes];
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (!marks.has((bytes[at]! << 8) | bytes[at + 1]!)) continue;
    pieces.push(bytes.subarray(start, at), bytes.subarray(at, at + 2));
    start = at + 2;
    at++;
  }
  pieces.push(bytes.subarray(start));
  return pieces;
}
