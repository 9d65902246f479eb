import type { FoundEdit } from '../edit.ts';
import { charOfCode, codeAt, isUserDefined } from '../gbk.ts';

const rule = 'byte-splits';
const openedByStop = '行首的“（”与其前全角空格的末字节被认作“。”，其后错位；按 GBK 字节重新拼合';
const beforeFigure = '行首的“。”疑为“（”：“（”与其前全角空格的末字节被认作“。”';

/**
 * Where a site split at full stops and dropped the bytes left alone, a line that begins with a wide space and （ begins with
 * 。 and what is out of step up to the next sign: `。ㄒ唬、` for （一）、 and `。1)` for （1).
 *
 * @returns edits in order
 */
export function findLostOpeners(text: string): FoundEdit[] {
  const edits: FoundEdit[] = [];
  for (const { index, 0: found } of text.matchAll(begun)) {
    const start = index + found.length - 1;
    const head = headAt(text, start);
    if (head) edits.push(head);
    const closer = numbered.exec(text.slice(start + 1, start + 5))?.[1];
    if (!head && closer !== undefined && ended.test(text.slice(Math.max(0, start - gap), start).trimEnd()))
      edits.push({
        rule,
        span: [start, start + 1],
        lemma: '。',
        reading: closer === ')' ? '(' : '（',
        reason: beforeFigure,
        certainty: 'conjecture',
        alternatives: ['。'],
      });
  }
  return edits;
}

const begun = /(?:^|\n)[ \u00a0\u3000]{0,8}。/g;
const numbered = /^\d{1,2}([)）])/;
/** Elsewhere a mark may have been wrapped to the next line, with what follows it. */
const ended = /[。：；！？:;!?]$/;
/** Breaks and spaces between it and the line's end before. */
const gap = 16;

function headAt(text: string, start: number): FoundEdit | undefined {
  for (const [damaged, reading] of heads) {
    const end = start + damaged.length;
    if (!text.startsWith(damaged, start) || !inStep(text, end)) continue;
    const span = [start, end] as const;
    return { rule, span, lemma: damaged, reading, reason: openedByStop, certainty: 'certain' };
  }
  return undefined;
}

/** The last byte of ） makes no code with what stands here, and was dropped. */
function inStep(text: string, at: number): boolean {
  const code = at < text.length ? codeAt(text, at) : 0;
  if (code < 0) return false;
  return code < 0x80 || isUserDefined(0xa900 | (code >> 8)) || charOfCode(0xa900 | (code >> 8)) === '';
}

const units = '一二三四五六七八九';
const numerals = [...units, '十', ...Array.from(units, (unit) => `十${unit}`), '二十'];

/** What comes of each number in parentheses, the longest first; where nothing but 。 does, it cannot be told. */
const heads: readonly (readonly [string, string])[] = numerals
  .map((numeral) => [outOfStep(`（${numeral}）`), `（${numeral}）`] as const)
  .filter(([damaged]) => damaged.length > 1)
  .sort(([a], [b]) => b.length - a.length);

/** A text read from the last byte of a wide space on, up to its own last byte; codes without a character are gone. */
function outOfStep(text: string): string {
  const bytes = [
    0xa1,
    ...Array.from(text).flatMap((_, at) => [codeAt(text, at) >> 8, codeAt(text, at) & 0xff]),
  ];
  let read = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const code = (bytes[at]! << 8) | bytes[at + 1]!;
    if (!isUserDefined(code)) read += charOfCode(code);
  }
  return read;
}
