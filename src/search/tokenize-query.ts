import type { Problem } from './query.ts';

/** One word of a query with its operators taken off. */
export interface Token {
  at: number;
  negated: boolean;
  field?: string;
  /** `or` between two others; `text` for everything else. */
  kind: 'or' | 'text';
  text: string;
  quoted: boolean;
}

const space = /\s/;
/** The fields by the names that the search page gives them, in its three languages. */
const fieldNames: Readonly<Record<string, string>> = {
  title: 'title',
  agency: 'agency',
  region: 'region',
  year: 'year',
  标题: 'title',
  標題: 'title',
  机关: 'agency',
  機關: 'agency',
  地区: 'region',
  地區: 'region',
  年份: 'year',
};
const fields = new RegExp(`^(${Object.keys(fieldNames).join('|')})[:：]`, 'i');
const closing: Record<string, string> = { '"': '"', '＂': '＂', '“': '”', '「': '」', '『': '』' };

/**
 * Cut a query at its spaces, leaving those inside quotation marks.
 *
 * A mark opens a phrase only where a word begins and closes it only where a word ends, so that
 * `学习“三个代表”重要思想`, pasted from a text, stays one word.
 */
export function tokenizeQuery(query: string): Token[] | Problem {
  const tokens: Token[] = [];
  for (let at = 0; at < query.length;) {
    if (space.test(query[at]!)) {
      at++;
      continue;
    }
    const start = at;
    const negated = /^[-－][^\s\-－]/.test(query.slice(at, at + 2));
    if (negated) at++;
    const field = fields.exec(query.slice(at, at + 8));
    if (field) at += field[0].length;
    const phrase = quotedPhrase(query, at);
    if (phrase === 'unclosed') return { code: 'unclosed-quote', at };
    const end = phrase ? at + phrase.length : wordEnd(query, at);
    const text = phrase ? phrase.slice(1, -1) : query.slice(at, end);
    const or = !phrase && !negated && !field && (text === 'OR' || text === '|' || text === '｜');
    tokens.push({
      at: start,
      negated,
      kind: or ? 'or' : 'text',
      text,
      quoted: phrase !== undefined,
      ...(field && { field: fieldNames[field[1]!.toLowerCase()]! }),
    });
    at = end;
  }
  return tokens;
}

function wordEnd(query: string, at: number): number {
  let end = at;
  while (end < query.length && !space.test(query[end]!)) end++;
  return end;
}

/** The phrase that opens at `at`, marks included. A lone typographic mark was pasted, not meant. */
function quotedPhrase(query: string, at: number): string | 'unclosed' | undefined {
  const close = closing[query[at] ?? ''];
  if (close === undefined) return undefined;
  for (let end = query.indexOf(close, at + 1); end >= 0; end = query.indexOf(close, end + 1)) {
    if (end + 1 === query.length || space.test(query[end + 1]!)) return query.slice(at, end + 1);
  }
  return query[at] === '"' && !query.includes('"', at + 1) ? 'unclosed' : undefined;
}
