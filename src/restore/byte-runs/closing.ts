import { readSyllable } from '../find-annotations.ts';
import { charOfCode } from '../gbk.ts';
import { readingsOf } from '../readings.ts';
import { isText, scriptPrior } from './candidates.ts';
import { cost } from './cost.ts';
import { advance, isCutInTwo, type Hypothesis } from './hypothesis.ts';
import type { Page } from './page.ts';
import { vanishedBefore } from './vanished.ts';

/** One byte of the witness ends the run, alone or behind codes that vanished. */
export function closingOrVanished(
  h: Hypothesis,
  page: Page,
  byte: number,
  lag: number,
): (Hypothesis | undefined)[] {
  const { text } = page;
  const last = closing(h, page, byte);
  if (lag >= cost.farBehind) return [last];
  const read = text[h.at + 1] === '(' ? readSyllable(text, h.at + 2) : undefined;
  const behind = { end: read?.end ?? h.at + 1, byte, pending: -1, reading: read?.reading };
  return [last, ...vanishedBefore(h, page, behind, last)];
}

/** One byte of the witness ends the run: it is a second byte that is a letter in ASCII. */
export function closing(h: Hypothesis, page: Page, byte: number): Hypothesis | undefined {
  const { text, annotated, shown } = page;
  const reading = charOfCode((h.pending << 8) | byte);
  if (!isText(reading)) return undefined;
  let at = h.at + 1;
  let bonus = scriptPrior(reading, page);
  let annotates: { reading: string } | undefined;
  const table = annotated.get(reading);
  const read = text[at] === '(' ? readSyllable(text, at + 1) : undefined;
  if (
    read &&
    (table === read.reading ||
      (table === undefined &&
        shown[reading.charCodeAt(0)] === 0 &&
        readingsOf(reading).includes(read.reading)))
  ) {
    at = read.end;
    annotates = { reading: read.reading };
    if (table === undefined) bonus -= cost.known;
  } else if (table !== undefined && !isCutInTwo(h)) bonus -= cost.unannotated;
  return advance(h, reading, {
    at,
    pending: -1,
    lastByte: byte,
    kind: 'fixed',
    bonus,
    ...(annotates && { annotates }),
  });
}
