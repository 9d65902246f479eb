import { charOfCode } from '../gbk.ts';
import { charactersOf, logProbabilitiesBehind, pairOf, type Characters } from '../language-model.ts';
import { charactersWithLead, highBytes, isByPlace, isText, prior, scriptPrior } from './candidates.ts';
import type { Hypothesis } from './hypothesis.ts';
import { markLead, stopLead, type Page } from './page.ts';

/** Characters one of which stands at a place of a page, in the order of their codes. */
export interface Choices extends Characters {
  readings: readonly string[];
  /** What speaks for each besides its neighbours, wherever it stands. */
  priors: readonly number[];
  /** Indexes of those of which more is to be said where it is known where they stand. */
  byPlace: readonly number[];
}

/** Those whose first byte is `lead`, whether the page shows them with a reading or without. */
export const allWithLead = (lead: number, page: Page): Choices => tables[page.script ?? 'either'](lead);

/** Those of them that a page shows without a reading: it may have them anywhere. */
export const plainWithLead = (lead: number, page: Page): Choices =>
  (page.choices[lead] ??= withoutReading(allWithLead(lead, page), page));

/** Those whose second byte is the first of a split mark, `lead`. */
export const splittable = (lead: number, page: Page): Choices =>
  plainWithLead(lead === stopLead ? beforeStop : beforeMark, page);

/** In place of a first byte, of which nothing is known: the second is that of a split mark. */
const [beforeMark, beforeStop] = [0, 1] as const;

/** On any page in one script, by first byte. */
function tableOf(script: Page['script']): (lead: number) => Choices {
  const known: (Choices | undefined)[] = [];
  const charactersOfLead = (lead: number): readonly string[] =>
    lead > beforeStop
      ? charactersWithLead(lead)
      : highBytes
          .map((first) => charOfCode((first << 8) | (lead === beforeStop ? stopLead : markLead)))
          .filter(isText);
  return (lead) => (known[lead] ??= choicesOf(charactersOfLead(lead), { script }));
}
const tables = { hans: tableOf('hans'), hant: tableOf('hant'), either: tableOf(undefined) };

function choicesOf(readings: readonly string[], page: Pick<Page, 'script'>): Choices {
  return {
    ...charactersOf(readings.map((character) => character.charCodeAt(0))),
    readings,
    priors: readings.map((character) => scriptPrior(character, page)),
    byPlace: readings.flatMap((character, index) => (isByPlace(character) ? [index] : [])),
  };
}

function withoutReading(choices: Choices, { carries, script }: Page): Choices {
  const { readings, units } = choices;
  if (!units.some((unit) => carries[unit] === 1)) return choices;
  return choicesOf(
    readings.filter((_, index) => carries[units[index]!] === 0),
    { script },
  );
}

/** What speaks for each of them at a place besides its neighbours. */
export function priorsAt(
  { readings, priors, byPlace }: Choices,
  h: Hypothesis,
  page: Page,
): readonly number[] {
  if (byPlace.length === 0) return priors;
  const here = priors.slice();
  for (const index of byPlace) here[index] = prior(readings[index]!, h, page);
  return here;
}

/** How each of them reads behind two characters. */
export const readBehind = (before: string, characters: Characters): Float64Array =>
  logProbabilitiesBehind(pairOf(before.charCodeAt(0), before.charCodeAt(1)), characters);

/** The same with what else speaks for each. */
export const scoresBehind = (before: string, choices: Choices, priors: readonly number[]): Float64Array =>
  withPriors(readBehind(before, choices), priors);

/** How characters read, with what else speaks for each. */
export function withPriors(reads: Float64Array, priors: readonly number[]): Float64Array {
  const scores = new Float64Array(reads.length);
  for (let index = 0; index < scores.length; index++) scores[index] = reads[index]! + priors[index]!;
  return scores;
}
