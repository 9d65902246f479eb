import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Edit } from '../../restore/edit.ts';
import { isFormal } from '../formal-rules.ts';
import type { Report } from '../report.ts';
import type { BlockPart } from './block-parts.ts';
import { codeName, safeText, xmlText } from './xml-text.ts';

/** Text of a witness or a reading, with what XML cannot hold as `<g>`. */
const teiText = (text: string): ElementContent[] =>
  xmlText(text, (codePoint) => x('g', { type: 'control', n: codeName(codePoint) }));

/**
 * The text of a block with its apparatus: `<choice>` for edits, `<seg type="redaction">` for the author's
 * masks, `<gap>` for what is missing. Redactions and lacunae in order. Linear.
 */
export function teiInline(
  text: string,
  parts: readonly BlockPart[],
  redactions: readonly Report['redactions'][number][],
  lacunae: readonly Report['lacunae'][number][],
): ElementContent[] {
  let mask = 0;
  let gap = 0;
  /** The lacunae that stand at or before a place and were not given yet. */
  const gapsUpTo = (at: number): Element[] => {
    const nodes: Element[] = [];
    for (; gap < lacunae.length && lacunae[gap]!.offset <= at; gap++) {
      const { kind, reason } = lacunae[gap]!;
      nodes.push(x('gap', { reason: kind }, x('desc', safeText(reason))));
    }
    return nodes;
  };
  /** What stands in `[from, to)`, which follows on what was asked for before. */
  const plain = (from: number, to: number): ElementContent[] => {
    const nodes: ElementContent[] = [];
    for (let at = from; at < to;) {
      nodes.push(...gapsUpTo(at));
      while (mask < redactions.length && endOf(redactions[mask]!) <= at) mask++;
      const next = redactions[mask];
      const masked = next !== undefined && next.offset <= at;
      const border = next === undefined ? to : masked ? endOf(next) : next.offset;
      const stop = Math.min(to, border, lacunae[gap]?.offset ?? to);
      const run = teiText(text.slice(at, stop));
      nodes.push(...(masked ? [x('seg', { type: 'redaction' }, run)] : run));
      at = stop;
    }
    return nodes;
  };
  const nodes = parts.flatMap(({ start, end, edit, first }) => {
    if (!edit) return plain(start, end);
    const gaps = gapsUpTo(start);
    const made = plain(start, end);
    return [...gaps, first ? choice(edit, made) : x('corr', attributesOf(edit), made)];
  });
  return [...nodes, ...gapsUpTo(Infinity)];
}

const endOf = ({ offset, text }: Report['redactions'][number]): number => offset + text.length;

function choice(edit: Edit, made: ElementContent[]): Element {
  const attributes = attributesOf(edit);
  const lemma = teiText(edit.lemma);
  if (isFormal(edit)) return x('choice', [x('orig', lemma), x('reg', attributes, made)]);
  const others = (edit.alternatives ?? []).map((other) =>
    x('corr', { ...attributes, cert: 'low' }, teiText(other)),
  );
  return x('choice', [x('sic', lemma), x('corr', attributes, made), ...others]);
}

const attributesOf = ({ rule, certainty }: Edit): Record<string, string> => ({
  resp: `#rule-${rule}`,
  cert: certainty === 'conjecture' ? 'medium' : 'high',
});
