import type { Edit, Step } from '../../../src/restore/edit.ts';
import type { Restoration } from '../../../src/restore/pipeline.ts';

/** In quotes, with what cannot be seen written out. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00a0\u3000\ufe0f]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );

/** The reason is left out where it is the one already given. */
const writeStep = ({ rule, lemma, reading, certainty, reason }: Step | Edit, given?: string): string =>
  `${quoted(lemma)} → ${quoted(reading)} ${certainty}, ${rule}${reason === given ? '' : `: ${reason}`}`;

/** So many alternatives are written out; of the others a reader needs no more than their number. */
const shown = 6;

function writeEdit(edit: Edit): string[] {
  const { alternatives = [] } = edit;
  const best = alternatives.slice(0, shown).map(quoted).join(' ');
  const more = alternatives.length - shown;
  return [
    `${edit.span.join('-')} ${writeStep(edit)}`,
    ...(alternatives.length === 0 ? [] : [`  or ${best}${more > 0 ? ` and ${String(more)} more` : ''}`]),
    ...(edit.steps ?? []).map((step) => `  by ${writeStep(step, edit.reason)}`),
  ];
}

/** What facts say, maps and sets in the order they were made in; empty ones are left out. */
function writeFacts(facts: Restoration['facts']): string {
  return Object.entries(facts)
    .map(([name, value]: [string, unknown]): [string, unknown] => [
      name,
      value instanceof Map || value instanceof Set ? [...value].flat() : value,
    ])
    .filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name} ${quoted(Array.isArray(value) ? value.join(' ') : String(value))}`)
    .join(', ');
}

/** Everything that a restoration says, a line for each edit, mark and the facts: what a reviewer can compare. */
export function writeRestoration({ ledger, marks, facts }: Restoration): string {
  return [
    ...ledger.flatMap(writeEdit),
    ...marks.map(({ kind, at, reason }) => `${at} ${kind}: ${reason}`),
    `facts: ${writeFacts(facts)}`,
  ].join('\n');
}
