import type { FoundEdit } from '../edit.ts';
import type { Annotation } from '../find-annotations.ts';

/** How often edits put together again what has readings elsewhere that the table lacks. */
export function mendedOf(
  text: string,
  annotations: readonly Annotation[],
  annotated: ReadonlyMap<string, string>,
  edits: readonly FoundEdit[],
): ReadonlyMap<string, number> {
  const mended = new Map<string, number>();
  if (edits.length === 0) return mended;
  const others = new Set<string>();
  for (const { base } of annotations) if (!annotated.has(text[base]!)) others.add(text[base]!);
  if (others.size === 0) return mended;
  for (const { reading } of edits)
    for (const character of reading)
      if (others.has(character)) mended.set(character, (mended.get(character) ?? 0) + 1);
  return mended;
}
