import { x } from 'xastscript';
import type { Edit } from '../../restore/edit.ts';
import { isFormal } from '../formal-rules.ts';
import type { Report } from '../report.ts';
import type { BlockPart } from './block-parts.ts';
import { writeText, writeXml } from './write-xml.ts';
import { codeName, isXmlText, safeText, xmlText } from './xml-text.ts';

/** What is known of the text of a block, or of a part of it; offsets in UTF-16 code units of the block. */
export interface BlockMarks {
  parts: readonly BlockPart[];
  redactions: readonly Report['redactions'][number][];
  lacunae: readonly Report['lacunae'][number][];
}

/**
 * The text of a block with its apparatus: `<choice>` for edits, `<seg type="redaction">` for the author's
 * masks, `<gap>` for what is missing. Redactions and lacunae in order. Linear. It is written at once: a report
 * has a thousand edits, some with hundreds of alternatives, and a tree of them costs almost three times as much.
 */
export function teiInline(text: string, { parts, redactions, lacunae }: BlockMarks): string {
  let mask = 0;
  let gap = 0;
  /** The lacunae that stand at or before a place and were not given yet. */
  const gapsUpTo = (at: number): string => {
    let xml = '';
    for (; gap < lacunae.length && lacunae[gap]!.offset <= at; gap++) {
      const { kind, reason } = lacunae[gap]!;
      xml += writeXml(x('gap', { reason: kind }, x('desc', safeText(reason))));
    }
    return xml;
  };
  /** What stands in `[from, to)`, which follows on what was asked for before. */
  const plain = (from: number, to: number): string => {
    let xml = '';
    for (let at = from; at < to;) {
      xml += gapsUpTo(at);
      while (mask < redactions.length && endOf(redactions[mask]!) <= at) mask++;
      const next = redactions[mask];
      const masked = next !== undefined && next.offset <= at;
      const border = next === undefined ? to : masked ? endOf(next) : next.offset;
      const stop = Math.min(to, border, lacunae[gap]?.offset ?? to);
      const run = teiText(text.slice(at, stop));
      xml += masked ? `<seg type="redaction">${run}</seg>` : run;
      at = stop;
    }
    return xml;
  };
  let xml = '';
  for (const { start, end, edit, first } of parts) {
    if (edit) xml += gapsUpTo(start);
    const made = plain(start, end);
    xml += edit === undefined ? made : first ? choice(edit, made) : correction(edit, made);
  }
  return xml + gapsUpTo(Infinity);
}

const endOf = ({ offset, text }: Report['redactions'][number]): number => offset + text.length;

/** Text of a witness or a reading, with what XML cannot hold as `<g>`. */
function teiText(text: string): string {
  if (isXmlText(text)) return writeText(text);
  const nodes = xmlText(text, (codePoint) => x('g', { type: 'control', n: codeName(codePoint) }));
  return nodes.map((node) => writeXml(node)).join('');
}

function choice(edit: Edit, made: string): string {
  const lemma = teiText(edit.lemma);
  if (isFormal(edit)) return `<choice><orig>${lemma}</orig><reg ${attributesOf(edit)}>${made}</reg></choice>`;
  let others = '';
  const attributes = attributesOf(edit, 'low');
  for (const other of edit.alternatives ?? []) others += `<corr ${attributes}>${teiText(other)}</corr>`;
  return `<choice><sic>${lemma}</sic>${correction(edit, made)}${others}</choice>`;
}

const correction = (edit: Edit, made: string): string => `<corr ${attributesOf(edit)}>${made}</corr>`;

const attributesOf = (
  { rule, certainty }: Edit,
  cert = certainty === 'conjecture' ? 'medium' : 'high',
): string => `resp="#rule-${rule}" cert="${cert}"`;
