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

const clusters = new Map<string, string>();
const marks = new Map<number, boolean>();

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
    const folded = foldCluster(text.slice(at, end));
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
    out += foldCluster(text.slice(at, end));
    at = end;
  }
  return out;
}

/** A character with the combining marks that follow it. */
function clusterEnd(text: string, at: number): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  while (end < text.length && isMark(text.codePointAt(end)!)) {
    end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  }
  return end;
}

function isMark(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  let known = marks.get(codePoint);
  if (known === undefined) {
    known = combining.test(String.fromCodePoint(codePoint));
    marks.set(codePoint, known);
  }
  return known;
}

function foldCluster(cluster: string): string {
  let folded = clusters.get(cluster);
  if (folded === undefined) {
    // Lower case may undo composition (İ), hence the second normalization.
    const plain = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
    folded = fold(plain.replace(ignored, (char) => (char === '*' ? char : '')));
    // Clusters are few in any text but a hostile one, which must not fill the memory.
    if (cluster.length <= 4) clusters.set(cluster, folded);
  }
  return folded;
}
