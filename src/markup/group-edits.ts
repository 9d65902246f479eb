import type { Report } from '../report/report.ts';
import type { Certainty, Edit } from '../restore/edit.ts';
import { isQuiet, mainRule } from './is-quiet.ts';

/** Entries of one rule that a page lists; what is more stands in the ledger's JSON. */
export const mostEntries = 2000;

/** Edits that say the same: equal lemma, reading, reason, certainty and alternatives. */
export interface EditEntry {
  rule: string;
  /** Number of its first edit in the ledger, from 0; names the entry. */
  first: number;
  /** Numbers of all its edits, in order. */
  edits: number[];
  edit: Edit;
  /** Only shapes changed, beyond doubt. */
  quiet: boolean;
  /** What stands before a text that was taken away, as the witness has it: the 創 of 創(chuàng). */
  base: string;
}

/** The edits of one rule. */
export interface RuleGroup {
  rule: string;
  count: number;
  certainties: Partial<Record<Certainty, number>>;
  entries: EditEntry[];
}

/**
 * Sort a ledger by rule: rules that change words before those that change shapes, and in each part the
 * rules with fewer edits first, since those are the ones to look at. One pass and a sort of the rules.
 *
 * @param witness the decoded witness, for what stands before a text that was taken away
 */
export function groupEdits(edits: Report['edits'], witness = ''): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  const known = new Map<string, Map<string, EditEntry[]>>();
  edits.forEach((edit, number) => {
    const { reading, certainty } = edit;
    const rule = mainRule(edit);
    let group = groups.get(rule);
    if (!group) {
      group = { rule, count: 0, certainties: {}, entries: [] };
      groups.set(rule, group);
    }
    group.count++;
    group.certainties[certainty] = (group.certainties[certainty] ?? 0) + 1;
    const quiet = isQuiet(edit);
    const base = quiet || reading !== '' ? '' : baseOf(edit, witness);
    const alike = alikeTo(edit, base, known);
    const entry = alike.find(
      (each) => each.rule === rule && each.base === base && saysTheSame(each.edit, edit),
    );
    if (entry) {
      entry.edits.push(number);
      return;
    }
    const fresh: EditEntry = { rule, first: number, edits: [number], edit, quiet, base };
    alike.push(fresh);
    group.entries.push(fresh);
  });
  return [...groups.values()].sort((a, b) => Number(allQuiet(a)) - Number(allQuiet(b)) || a.count - b.count);
}

/**
 * The entries known so far that an edit may be one with: their lemma and reading are its own. Texts of a ledger are
 * looked up as they are: to put them together first took longer than all else. Some have hundreds of alternatives,
 * which mostly differ in the first two.
 */
function alikeTo(
  { lemma, reading, alternatives }: Edit,
  base: string,
  known: Map<string, Map<string, EditEntry[]>>,
): EditEntry[] {
  let readings = known.get(lemma);
  if (!readings) known.set(lemma, (readings = new Map<string, EditEntry[]>()));
  const key = alternatives?.length
    ? `${reading} ${String(alternatives.length)} ${alternatives.slice(0, 2).join(' ')}`
    : reading || base;
  let alike = readings.get(key);
  if (!alike) readings.set(key, (alike = []));
  return alike;
}

function saysTheSame(one: Edit, other: Edit): boolean {
  const [some, others] = [one.alternatives ?? [], other.alternatives ?? []];
  return (
    one.lemma === other.lemma &&
    one.reading === other.reading &&
    one.certainty === other.certainty &&
    one.reason === other.reason &&
    some.length === others.length &&
    some.every((text, i) => text === others[i])
  );
}

/** The character before an edit, where it is one that can bear a reading or a mark. */
function baseOf({ span: [start] }: Edit, witness: string): string {
  const [base = ''] = /[\p{L}\p{N}]$/u.exec(witness.slice(Math.max(0, start - 2), start)) ?? [];
  return base;
}

const allQuiet = ({ entries }: RuleGroup): boolean => entries.every(({ quiet }) => quiet);
