import { findHits, type Wanted } from '../find-hits.ts';
import type { TextSpan } from '../report-text.ts';

/** One hit on the page: the marks that make it up, more than one where elements divide it. */
export type MarkedHit = HTMLElement[];

/** Parts of a block that are not its text: the number of a paragraph, the note of a gap. */
const notText = '.n, .lacuna';

interface Piece {
  node: Text;
  start: number;
  end: number;
}

/**
 * Mark every hit in the blocks of a report's page.
 *
 * @param blocks the elements of the blocks, as rendered
 * @returns the hits in the order of the page
 */
export function markHits(blocks: Iterable<HTMLElement>, wanted: Wanted): MarkedHit[] {
  const hits: MarkedHit[] = [];
  for (const block of blocks) {
    const pieces = piecesOf(block);
    const text = pieces.map(({ node }) => node.data).join('');
    const masks = masksOf(pieces);
    const title = block.matches('.title, h1, [data-found]') || undefined;
    const shown = { anchor: block.id, text, ...(title && { title }), ...(masks.length && { masks }) };
    // From the last to the first, so that marking one leaves the places of those before it.
    const own = findHits(shown, wanted)
      .reverse()
      .map((span) => markSpan(pieces, span));
    hits.push(...own.reverse());
  }
  return hits;
}

/** Undo {@link markHits}. */
export function unmark(hits: readonly MarkedHit[]): void {
  for (const mark of hits.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function piecesOf(block: HTMLElement): Piece[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  let at = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, start: at, end: at + node.data.length });
    at += node.data.length;
  }
  return pieces;
}

function masksOf(pieces: readonly Piece[]): TextSpan[] {
  return pieces.flatMap(({ node, start, end }): TextSpan[] => {
    const masked = node.parentElement?.closest('.redaction') && !/^[*＊]+$/.test(node.data);
    return masked ? [[start, end]] : [];
  });
}

function markSpan(pieces: readonly Piece[], [start, end]: TextSpan): MarkedHit {
  return pieces
    .filter((piece) => piece.start < end && piece.end > start)
    .map(({ node, start: from, end: to }) => {
      const range = document.createRange();
      range.setStart(node, Math.max(start, from) - from);
      range.setEnd(node, Math.min(end, to) - from);
      const mark = document.createElement('mark');
      mark.className = 'hit';
      range.surroundContents(mark);
      return mark;
    });
}
