import { foldText } from './fold-for-search.ts';
import type { Condition, Problem, Query } from './query.ts';
import { type Token, tokenizeQuery } from './tokenize-query.ts';

export interface ParsedQuery {
  query: Query;
  /** Set when the query could not be read as written; `query` then takes it literally. */
  problem?: Problem;
  /** The same words without regard to order, where `query` reads them as one run of text. */
  apart?: Query;
}

const han = /^[\p{Script=Han}\p{P}]$/u;

/**
 * Read a query: terms that must all occur, `"phrase"`, `-not`, `A OR B` (which joins its two
 * neighbours), `title:` `agency:` `region:` `year:2009..2012`, also by their Chinese names. Never throws: what cannot be read is
 * searched for literally, with the reason.
 */
export function parseQuery(text: string): ParsedQuery {
  const tokens = tokenizeQuery(text);
  if (!Array.isArray(tokens)) return literally(text, tokens);
  const joined = joinTypographicSpaces(tokens, text);
  const query = readTokens(joined);
  if ('code' in query) return literally(text, query);
  const apart = joined.length < tokens.length ? readTokens(tokens) : undefined;
  return { query, ...(apart && 'all' in apart && { apart }) };
}

function literally(text: string, problem: Problem): ParsedQuery {
  const all: Condition[][] = foldText(text) ? [[{ kind: 'text', negated: false, text }]] : [];
  return { query: { all }, problem };
}

/**
 * Join words whose space is only spacing: `GB2312 编码` is one run of text, as `GB2312编码` is.
 * Between two Chinese characters a space is never spacing, so there it separates two terms.
 */
function joinTypographicSpaces(tokens: Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && isPlain(last) && isPlain(token) && !spacingMatters(last.text, token.text)) {
      joined[joined.length - 1] = { ...last, text: text.slice(last.at, token.at) + token.text };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function isPlain(token: Token): boolean {
  return token.kind === 'text' && !token.quoted && !token.negated && token.field === undefined;
}

function spacingMatters(before: string, after: string): boolean {
  return han.test([...before].at(-1) ?? '') && han.test([...after][0] ?? '');
}

function readTokens(tokens: Token[]): Query | Problem {
  const all: Condition[][] = [];
  let alternative = false;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'or') {
      const sides = [tokens[i - 1], tokens[i + 1]];
      if (sides.some((side) => side?.kind !== 'text')) {
        return { code: 'or-without-two-sides', at: token.at };
      }
      alternative = true;
      continue;
    }
    const condition = readCondition(token);
    if (condition && 'code' in condition) return condition;
    // A word of punctuation alone asks for nothing.
    if (condition) {
      if (alternative && all.length > 0) all.at(-1)!.push(condition);
      else all.push([condition]);
    }
    alternative = false;
  }
  if (all.length === 0) return { code: 'nothing-to-find', at: 0 };
  if (all.every((any) => any.some((condition) => condition.negated))) {
    return { code: 'only-exclusions', at: 0 };
  }
  return { all };
}

function readCondition(token: Token): Condition | Problem | undefined {
  const { field, negated, text, at } = token;
  if (field === 'year') {
    const range = readYears(text);
    return range ? { kind: 'year', negated, ...range } : { code: 'not-a-year', at };
  }
  const empty = foldText(text) === '';
  if (field === undefined) return empty ? undefined : { kind: 'text', negated, text };
  if (empty) return { code: 'empty-field', at };
  return { kind: field as 'title' | 'agency' | 'region', negated, text };
}

function readYears(text: string): { from: number; to: number } | undefined {
  const plain = text.normalize('NFKC');
  const match = /^(\d{4})?(?:\s*(?:\.\.|…|-|—|–|~)\s*)?(\d{4})?$/.exec(plain);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const single = /^\d{4}$/.test(plain);
  const from = match[1] === undefined ? 0 : Number(match[1]);
  const to = single ? from : match[2] === undefined ? 9999 : Number(match[2]);
  return from <= to ? { from, to } : { from: to, to: from };
}
