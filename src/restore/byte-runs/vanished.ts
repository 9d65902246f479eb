import { charOfCode, codeAt, isLead, isUserDefined } from '../gbk.ts';
import { logProbability } from '../language-model.ts';
import { isText, prior } from './candidates.ts';
import { cost } from './cost.ts';
import { fillOpen, leaveOpen, type Hypothesis } from './hypothesis.ts';
import { scoreOf } from './score-of.ts';
import type { Page } from './page.ts';

/** How many characters are tried before the vanished code, and how many pairs in all are kept. */
const tried = 10;
const kept = 120;

/** First bytes of the user-defined areas, each with the second bytes that go with it and may begin a character. */
const areas = Array.from({ length: 0x7e }, (_, index) => index + 0x81).flatMap((first) => {
  const seconds = Array.from({ length: 0x7e }, (_, index) => index + 0x81).filter(
    (second) => isLead(second) && isUserDefined((first << 8) | second),
  );
  return seconds.length > 0 ? [{ first, seconds }] : [];
});

/** What the witness has behind the vanished code. */
interface Behind {
  /** Offset behind it. */
  end: number;
  /** The byte that ends the second of the two characters; undefined where it is lost as well. */
  byte: number | undefined;
  /** The byte that begins the next, or -1 where witness and original are in step from here on. */
  pending: number;
  /** The second character's injected reading. */
  reading: string | undefined;
}

/**
 * Out of step, two bytes may have made a code of a user-defined area, of which some pages leave nothing:
 * two characters of the original then show as one. Asked only where the plain reading is doubtful.
 *
 * @param plain the hypothesis that nothing vanished
 */
export function vanishedBefore(
  before: Hypothesis,
  page: Page,
  behind: Behind,
  plain: Hypothesis | undefined,
): Hypothesis[] {
  const { end, byte, pending, reading } = behind;
  if (page.privateUse || (pending >= 0 && !isLead(pending))) return [];
  const h = fillOpen(before);
  if (plain && plain.score - h.score > -cost.doubtful) return [];
  // Where the second byte is lost, the reading tells the character.
  const told = byte === undefined ? codesRead(reading, page) : undefined;
  const pairs: { text: string; score: number }[] = [];
  for (const { character, seconds, score } of likeliestBefore(h, page)) {
    const from = h.last.charCodeAt(1);
    const unit = character.charCodeAt(0);
    const codes =
      told?.filter((code) => seconds.includes(code >> 8)) ?? seconds.map((second) => (second << 8) | byte!);
    for (const code of codes) {
      const next = charOfCode(code);
      if (!isText(next) || page.annotated.get(next) !== reading) continue;
      pairs.push({ text: character + next, score: score + logProbability(from, unit, next.charCodeAt(0)) });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  pairs.length = Math.min(pairs.length, kept);
  const found = leaveOpen(
    h,
    pairs.map(({ text }) => text),
    { end, at: end, pending, bonus: -cost.vanished, ...(reading !== undefined && { annotated: reading }) },
  );
  return found ? [found] : [];
}

/** The characters that go best with what stands before, of those whose second byte may begin a vanished code. */
function likeliestBefore(
  h: Hypothesis,
  page: Page,
): { character: string; seconds: readonly number[]; score: number }[] {
  begun[h.pending] ??= areas
    .map(({ first, seconds }) => ({ character: charOfCode((h.pending << 8) | first), seconds }))
    .filter(({ character }) => isText(character));
  return begun[h.pending]!.filter(({ character }) => !page.annotated.has(character))
    .map(({ character, seconds }) => ({
      character,
      seconds,
      score: scoreOf(h.last, character) + prior(character, h, page),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, tried);
}

/** First byte of a character → the characters that begin so and end with the first byte of a user-defined code. */
const begun: { character: string; seconds: readonly number[] }[][] = [];

function codesRead(reading: string | undefined, { annotated }: Page): number[] {
  return [...annotated].filter(([, own]) => own === reading).map(([character]) => codeAt(character, 0));
}
