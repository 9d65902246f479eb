import { fold } from '../script/fold.ts';

/** A text as search sees it, and where each of its code units came from. */
export interface Folded {
  text: string;
  /** For code unit i of `text`: where the characters it stands for begin in the source. */
  starts: number[];
  /** For code unit i of `text`: where they end in the source. */
  ends: number[];
}

// Unassigned characters are kept: what is unassigned differs from engine to engine, and both sides
// of the search must agree. Variation selectors and lone surrogates say nothing a reader sees.
const ignored = /[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Sk}|~\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
const combining = /^\p{M}$/u;
const marksAlone = /^\p{M}+$/u;

const clusters = new Map<string, string>();
/** What each code unit folds to, where it stands alone; filled as it is asked for. */
const singles: (string | undefined)[] = [];
/** For each code unit whether it belongs to the character before it: 1 no, 2 yes, 0 not known yet. */
const joins = new Uint8Array(0x10000);

/**
 * Fold a text for search: one script, half width, lower case; punctuation, spaces and invisible
 * characters dropped. `*` alone of the punctuation stays, since it stands for what an author masked.
 *
 * A part folds as it does in the whole, unless it was cut between a letter and its accent, so that
 * containing survives folding.
 */
export function foldForSearch(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (let at = 0; at < text.length;) {
    const end = clusterEnd(text, at);
    const folded = foldAt(text, at, end);
    for (let rest = folded.length; rest > 0; rest--) {
      starts.push(at);
      ends.push(end);
    }
    out += folded;
    at = end;
  }
  return { text: out, starts, ends };
}

/** The folded text alone; see {@link foldForSearch}. */
export function foldText(text: string): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    const end = clusterEnd(text, at);
    out += foldAt(text, at, end);
    at = end;
  }
  return out;
}

/** Where a character ends, with the combining marks that follow it. */
function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && joinsBefore(text, end)) end++;
  return end;
}

function joinsBefore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x300) return false;
  const known = joins[unit]!;
  if (known > 0) return known === 2;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    // A second half always belongs to its first; a first half, if the whole is a mark.
    const code = text.codePointAt(at)!;
    return code > 0xffff ? combining.test(String.fromCodePoint(code)) : isSecondHalf(text, at);
  }
  const joined = combining.test(text[at]!);
  joins[unit] = joined ? 2 : 1;
  return joined;
}

function isSecondHalf(text: string, at: number): boolean {
  return text.codePointAt(at - 1)! > 0xffff;
}

function foldAt(text: string, at: number, end: number): string {
  if (end - at > 1) return foldCluster(text.slice(at, end));
  const unit = text.charCodeAt(at);
  return (singles[unit] ??= foldCluster(text[at]!));
}

function foldCluster(cluster: string): string {
  let folded = clusters.get(cluster);
  if (folded === undefined) {
    // Lower case may undo composition (İ), hence the second normalization.
    const plain = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
    const kept = plain.replace(ignored, (char) => (char === '*' ? char : ''));
    // Marks whose letter was dropped must not fall to the letter before it.
    folded = marksAlone.test(kept) ? '' : fold(kept);
    // Clusters are few in any text but a hostile one, which must not fill the memory.
    if (cluster.length <= 4) clusters.set(cluster, folded);
  }
  return folded;
}
