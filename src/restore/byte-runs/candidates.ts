import { damageConvert } from '../../script/damage-convert.ts';
import { annotatedReadings } from '../data/annotated-readings.ts';
import { charOfCode } from '../gbk.ts';
import { readingsOf, withoutTone } from '../readings.ts';
import { cost } from './cost.ts';
import { scoreOf, type Hypothesis } from './hypothesis.ts';
import type { Page } from './page.ts';

/** Every byte that may begin a character, and every second byte that is no ASCII. */
export const highBytes: readonly number[] = Array.from({ length: 0x7e }, (_, index) => index + 0x81);

/** Signs that may stand behind a lead byte and be swallowed with it. */
export const swallowable = [...'0123456789(<-%.:/" ?\nABCDEGIMPST'];
/** How many characters are tried with each of them. */
const tried = 16;

/** The characters that go best with what stands before; a swallowed sign multiplies the choices, so only these are tried. */
export function likeliest(h: Hypothesis, characters: readonly string[], page: Page): string[] {
  return characters
    .map((character) => ({ character, score: scoreOf(h.last, character) + prior(character, h, page) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, tried)
    .map(({ character }) => character);
}

export const closers: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['）', '（'],
  ['】', '【'],
]);
/** How far back an opening quote or bracket is looked for. */
const reach = 60;

/** What the model of neighbours cannot see: quotes come in pairs, and a converted page has no simplified characters. */
export function prior(character: string, h: Hypothesis, page: Page): number {
  const { text } = page;
  const opener = closers.get(character);
  if (opener !== undefined) {
    const near = text.slice(Math.max(0, h.at - reach), h.at);
    return near.lastIndexOf(opener) > near.lastIndexOf(character) ? cost.pair : -cost.pair;
  }
  return simplifiedPrior(character, page);
}

/** A converted page has no simplified characters. */
export function simplifiedPrior(character: string, { converted }: Page): number {
  return converted && damageConvert(character) !== character ? -cost.simplified : 0;
}

/** Which of these codes are characters that may carry the reading, and how likely each is. */
export function charactersRead(
  codes: readonly number[],
  reading: string,
  { annotated }: Page,
): { code: number; prior: number }[] {
  const found: { code: number; prior: number }[] = [];
  for (const code of codes) {
    const character = charOfCode(code);
    if (!isText(character)) continue;
    const table = annotated.get(character);
    if (table === reading) found.push({ code, prior: 0 });
    else if (table !== undefined) continue;
    else if (annotatedReadings.get(character) === reading) found.push({ code, prior: -cost.known });
    else if (readingsOf(character).includes(reading)) found.push({ code, prior: -cost.unknown });
    else if (readingsOf(character).map(withoutTone).includes(withoutTone(reading))) {
      found.push({ code, prior: -cost.otherTone });
    }
  }
  // Where the page's own table has the answer, nothing else is asked.
  return found.some(({ prior }) => prior === 0) ? found.filter(({ prior }) => prior === 0) : found;
}

/** Private-use characters are what bytes out of step become, never what a report was written in. */
export function isText(character: string): boolean {
  return character !== '' && !(character >= '\ue000' && character <= '\uf8ff');
}
