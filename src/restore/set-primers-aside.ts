import type { Annotation } from './find-annotations.ts';

/** How many annotated characters in a row make a primer, a poem with pinyin, a list of characters to learn. */
const primerRun = 4;
/** What may stand between two characters of such a list. */
const listed = /^[、，,；;\s]{0,2}$/;

/** Tell the runs in which one annotated character follows another, as in a primer, from what stands by itself. */
export function setPrimersAside(
  text: string,
  annotations: readonly Annotation[],
): { sparse: Annotation[]; primers: Annotation[][] } {
  const follows = (one: Annotation, next: Annotation): boolean => listed.test(text.slice(one.end, next.base));
  const sparse: Annotation[] = [];
  const primers: Annotation[][] = [];
  for (let first = 0; first < annotations.length;) {
    let last = first;
    while (last + 1 < annotations.length && follows(annotations[last]!, annotations[last + 1]!)) last++;
    const run = annotations.slice(first, last + 1);
    if (run.length < primerRun) sparse.push(...run);
    else primers.push(run);
    first = last + 1;
  }
  // A page most of whose annotations stand in such runs is a primer throughout.
  return sparse.length * 2 < annotations.length ? { sparse: [], primers } : { sparse, primers };
}
