import { alwaysAnnotated, type Witnessed } from './always-annotated.ts';
import { findAnnotations, type Annotation } from './find-annotations.ts';
import { timesSeen } from './language-model.ts';
import { frequent, isAuthors, mayBeGlossed } from './may-be-glossed.ts';
import { readingsOf } from './readings.ts';
import { setPrimersAside } from './set-primers-aside.ts';
import { speaksOfReadings } from './speaks-of-readings.ts';

const none: ReadonlyMap<string, string> = new Map();

/** A site that annotated so many frequent characters, and so many that other sites leave alone, takes any. */
const everyday = 20;
const everydayInside = 5;
/** A lesson in how characters are read has fewer. */
export const beyondLesson = 8;
/** So many of GB2312 in a page's table are no chance. */
const fewestInside = 3;
/** Where it did, so many side by side, one of which the page has elsewhere, are chance; a line of a poem is longer. */
export const longestChance = 7;

/**
 * Infer the table by which a copy site annotated a page: a character has its reading always or never, one
 * reading a page, and the reading is one of the character's own. Genuine glosses stand behind rare
 * characters, once; a primer has them behind every character; a lesson in polyphones gives one character two
 * readings.
 *
 * @param text a page with its annotations still in place
 * @param bytesDamaged whether bytes of the page were split, as nobody does but copy sites
 * @returns character (as it stands in the text) → reading; empty for a page that nobody annotated
 */
export function inferAnnotated(
  text: string,
  annotations: readonly Annotation[] = findAnnotations(text),
  bytesDamaged = false,
): ReadonlyMap<string, string> {
  const { sparse, primers } = setPrimersAside(text, annotations);
  if (sparse.length === 0) return none;
  const always = alwaysAnnotated(text, annotations, sparse);
  const repeated = always.filter((w) => w.toned && w.times >= 2);
  const outside = always.filter((w) => w.toned && w.outside && w.times > 0);
  const established =
    outside.some((w) => w.known || w.times >= 2) ||
    repeated.length >= 3 ||
    (repeated.length >= 2 && outside.length > 0);
  // Where many are annotated, one that is seen but once is hardly the author's gloss.
  const dense = established && outside.length >= 4;
  const takesAny = annotatesEveryday(repeated);
  const likely = always.filter((w) => {
    if (!w.toned) return w.outside && (dense || (established && w.times >= 3));
    if (w.times === 0) {
      return established && (w.known || (w.outside && (dense || timesSeen(w.character.charCodeAt(0)) > 0)));
    }
    // Such a page has many that are seen once and are the site's; an author's gloss is rare in any report.
    if (takesAny || (dense && (w.outside || w.known))) return true;
    if (w.outside)
      return w.times >= 2 || timesSeen(w.character.charCodeAt(0)) >= (established ? 1 : frequent);
    if (!established && repeated.length < 2) return false;
    return w.times >= 2 || (repeated.length >= 3 && timesSeen(w.character.charCodeAt(0)) >= frequent);
  });
  // Among characters outside GB2312 alone, one inside that an author may gloss is his.
  const takesInside = takesAny || likely.filter((w) => !w.outside).length >= fewestInside;
  const trusted = takesInside
    ? likely
    : likely.filter((w) => w.outside || !mayBeGlossed(w.character, w.reading));
  // No site has rare characters annotated and no others, but for those that a converter made: 亳(bó)州, 峃(xué)口, each time.
  if (!bytesDamaged) {
    if (trusted.length < beyondLesson && !dense && speaksOfReadings(text)) return none;
    if (trusted.every((w) => isAuthors(w.character, w.reading))) return none;
    if (trusted.every(isRare) && (trusted.some((w) => !w.outside) || isGenuineTraditional(text))) return none;
  }
  // What was seen but once is in doubt on a page whose author gave readings, or wrote in traditional script.
  if (trusted.every((w) => w.times < 2)) {
    if (countGlosses(text, sparse, trusted) >= trusted.length) return none;
    if (trusted.length <= 3 && isGenuineTraditional(text)) return none;
  }
  const table = new Map(trusted.map((w) => [w.character, w.reading]));
  if (repeated.length >= 3) addFromChanceRuns(table, text, primers, always, takesAny);
  return table;
}

/** A character that readers may need a gloss for, and that copy sites are not known to annotate. */
const isRare = (w: Witnessed): boolean => !w.known && timesSeen(w.character.charCodeAt(0)) < frequent;

/** True where a site annotated everyday characters, among them many of GB2312, which most sites leave alone. */
function annotatesEveryday(repeated: readonly Witnessed[]): boolean {
  const often = repeated.filter((w) => timesSeen(w.character.charCodeAt(0)) >= frequent);
  return often.length >= everyday && often.filter((w) => !w.outside && !w.known).length >= everydayInside;
}

/**
 * Where everyday characters are annotated, four stand side by side now and then: a run half of which is in the table is
 * no primer, and the others are annotated as they are. Where many are, one that is in the table is enough.
 */
function addFromChanceRuns(
  table: Map<string, string>,
  text: string,
  primers: readonly (readonly Annotation[])[],
  always: readonly Witnessed[],
  takesAny: boolean,
): void {
  for (const run of primers) {
    const others = new Set(run.map(({ base }) => text[base]!).filter((character) => !table.has(character)));
    const chance =
      others.size * 2 <= run.length ||
      (takesAny && run.length <= longestChance && run.some(({ base }) => table.has(text[base]!)));
    if (!chance) continue;
    for (const { character, reading, toned } of always) {
      if (!toned || !others.has(character) || timesSeen(character.charCodeAt(0)) < frequent) continue;
      table.set(character, reading);
    }
  }
}

/** How many characters have a reading of their own that is not one of the page's table: what an author glossed. */
function countGlosses(
  text: string,
  annotations: readonly Annotation[],
  trusted: readonly Witnessed[],
): number {
  const table = new Set(trusted.map((w) => w.character));
  const glossed = new Set<string>();
  for (const { base, reading } of annotations) {
    const character = text[base]!;
    if (!table.has(character) && readingsOf(character).includes(reading)) glossed.add(character);
  }
  return glossed.size;
}

/**
 * Characters that no one-to-one converter makes of simplified text, and quotation marks that simplified text
 * does not use; a page with several was written in traditional script.
 */
function isGenuineTraditional(text: string): boolean {
  return (text.match(/[於並係裡隻穀鬆週佈「」]/g) ?? []).length >= 2;
}
