import { isLead } from '../gbk.ts';
import { cost } from './cost.ts';
import { fillOpen, isCutInTwo, leaveOpen, type Among, type Hypothesis } from './hypothesis.ts';
import { withSigns } from './with-signs.ts';
import { lastBeforeFigures, lastLetters, lastMarks } from './lasts-among.ts';
import { lastsBehind, type Ending } from './lasts-behind.ts';
import type { Page } from './page.ts';
import { chainsOf } from './vanished-chains.ts';
import { endings, type Vanished } from './vanished-endings.ts';
import type { VanishedSearch } from './vanished-search.ts';

/** So many codes in a row may have vanished: where a page drops them, one in twenty has. */
const deepest = 3;

/** What the witness has behind the vanished codes. */
interface Behind extends Ending {
  /** Offset behind it. */
  end: number;
  /** The byte that begins the next, or -1 where witness and original are in step from here on. */
  pending: number;
  /** True where the last of the characters took the ASCII sign behind it along. */
  swallowed?: true;
  /** True where the last vanished code ended with a letter. */
  letter?: true;
}

/**
 * Out of step, two bytes may have made a code of a user-defined area, of which some pages leave nothing:
 * two characters of the original then show as one, or more where several codes in a row are gone.
 * Asked only where the plain reading is doubtful.
 *
 * @param plain the hypothesis that nothing vanished
 */
export function vanishedBefore(
  before: Hypothesis,
  page: Page,
  behind: Behind,
  plain: Hypothesis | undefined,
): Hypothesis[] {
  if (page.privateUse || (behind.pending >= 0 && !isLead(behind.pending))) return [];
  const h = fillOpen(before);
  const doubt = plain ? h.score - plain.score : Infinity;
  if (doubt < (page.vanishing ? cost.doubtfulAsElsewhere : cost.doubtful)) return [];
  // Where one is gone, all are.
  const first = page.vanishing || h.vanished ? cost.vanishedAsElsewhere : cost.vanished;
  // Hypotheses that differ in what is long past ask the same, and so do places of the page that are alike.
  const { end, pending, byte, reading, swallowed, letter } = behind;
  const question = [h.pending, isCutInTwo(h), h.last, byte, reading, swallowed, letter].join();
  const codes = page.vanishing || (plain && doubt > cost.beyondDoubt) ? deepest : 1;
  const found = findTexts(h, page, { ...behind, question }, codes, page.choosing);
  const among = ({ texts, reads, priors }: Vanished): Among => {
    const scores = new Float64Array(texts.length);
    for (let index = 0; index < scores.length; index++)
      scores[index] =
        reads[index]! - (first + (texts[index]!.length - 2) * cost.vanishedAsElsewhere - priors[index]!);
    const all = { readings: texts, scores };
    return swallowed ? withSigns(all, page.text.slice(end, end + 4)) : all;
  };
  const next = leaveOpen(h, among(found), {
    end,
    at: end,
    pending,
    vanished: true,
    wider: () => among(findTexts(h, page, { ...behind, question }, found.codes, page.listing)),
    // Two guesses in one: what vanished, and what was swallowed behind it.
    ...(swallowed && { bonus: -2 * cost.swallowed }),
    ...(reading !== undefined && { annotated: reading }),
  });
  return next ? [next] : [];
}

/**
 * Find what may have stood there: two characters for one vanished code, three for two, and so on. What was found before
 * it was known that the page drops such codes still holds.
 *
 * @param codes up to how many vanished codes in a row are looked at
 */
function findTexts(
  h: Hypothesis,
  page: Page,
  { question, ...behind }: Behind & { question: string },
  codes: number,
  search: VanishedSearch,
): Vanished {
  const { width, texts } = search;
  let found = texts.get(question);
  if (!found) texts.set(question, (found = { texts: [], reads: [], priors: [], codes: 0, best: -Infinity }));
  for (; found.codes < codes; found.codes++) {
    const chains = chainsOf(h, page, found.codes, search);
    const more = found.codes * cost.vanishedAsElsewhere;
    const lastsOf = behind.letter ? lastLetters : lastsBehind(behind, page);
    const best = endings(chains, page, lastsOf, found, width, found.best + more - width.near);
    found.best = Math.max(found.best, best - more);
    // Where a line ends its last sign is a mark, however many characters may stand there.
    if (behind.swallowed)
      for (const lastsOf of [lastMarks, lastBeforeFigures])
        endings(chains, page, lastsOf, found, width, -Infinity);
  }
  return found;
}
