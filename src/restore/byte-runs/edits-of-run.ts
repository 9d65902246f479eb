import type { Certainty, FoundEdit } from '../edit.ts';
import { cost } from './cost.ts';
import { goneInstead } from './gone-instead.ts';
import { alternativesOf, widely, type Token } from './hypothesis.ts';
import { isProven } from './is-proven.ts';
import type { Page } from './page.ts';
import { provenTokens } from './proven-tokens.ts';
import type { Rival } from './rivals.ts';
import { endOfRow, rowOfLost } from './rows-of-lost.ts';
import type { Run } from './solve-run.ts';
import { severalOf, type Stretch } from './several-of.ts';
import { swallowedEdits, withoutFigure } from './swallowed-edits.ts';
import { withoutTags } from './without-tags.ts';

const rule = 'byte-splits';

/** How many choices for a lost byte are tried where the likeliest cannot be proven: of a rival, of which there may be many, few. */
const triedInstead = { ofRun: 12, ofRival: 4 };
/** How many are listed where one byte is lost, and where codes vanished, which leaves far more to choose among. */
const listed = { ofByte: 80, ofVanished: 250 };

const reasons = {
  fixed: '字节错位：按 GBK 字节重新拼合，正向重演可得原样',
  open: '首字节已失：字节可容多字，按上下文取最可能者',
  gone: '自定义区编码消失，未留痕迹：按前后字节与上下文取最可能者，所列未必尽全',
  among: '首字节或自定义区编码已失：字节可容多种读法，按上下文取最可能者，所列未必尽全',
  odd: '字节错位：按 GBK 字节重新拼合；此处读来不顺，或有字随自定义区编码消失，所列未必尽全',
} as const;

/**
 * The edits that turn a run's witness into its reading. What follows from the bytes is one edit, proven by
 * running the damage forwards; each lost byte is an edit of its own, a conjecture where several fit, and so is
 * each stretch that may be read in another way as a whole.
 *
 * @param start offset of the run's first `?`
 * @param before offset of the character before it, or -1
 */
export function editsOfRun(found: Run, page: Page, start: number, before: number): FoundEdit[] {
  const run = provenChoice(found, page, start, before);
  const { tokens } = run;
  if (!tokens.some((token) => token.kind !== 'kept')) return rowInDoubt(run, page, start, before);
  if (!isProven(run, page, start, before)) {
    if (run.rivals.length === 0) return [];
    return severalOf(run, { from: 0, to: tokens.length, rivals: run.rivals }, page.text);
  }
  // What the forward program would not have made of it is no rival, however well it reads; but one that lost bytes
  // stands for all that they may be.
  const rivals = run.rivals.flatMap((rival) => {
    const proven = provenTokens(rival.tokens, triedInstead.ofRival, (others) =>
      isProven({ ...run, tokens: withRival(tokens, { ...rival, tokens: others }) }, page, start, before),
    );
    return proven ? [{ ...rival, tokens: proven }] : [];
  });
  const ahead = before < 0 ? '' : page.text.slice(Math.max(0, before - 1), before + 1);
  const edits: FoundEdit[] = [];
  let at = 0;
  for (const stretch of [...stretchesOf(rivals), { from: tokens.length, to: tokens.length, rivals: [] }]) {
    edits.push(...plainEdits(tokens.slice(at, stretch.from), page, readBefore(tokens, at, ahead)));
    if (stretch.from < stretch.to) edits.push(...severalOf(run, stretch, page.text));
    at = stretch.to;
  }
  return withoutTags(edits, page.text).filter((edit) => edit.lemma !== edit.reading);
}

/**
 * Several `?` in a row that are best left as they stand: a lost break, or a character or two and a figure. What else they
 * may be is listed.
 */
function rowInDoubt(run: Run, page: Page, start: number, before: number): FoundEdit[] {
  const row = rowOfLost(page.text, start);
  const to = endOfRow(page.text, start) - start;
  const rivals = run.rivals.filter(
    (rival) =>
      rival.from === 0 &&
      rival.to === to &&
      isProven({ ...run, tokens: withRival(run.tokens, rival) }, page, start, before),
  );
  return row < 2 || rivals.length === 0 ? [] : severalOf(run, { from: 0, to, rivals }, page.text);
}

/** The two characters of the original before a token, as far as they are known. */
function readBefore(tokens: readonly Token[], index: number, ahead: string): string {
  let read = '';
  for (let at = index - 1; at >= 0 && read.length < 2; at--) read = tokens[at]!.reading + read;
  return (ahead + read).slice(-2);
}

/** The run with such choices for its lost bytes that it gives the witness; as it is where none is found. */
function provenChoice(run: Run, page: Page, start: number, before: number): Run {
  if (run.rivals.length > 0) return run;
  const tokens = provenTokens(run.tokens, triedInstead.ofRun, (others) =>
    isProven({ ...run, tokens: others }, page, start, before),
  );
  return tokens ? { ...run, tokens } : run;
}

const withRival = (tokens: readonly Token[], { from, to, tokens: others }: Rival): Token[] => [
  ...tokens.slice(0, from),
  ...others,
  ...tokens.slice(to),
];

/** Rivals that overlap compete in one stretch. */
function stretchesOf(rivals: readonly Rival[]): Stretch[] {
  const stretches: (Stretch & { rivals: Rival[] })[] = [];
  for (const rival of rivals.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const open = stretches.at(-1);
    if (open && rival.from < open.to) {
      open.to = Math.max(open.to, rival.to);
      open.rivals.push(rival);
    } else stretches.push({ from: rival.from, to: rival.to, rivals: [rival] });
  }
  return stretches;
}

/**
 * Neighbouring tokens that follow from the bytes are one edit, each lost byte is another. Where codes of user-defined
 * areas left nothing, a stretch that reads oddly may be missing characters, and is no more than a conjecture.
 */
function plainEdits(tokens: readonly Token[], page: Page, before: string): FoundEdit[] {
  const { text } = page;
  const edits: FoundEdit[] = [];
  let group: Token[] = [];
  let [read, ahead] = [before, before];
  const flush = (next = ''): void => {
    if (group.length > 0) edits.push(editOfGroup(group, page, ahead, next));
    group = [];
    ahead = read;
  };
  for (const token of tokens) {
    if (token.kind === 'fixed') {
      group.push(token);
      read = (read + token.reading).slice(-2);
      continue;
    }
    flush(token.reading.slice(0, 1));
    ahead = read = (read + token.reading).slice(-2);
    if (token.kind !== 'open') continue;
    const wide = widely(token);
    const swallowed = swallowedEdits(wide, text);
    if (swallowed) {
      edits.push(...swallowed);
    } else {
      const shown = withoutFigure(token);
      const reason = !token.vanished
        ? reasons.open
        : token.start === token.end
          ? reasons.gone
          : reasons.among;
      const edit = editOf([shown], text, 'conjecture', reason);
      const most = token.vanished ? listed.ofVanished : listed.ofByte;
      const others = alternativesOf(wide, most, shown.reading);
      const cut = token.end === text.length ? withFigures([shown.reading, ...others]) : [];
      edits.push({ ...edit, alternatives: [...others, ...cut] });
    }
  }
  flush();
  return edits;
}

/** Neighbours that follow from the bytes; where they read oddly, what may have vanished among them is listed. */
function editOfGroup(group: readonly Token[], page: Page, before: string, behind: string): FoundEdit {
  const odd = page.vanishing ? group.filter(({ step = 0 }) => step < -cost.odd) : [];
  if (odd.length === 0) return editOf(group, page.text, 'proven', reasons.fixed);
  const readings = group.map(({ reading }) => reading);
  const others = odd.flatMap((token) => {
    const at = group.indexOf(token);
    const [ahead, rest] = [readings.slice(0, at).join(''), readings.slice(at + 1).join('')];
    const last = (before + ahead).slice(-2);
    return goneInstead(token, last, (rest + behind).slice(0, 1), page).map((other) => ahead + other + rest);
  });
  const edit = editOf(group, page.text, 'conjecture', reasons.odd);
  return others.length > 0 ? { ...edit, alternatives: [...new Set(others)] } : edit;
}

/** Where the page was cut behind a lost byte, a figure may have gone with it: so many of the likeliest are listed with each. */
const listedWithFigures = 12;

const withFigures = (readings: readonly string[]): string[] =>
  readings
    .filter((reading) => reading.length === 1)
    .slice(0, listedWithFigures)
    .flatMap((reading) => Array.from('0123456789', (figure) => reading + figure));

function editOf(tokens: readonly Token[], text: string, certainty: Certainty, reason: string): FoundEdit {
  const span = [tokens[0]!.start, tokens.at(-1)!.end] as const;
  return {
    rule,
    span,
    lemma: text.slice(...span),
    reading: tokens.map((t) => t.reading).join(''),
    reason,
    certainty,
  };
}
