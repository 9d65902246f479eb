import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damage } from '../../src/restore/damage.ts';
import { runRules } from '../../src/restore/pipeline.ts';
import { gluedHeadings } from '../../src/restore/rules/glued-headings.ts';
import { lostBreaks } from '../../src/restore/rules/lost-breaks.ts';
import { spacing } from '../../src/restore/rules/spacing.ts';
import { width } from '../../src/restore/rules/width.ts';

const folder = new URL('../fixtures/specimens/', import.meta.url);
const specimens = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
  );

const restored = (text: string): string =>
  runRules(text, [lostBreaks, width, spacing, gluedHeadings]).reading;
const level12 = (text: string): string[] =>
  text.split('\n').filter((line) => /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(line));
/** Each break as the characters on both sides of it. */
const breaks = (text: string): string[] => {
  const lines = text.split('\n').map((line) => line.replace(/\s/g, ''));
  return lines.slice(1).map((line, index) => `${lines[index]!.slice(-5)}|${line.slice(0, 5)}`);
};

function f1(pairs: readonly (readonly [right: string[], found: string[]])[]): number {
  let hits = 0;
  let all = 0;
  for (const [right, found] of pairs) {
    const open = new Map<string, number>();
    for (const item of right) open.set(item, (open.get(item) ?? 0) + 1);
    for (const item of found) {
      const left = open.get(item) ?? 0;
      if (left > 0) hits++;
      open.set(item, left - 1);
    }
    all += right.length + found.length;
  }
  return (2 * hits) / all;
}

describe('on the specimens', () => {
  it.each([
    ['?', 0.98, 0.98],
    [' ', 0.97, 0.98],
  ] as const)('finds breaks and headings where breaks became %j', (mark, leastBreaks, leastHeadings) => {
    const pairs = specimens.map(
      (clean) => [clean, restored(damage(clean, { breaks: mark, wideSpaces: mark }))] as const,
    );
    expect(f1(pairs.map(([clean, text]) => [breaks(clean), breaks(text)]))).toBeGreaterThan(leastBreaks);
    expect(f1(pairs.map(([clean, text]) => [level12(clean), level12(text)]))).toBeGreaterThan(leastHeadings);
  });

  it('finds where headings begin when no break left a trace', () => {
    const starts = (text: string): string[] => level12(text).map((line) => line.slice(0, 6));
    const pairs = specimens.map((clean) => [clean, restored(damage(clean, { breaks: '' }))] as const);
    expect(f1(pairs.map(([clean, text]) => [starts(clean), starts(text)]))).toBeGreaterThan(0.95);
  });

  it('leaves pages that kept their breaks as they are', () => {
    for (const clean of specimens) expect(restored(clean)).toBe(clean);
  });
});
