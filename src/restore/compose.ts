import type { Edit, FoundEdit, Mark } from './edit.ts';
import { mergeEdits } from './merge-edits.ts';

/** A stretch of the current text: kept as the witness has it, or the output of an edit. */
interface Piece {
  /** Span in the witness. */
  start: number;
  end: number;
  edit?: Edit;
}

/** The text as it stands after some rules, tied to the witness piece by piece. */
export interface Composition {
  readonly witness: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Places of `text`. */
  readonly marks: readonly Mark[];
}

/** Where restoration starts: the whole witness, kept. */
export function startComposition(witness: string): Composition {
  return { witness, text: witness, pieces: [{ start: 0, end: witness.length }], marks: [] };
}

/** The edits of a composition: in order, apart, each span and lemma in the witness. */
export function ledgerOf(composition: Composition): Edit[] {
  const ledger: Edit[] = [];
  for (const { edit } of composition.pieces) {
    if (edit && (edit.lemma !== edit.reading || isDoubt(edit))) ledger.push(withoutItself(edit));
  }
  return ledger;
}

/** A guess that later rules took back still says that something else may have stood there. */
const isDoubt = ({ certainty, alternatives = [] }: Edit): boolean =>
  certainty === 'conjecture' && alternatives.length > 0;

/** Later rules may have made an alternative what the reading is. */
function withoutItself(edit: Edit): Edit {
  if (!edit.alternatives?.includes(edit.reading)) return edit;
  return { ...edit, alternatives: edit.alternatives.filter((alternative) => alternative !== edit.reading) };
}

const lengthOf = (piece: Piece): number => (piece.edit ? piece.edit.reading.length : piece.end - piece.start);

/**
 * Add one rule's edits to a composition. Edits that meet untouched text stay as they are; an edit that
 * meets the output of earlier ones is merged with them, so that the ledger stays flat: ordered edits of
 * the witness that never overlap. Linear in the number of pieces and edits.
 *
 * @param found in order, not overlapping; spans and lemmas of `composition.text`
 * @param text the text after the edits
 * @param marks what the rule found, places of `composition.text`
 */
export function compose(
  { witness, text: current, pieces, marks: earlier }: Composition,
  found: readonly FoundEdit[],
  text: string,
  marks: readonly Mark[] = [],
): Composition {
  const out: Piece[] = [];
  let next = 0;
  let piece = pieces[next++];
  // First code unit of `piece` in the current text.
  let at = 0;
  const step = (): void => {
    at += lengthOf(piece!);
    piece = pieces[next++];
  };

  // The edit made last, while later findings may still reach into what it stands for.
  let open: { piece: Piece & { edit: Edit }; from: number; to: number } | undefined;
  for (const edit of cutAtPieces(found, pieces)) {
    const [start, end] = edit.span;
    const same = open && start < open.to ? open : undefined;
    if (!same) {
      while (piece && at + lengthOf(piece) <= start) {
        out.push(piece);
        step();
      }
      if (piece && !piece.edit && at < start) {
        const cut = piece.start + (start - at);
        out.push({ start: piece.start, end: cut });
        piece = { start: cut, end: piece.end };
        at = start;
      }
    }
    // What the edit before it did to the length of the text they share.
    const grown = same ? same.piece.edit.reading.length - (same.to - same.from) : 0;
    const from = same?.from ?? at;
    const first = same?.piece.start ?? piece?.start ?? witness.length;
    let last = same?.piece.end ?? first;
    const touched = same ? [{ edit: same.piece.edit, at: same.from }] : [];
    while (piece && at < end) {
      if (!piece.edit && at + lengthOf(piece) > end) {
        last = piece.start + (end - at);
        piece = { start: last, end: piece.end };
        at = end;
        break;
      }
      if (piece.edit) touched.push({ edit: piece.edit, at: at + grown });
      last = piece.end;
      step();
    }
    const to = Math.max(at, end);
    let whole: Edit;
    if (touched.length === 0) whole = inWitness(edit, first, last);
    else {
      const shared = (same ? same.piece.edit.reading : '') + current.slice(same?.to ?? from, to);
      const moved = grown === 0 ? edit : { ...edit, span: [start + grown, end + grown] as const };
      whole = mergeEdits(shared, from, touched, moved, [first, last], witness.slice(first, last));
    }
    if (same) out.pop();
    open = { piece: { start: first, end: last, edit: whole }, from, to };
    out.push(open.piece);
  }
  while (piece) {
    out.push(piece);
    step();
  }
  return {
    witness,
    text,
    pieces: out,
    marks: moveMarks(
      [...earlier, ...marks].sort((a, b) => a.at - b.at),
      found,
    ),
  };
}

/** Built field by field: hundreds of thousands are made, and all should have one shape. */
function inWitness(
  { rule, lemma, reading, reason, certainty, alternatives }: FoundEdit,
  start: number,
  end: number,
): Edit {
  const edit: Edit = { rule, span: [start, end], lemma, reading, reason, certainty };
  if (alternatives) edit.alternatives = alternatives;
  return edit;
}

/** Cut charwise edits where pieces meet, so that they need not swallow what stands between. */
function cutAtPieces(found: readonly FoundEdit[], pieces: readonly Piece[]): readonly FoundEdit[] {
  if (!found.some(({ charwise }) => charwise)) return found;
  const cut: FoundEdit[] = [];
  let next = 0;
  let end = 0;
  for (const edit of found) {
    const [first, last] = edit.span;
    if (!edit.charwise) {
      cut.push(edit);
      continue;
    }
    for (let start = first; start < last;) {
      while (end <= start && next < pieces.length) end += lengthOf(pieces[next++]!);
      const stop = Math.min(end, last);
      if (start === first && stop === last) cut.push(edit);
      else {
        const part = (s: string): string => s.slice(start - first, stop - first);
        cut.push({ ...edit, span: [start, stop], lemma: part(edit.lemma), reading: part(edit.reading) });
      }
      start = stop;
    }
  }
  return cut;
}

/** Where marks stand after edits: behind what was put before them, at the start of what replaced them. */
function moveMarks(marks: readonly Mark[], edits: readonly Edit[]): Mark[] {
  let next = 0;
  let shift = 0;
  return marks.map((mark) => {
    while (next < edits.length && edits[next]!.span[1] <= mark.at) {
      shift += edits[next]!.reading.length - edits[next]!.lemma.length;
      next++;
    }
    const edit = edits[next];
    return { ...mark, at: (edit && edit.span[0] < mark.at ? edit.span[0] : mark.at) + shift };
  });
}
