import { breakTags, formatTags } from './tags.ts';

/** Escapes in a row, and what they stand for; `[at, end)` in UTF-16 code units. */
export interface EscapedRun {
  at: number;
  end: number;
  reading: string;
}

/** So many Chinese characters must be escaped. */
const fewest = 4;
const escapedHan = /\\u[4-9][0-9a-f]{3}/gi;
const han = /[\u3400-\u9fff]/g;
/** With plain tags, whose brackets or strokes are escaped. */
const signs = /(?:<|\\u003c)(?:\\?\/)?[a-z0-9]{1,10} ?(?:\\?\/)?(?:>|\\u003e)|\\(?:u[0-9a-f]{4}|[nrt"\\/])/gi;
/** Each clause is a run of its own, so that what later rules do to one leaves the others alone. */
const clauseEnd = /^\\(?:n|u(?:ff0c|3002|ff1b|ff1a|3001|ff01|ff1f))$/i;
const tags = new RegExp(`(?:${breakTags}|${formatTags})`, 'g');
const breaks = new RegExp(breakTags);
const plain: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

/**
 * The escapes of a text that was saved as a string of JSON or of a program is written: 关于 stands as `\u5173\u4e8e`. None in a
 * text that has more Chinese characters as they are: it speaks of escapes.
 */
export function escapedText(text: string): EscapedRun[] {
  const escaped = text.match(escapedHan)?.length ?? 0;
  if (escaped < fewest || escaped < (text.match(han)?.length ?? 0)) return [];
  const runs: EscapedRun[] = [];
  let endsClause = false;
  for (const { 0: sign, index: at } of text.matchAll(signs)) {
    const last = runs.at(-1);
    if (last?.end === at && !endsClause) last.end += sign.length;
    else runs.push({ at, end: at + sign.length, reading: '' });
    endsClause = clauseEnd.test(sign);
  }
  return runs.map((run) => ({ ...run, reading: readAll(text.slice(run.at, run.end)) }));
}

const readAll = (run: string): string =>
  run
    .replace(/\\(?:u([0-9a-f]{4})|(.))/gi, readOne)
    .replace(tags, (tag) => (breaks.test(tag) ? '\n' : ''))
    .replace(/\n\n+/g, '\n');

/** A control or half of a pair, and what is no character, stays as it is written. */
function readOne(escape: string, code: string | undefined, sign: string): string {
  if (code === undefined) return plain[sign.toLowerCase()] ?? sign;
  const point = Number.parseInt(code, 16);
  return point < 0x20 || (point >= 0xd800 && point <= 0xf8ff) || point > 0xfffd
    ? escape
    : String.fromCharCode(point);
}
