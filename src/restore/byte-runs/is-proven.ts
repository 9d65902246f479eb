import { readSyllable } from '../find-annotations.ts';
import { encodeGbk, unitOf } from '../gbk.ts';
import type { Token } from './hypothesis.ts';
import { widened, type Page } from './page.ts';
import { prove } from './prove.ts';
import type { Run } from './solve-run.ts';

/**
 * Whether the damage, run forwards on what a run reads and the characters on both sides of it, gives the witness.
 *
 * @param start offset of the run's first `?`
 * @param before offset of the character before it, or -1
 */
export function isProven({ tokens, end, cut }: Run, page: Page, start: number, before: number): boolean {
  const { text, annotated } = page;
  const inside = readingsInside(tokens);
  // The readings of its neighbours are the forward program's only where a table has them.
  const known = (at: number): boolean => {
    const table = inside.get(text[at]!) ?? annotated.get(text[at]!);
    return table !== undefined && table === readingOf(text, at)?.reading;
  };
  const ahead = before < 0 ? '' : text.slice(before, known(before) ? start : before + 1);
  const to = Math.min(text.length, known(end) ? readingOf(text, end)!.end : end + 1);
  const kept = (part: string): string => (page.halfWidth ? widened(part) : part);
  const original =
    kept(ahead.slice(0, 1)) +
    tokens.map((t) => (t.kind === 'kept' ? kept(t.reading) : t.reading)).join('') +
    kept(text.slice(end, end + 1));
  return prove(original, ahead + text.slice(start, to), page, tableFor(original, page, inside), cut);
}

/** The reading that stands behind a character. */
const readingOf = (text: string, at: number): ReturnType<typeof readSyllable> =>
  text[at + 1] === '(' ? readSyllable(text, at + 2) : undefined;

/** The characters that show with a reading inside the run. */
function readingsInside(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { reading, annotates } of tokens) {
    if (annotates) table.set(annotates.character ?? reading.slice(-1), annotates.reading);
  }
  return table;
}

/**
 * The page's table as far as the stretch can show it, with the characters that show only inside the run, which
 * still tell their reading; those matched across borders were found before the characters they cut in two,
 * and so come first.
 */
function tableFor(
  original: string,
  { annotated, carries }: Page,
  inside: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const table = new Map(inside);
  if (annotated.size === 0) return table;
  const { bytes } = encodeGbk(original);
  for (let at = 1; at < bytes.length; at++) {
    const unit = unitOf((bytes[at - 1]! << 8) | bytes[at]!);
    if (carries[unit] === 0) continue;
    const character = String.fromCharCode(unit);
    const reading = annotated.get(character);
    if (reading !== undefined && !table.has(character)) table.set(character, reading);
  }
  return table;
}
