import type { Certainty, FoundEdit } from '../edit.ts';
import { readSyllable } from '../find-annotations.ts';
import { charOfCode, encodeGbk } from '../gbk.ts';
import { alternativesOf, type Token } from './hypothesis.ts';
import type { Page } from './page.ts';
import { prove } from './prove.ts';
import type { Run } from './solve-run.ts';

const rule = 'byte-splits';

/** How many alternatives an edit lists: more than any lost lead byte has. */
const listed = 200;

/**
 * The edits that turn a run's witness into its reading. What follows from the bytes is one edit, proven by
 * running the damage forwards; each lost byte is an edit of its own, a conjecture where several fit.
 *
 * @param start offset of the run's first `?`
 * @param before offset of the character before it, or -1
 */
export function editsOfRun(run: Run, page: Page, start: number, before: number): FoundEdit[] {
  const { tokens, rivals } = run;
  if (!tokens.some((token) => token.kind !== 'kept')) return [];
  const proven = isProven(run, page, start, before);
  const others = new Set(rivals.map((rival) => wholeReading(rival, page.text, start, run.end)));
  others.delete(wholeReading(tokens, page.text, start, run.end));
  if (others.size > 0 || !proven) return asOneConjecture(tokens, page, others, proven);
  const edits: FoundEdit[] = [];
  let group: Token[] = [];
  const flush = (): void => {
    if (group.length > 0)
      edits.push(editOf(group, page.text, 'proven', '字节错位：按 GBK 字节重新拼合，正向重演可得原样'));
    group = [];
  };
  for (const token of tokens) {
    if (token.kind === 'fixed') {
      group.push(token);
      continue;
    }
    flush();
    if (token.kind === 'open') {
      const edit = editOf([token], page.text, 'conjecture', '首字节已失：字节可容多字，按上下文取最可能者');
      edits.push({ ...edit, alternatives: alternativesOf(token).slice(0, listed) });
    }
  }
  flush();
  return edits.filter((edit) => edit.lemma !== edit.reading);
}

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

/** Where whole readings compete, or the proof fails, the run is one conjecture and its rivals are listed. */
function asOneConjecture(
  tokens: readonly Token[],
  page: Page,
  others: Set<string>,
  proven: boolean,
): FoundEdit[] {
  if (!proven && others.size === 0) return [];
  for (const [index, token] of tokens.entries()) {
    for (const alternative of alternativesOf(token)) {
      const changed = tokens.with(index, { ...token, reading: alternative });
      if (others.size < listed)
        others.add(wholeReading(changed, page.text, tokens[0]!.start, tokens.at(-1)!.end));
    }
  }
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  const lemma = page.text.slice(start, end);
  const reading = wholeReading(tokens, page.text, start, end);
  const reason = '字节错位：有数种拼合皆可正向重演，按上下文取最可能者';
  return [
    { rule, span: [start, end], lemma, reading, reason, certainty: 'conjecture', alternatives: [...others] },
  ];
}

/** The text of a run with its annotations left in place. */
function wholeReading(tokens: readonly Token[], text: string, start: number, end: number): string {
  let at = start;
  let reading = '';
  for (const token of tokens) {
    reading += text.slice(at, token.start) + token.reading;
    at = token.end;
  }
  return reading + text.slice(at, end);
}

function isProven({ tokens, end, cut }: Run, page: Page, start: number, before: number): boolean {
  const { text } = page;
  const from = before < 0 ? start : before;
  const read = text[end + 1] === '(' ? readSyllable(text, end + 2) : undefined;
  const to = Math.min(text.length, read?.end ?? end + 1);
  const kept = (part: string): string => (page.halfWidth ? widened(part) : part);
  const original =
    kept(text.slice(from, before < 0 ? start : before + 1)) +
    tokens.map((t) => (t.kind === 'kept' ? kept(t.reading) : t.reading)).join('') +
    kept(text.slice(end, end + 1));
  return prove(original, text.slice(from, to), page, tableFor(original, page.annotated, tokens), cut);
}

/**
 * The page's table as far as the stretch can show it, with the characters that show only inside the run, which
 * still tell their reading; those matched across borders were found before the characters they cut in two,
 * and so come first.
 */
function tableFor(
  original: string,
  annotated: ReadonlyMap<string, string>,
  tokens: readonly Token[],
): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { reading, annotates } of tokens) {
    if (annotates) table.set(annotates.character ?? reading.slice(-1), annotates.reading);
  }
  const { bytes } = encodeGbk(original);
  for (let at = 1; at < bytes.length; at++) {
    const character = charOfCode((bytes[at - 1]! << 8) | bytes[at]!);
    const reading = annotated.get(character);
    if (reading !== undefined && !table.has(character)) table.set(character, reading);
  }
  return table;
}

/** The marks that NFKC made half-width, as they were when the page was split at them. */
function widened(text: string): string {
  return text.replace(/[,;?!:]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
