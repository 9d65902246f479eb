import { mostEntries, type RuleGroup } from '../../markup/group-edits.ts';
import { mainRule } from '../../markup/is-quiet.ts';
import type { Report } from '../../report/report.ts';
import { entryId } from './edit-ids.ts';

/**
 * Find the id of the entry that explains an edit on the apparatus page. Equal edits share one, which bears
 * the number of the first; those that are only counted are explained by their rule's section.
 */
export function entryFinder(groups: readonly RuleGroup[], edits: Report['edits']): (edit: number) => string {
  const entryOf = new Map(
    groups.flatMap(({ entries }) =>
      entries
        .filter(({ quiet }) => !quiet)
        .slice(0, mostEntries)
        .flatMap(({ edits: numbers, first }) => numbers.map((edit) => [edit, first])),
    ),
  );
  return (edit) => {
    const first = entryOf.get(edit);
    return first === undefined ? `rule-${mainRule(edits[edit]!)}` : entryId(first);
  };
}
