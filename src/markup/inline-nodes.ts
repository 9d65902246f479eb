import type { PhrasingContent } from 'mdast';
import type { Report } from '../report/report.ts';
import type { BlockRepair } from './block-repairs.ts';
import type { Repair } from './nodes.ts';

/** What a mark tells of its edit. */
export type RepairFacts = Pick<Repair, 'certainty' | 'quiet' | 'lemma' | 'breaks'>;

/** What is known of places inside one block; offsets in UTF-16 code units of its text, in order. */
export interface InlineFacts {
  redactions: readonly Report['redactions'][number][];
  lacunae: readonly Report['lacunae'][number][];
  repairs: readonly (BlockRepair & RepairFacts)[];
}

/** Turn a block's text into nodes. One pass; nothing of the text is interpreted. */
export function inlineNodes(text: string, { redactions, lacunae, repairs }: InlineFacts): PhrasingContent[] {
  let redaction = 0;
  let lacuna = 0;

  /** Text, redactions and lacunae of `[from, to)`, which follows on what was asked for before. */
  const plain = (from: number, to: number, last = false): PhrasingContent[] => {
    // Most of a text, and most marks, have neither.
    if (!isBefore(to, redactions[redaction]) && !isBefore(last ? Infinity : to, lacunae[lacuna]))
      return to > from ? [{ type: 'text', value: text.slice(from, to) }] : [];
    const nodes: PhrasingContent[] = [];
    let at = from;
    const textTo = (end: number): void => {
      if (end > at) nodes.push({ type: 'text', value: text.slice(at, end) });
      at = Math.max(at, end);
    };
    for (;;) {
      const mask = redactions[redaction];
      const gap = lacunae[lacuna];
      const maskAt = mask && mask.offset < to ? Math.max(mask.offset, from) : Infinity;
      const gapAt = gap && (gap.offset < to || last) ? Math.max(gap.offset, from) : Infinity;
      if (gap && gapAt !== Infinity && gapAt <= maskAt) {
        textTo(Math.min(gapAt, to));
        nodes.push({ type: 'lacuna', kind: gap.kind, value: gap.reason });
        lacuna++;
      } else if (mask && maskAt !== Infinity) {
        const end = mask.offset + mask.text.length;
        textTo(maskAt);
        if (at < end) nodes.push({ type: 'redaction', value: text.slice(at, Math.min(end, to)) });
        at = Math.min(end, to);
        if (end > to) break;
        redaction++;
      } else break;
    }
    textTo(to);
    return nodes;
  };

  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, edit, first, certainty, quiet, lemma, breaks } of repairs) {
    nodes.push(...plain(at, start));
    const children = plain(start, end);
    const held = start === end && betweenHan.test(text.slice(Math.max(0, start - 1), start + 1));
    nodes.push({ type: 'repair', edit, first, certainty, quiet, lemma, breaks, held, children });
    at = end;
  }
  nodes.push(...plain(at, text.length, true));
  return nodes;
}

const betweenHan = /^\p{Script=Han}{2}$/u;

const isBefore = (end: number, place?: { offset: number }): boolean =>
  place !== undefined && place.offset < end;
