/** What tests ask of Vitest, for tests that are run many times in one process: they are kept and run later, by name. */
import { readFileSync } from 'node:fs';
import { chai, expect } from 'vitest';

export interface Test {
  /** File, groups and title; with a number where titles are the same. */
  id: string;
  run: () => unknown;
}

type Body<T extends unknown[]> = (...values: T) => unknown;

let path: string[] = [];
let kept: Test[] = [];

const keep = (title: string, run: () => unknown): void => {
  const name = [...path, title].join(' > ');
  const same = kept.filter(({ id }) => id === name || id.startsWith(`${name} #`)).length;
  kept.push({ id: same ? `${name} #${String(same)}` : name, run });
};

const group = (title: string, body: () => unknown): void => {
  const before = path;
  path = [...path, title];
  body();
  path = before;
};

const each =
  (put: (title: string, body: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, body: Body<unknown[]>): void => {
    for (const row of rows) put(title, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };

export const it = Object.assign(keep, { each: each(keep) });
export const test = it;
export const describe = Object.assign(group, {
  each: each(group),
  skipIf: (skip: boolean) => (skip ? () => undefined : group),
});

// The one way to compare that asks for the rest of Vitest.
chai.util.addMethod(
  chai.Assertion.prototype,
  'toMatchFileSnapshot',
  function (this: Chai.AssertionStatic, file: string) {
    chai.assert.strictEqual(chai.util.flag(this, 'object'), readFileSync(file, 'utf8'));
  },
);
export { expect };

/** The tests that loading files keeps. */
export async function testsOf(
  files: readonly { name: string; load: () => Promise<unknown> }[],
): Promise<Test[]> {
  kept = [];
  for (const { name, load } of files) {
    path = [name];
    await load();
  }
  return kept;
}
