import { expect, test } from 'vitest';
import { candidatesAt } from '../../../src/restore/byte-runs/candidates-at.ts';
import type { Token } from '../../../src/restore/byte-runs/hypothesis.ts';
import { provenTokens } from '../../../src/restore/byte-runs/proven-tokens.ts';

/** A place whose byte is lost, read as the first of what it may be; the likeliest stand first. */
const open = (start: number, readings: readonly string[]): Token => ({
  start,
  end: start + 1,
  reading: readings[0]!,
  kind: 'open',
  state: start,
  candidates: candidatesAt(
    '民的',
    readings,
    Float64Array.from(readings, (_, rank) => -rank),
  ),
  next: '',
});
const fixed: Token = { start: 1, end: 2, reading: '的', kind: 'fixed', state: 1 };
const read = (tokens: readonly Token[] | undefined): string | undefined =>
  tokens?.map(({ reading }) => reading).join('');

test('tokens that give the witness stay as they are', () => {
  const tokens = [open(0, ['民', '明']), fixed];
  expect(provenTokens(tokens, 4, () => true)).toBe(tokens);
});

test('where the likeliest does not give the witness, the next that does stands for the place', () => {
  const tokens = [fixed, open(2, ['生産', '生命', '生活'])];
  const proven = provenTokens(tokens, 4, (others) => !others.some(({ reading }) => reading === '生産'));
  expect(read(proven)).toBe('的生命');
});

test('one place is changed, the last that will do', () => {
  const tokens = [open(0, ['民', '明']), fixed, open(2, ['神', '上'])];
  expect(read(provenTokens(tokens, 4, (others) => read(others) !== '民的神'))).toBe('民的上');
  expect(read(provenTokens(tokens, 4, (others) => read(others)!.startsWith('明')))).toBe('明的神');
});

test('where no choice gives the witness there are none', () => {
  expect(provenTokens([open(0, ['民', '明']), fixed], 4, () => false)).toBeUndefined();
});

test('no more choices are tried than are asked for', () => {
  const tokens = [open(0, ['民', '明', '名'])];
  expect(read(provenTokens(tokens, 3, (others) => read(others) === '名'))).toBe('名');
  expect(provenTokens(tokens, 2, (others) => read(others) === '名')).toBeUndefined();
});
