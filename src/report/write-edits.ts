import type { Edit } from '../restore/edit.ts';
import { encodeJson, type JsonWriter } from './json-writer.ts';

/** How edits stand in JSON: as `JSON.stringify` writes them in a line, or indents them as a member of an object. */
export interface EditsLayout {
  /** What stands between brackets and what they hold, by how deep that is: the edits, their members, those of these. */
  breaks: readonly [none: string, edit: string, member: string, value: string];
  colon: string;
  /** An edit that is not written piece by piece. */
  whole: (edit: Edit) => string;
}

export const inLine: EditsLayout = {
  breaks: ['', '', '', ''],
  colon: ':',
  whole: (edit) => JSON.stringify(edit),
};
export const indented: EditsLayout = {
  breaks: ['\n ', '\n  ', '\n   ', '\n    '],
  colon: ': ',
  whole: (edit) => JSON.stringify(edit, null, 1).replaceAll('\n', '\n  '),
};

/**
 * Write edits as JSON, byte for byte what `JSON.stringify` gives. A report has hundreds that share a few rules and
 * reasons: those are encoded once a report, and the rest of an edit character by character.
 */
export function writeEdits(
  edits: readonly Edit[],
  { breaks, colon, whole }: EditsLayout,
  out: JsonWriter,
): void {
  const [outside, before, within, inmost] = breaks;
  if (edits.length === 0) {
    out.text('[]');
    return;
  }
  const named = (name: string): string => `,${within}"${name}"${colon}`;
  const kept = (encoded: Map<string, Uint8Array>, key: string, jsonOf: () => string): Uint8Array => {
    let found = encoded.get(key);
    if (!found) encoded.set(key, (found = encodeJson(jsonOf())));
    return found;
  };
  const first = encodeJson(`[${before}`);
  const next = encodeJson(`,${before}`);
  const comma = encodeJson(`,${inmost}`);
  const lemmaNext = encodeJson(`${within}]${named('lemma')}`);
  const readingNext = encodeJson(named('reading'));
  const alternativesNext = encodeJson(`${named('alternatives')}[`);
  const alternativesEnd = encodeJson(`${within}]`);
  const close = encodeJson(`${before}}`);
  const heads = new Map<string, Uint8Array>();
  const reasons = { proven: new Map(), certain: new Map(), conjecture: new Map() } satisfies Record<
    Edit['certainty'],
    Map<string, Uint8Array>
  >;
  for (const [index, edit] of edits.entries()) {
    const { rule, span, lemma, reading, reason, certainty, alternatives, steps } = edit;
    out.bytes(index === 0 ? first : next);
    // Few have steps, and what follows those is in another order.
    if (steps) {
      out.text(whole(edit));
      continue;
    }
    out.bytes(
      kept(heads, rule, () => `{${within}"rule"${colon}${JSON.stringify(rule)}${named('span')}[${inmost}`),
    );
    out.count(span[0]);
    out.bytes(comma);
    out.count(span[1]);
    out.bytes(lemmaNext);
    out.string(lemma);
    out.bytes(readingNext);
    out.string(reading);
    out.bytes(
      kept(
        reasons[certainty],
        reason,
        () => `${named('reason')}${JSON.stringify(reason)}${named('certainty')}${JSON.stringify(certainty)}`,
      ),
    );
    if (alternatives) {
      out.bytes(alternativesNext);
      for (const [at, alternative] of alternatives.entries()) {
        if (at > 0) out.bytes(comma);
        else out.text(inmost);
        out.string(alternative);
      }
      // Brackets that hold nothing stand together.
      if (alternatives.length > 0) out.bytes(alternativesEnd);
      else out.text(']');
    }
    out.bytes(close);
  }
  out.text(`${outside}]`);
}
