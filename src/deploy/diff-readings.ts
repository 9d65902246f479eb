import { diffChars } from 'diff';
import type { Report } from '../report/report.ts';

/** What a reader of a change needs of two states of a report. */
export interface ReadingChange {
  id: string;
  title: string;
  /** Places that differ, in order: with a little of what stands around them. */
  places: { before: string; was: string; is: string; after: string }[];
  /** What else changed, in words. */
  notes: string[];
}

/** UTF-16 code units shown to either side of a place. */
const around = 10;
/** Longer texts are compared block by block only. */
const mostAtOnce = 60_000;

/**
 * What changed in a restored report; nothing where no reader would see a difference.
 *
 * @param before the report as it was; nothing where it is new
 * @param after the report as it is; nothing where it is gone
 */
export function diffReadings(
  before: Report | undefined,
  after: Report | undefined,
): ReadingChange | undefined {
  const either = after ?? before;
  if (!either) return undefined;
  const change: ReadingChange = { id: either.id, title: either.title, places: [], notes: [] };
  if (!before)
    change.notes.push(`new, ${String(either.text.length)} characters, grade ${either.quality.grade}`);
  else if (!after) change.notes.push('gone');
  else {
    change.places = placesOf(before.text, after.text);
    const facts = [
      ['title', before.title, after.title],
      ['date', before.metadata.date, after.metadata.date],
      ['agency', before.metadata.agency, after.metadata.agency],
      ['region', before.metadata.region, after.metadata.region],
      ['genre', before.metadata.genre, after.metadata.genre],
      ['completeness', before.metadata.completeness, after.metadata.completeness],
      ['grade', before.quality.grade, after.quality.grade],
      ['witness', before.witness.sha256, after.witness.sha256],
    ] as const;
    for (const [name, was, is] of facts)
      if (was !== is) change.notes.push(`${name}: ${was ?? 'none'} → ${is ?? 'none'}`);
  }
  return change.places.length + change.notes.length > 0 ? change : undefined;
}

function placesOf(before: string, after: string): ReadingChange['places'] {
  if (before === after) return [];
  const [from, ends] = unchangedEnds(before, after);
  const [was, is] = [before.slice(from, before.length - ends), after.slice(from, after.length - ends)];
  const place = (start: number, length: number, old: string): ReadingChange['places'][number] => ({
    before: after.slice(Math.max(0, start - around), start),
    was: old,
    is: after.slice(start, start + length),
    after: after.slice(start + length, start + length + around),
  });
  if (was.length + is.length > mostAtOnce) return [place(from, is.length, was)];
  const places: ReadingChange['places'] = [];
  let at = from;
  let removed = '';
  let added = 0;
  const flush = (): void => {
    if (removed !== '' || added > 0) places.push(place(at - added, added, removed));
    removed = '';
    added = 0;
  };
  for (const part of diffChars(was, is)) {
    if (part.removed) removed += part.value;
    else if (part.added) {
      added += part.value.length;
      at += part.value.length;
    } else {
      flush();
      at += part.value.length;
    }
  }
  flush();
  return places;
}

/** How many code units two texts have in common at their beginning and at their end. */
function unchangedEnds(a: string, b: string): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [start, end];
}
