import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestCover, findPlaced, type PlacedWords } from '../../src/search/find-placed.ts';
import { blockEnd } from '../../src/search/index-letter.ts';
import { phraseWords } from '../../src/search/segment.ts';
import { blockWords } from './block-words.ts';

const text = fc
  .array(fc.constantFrom('民', '政', '局'), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const report = fc.array(text, { minLength: 1, maxLength: 4 });

/** An index of reports, of which pairs with these letters in front are frequent. */
function placedIn(reports: readonly string[][], frequent: string): PlacedWords & { asked: string[] } {
  const rows = reports.map((blocks) => blocks.flatMap(blockWords));
  const span = Math.max(...rows.map((words) => words.length));
  const places = new Map<string, number[]>();
  for (const [row, words] of rows.entries())
    for (const [position, word] of words.entries())
      if (word !== blockEnd) places.set(word, [...(places.get(word) ?? []), row * span + position]);
  const costs = [...places].filter(([word]) => frequent.includes(word[0]!));
  const asked: string[] = [];
  return {
    span,
    frequent: new Map(costs.map(([word, own]) => [word, own.length / 10])),
    of: (word) => {
      asked.push(word);
      return Promise.resolve(places.get(word) ?? []);
    },
    asked,
  };
}

const rowsOf = (starts: readonly number[], span: number) => [
  ...new Set(starts.map((start) => Math.floor(start / span))),
];

test('a phrase stands where a block has it, and nowhere across blocks or reports', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(report, { minLength: 1, maxLength: 5 }),
      text.filter((phrase) => phrase.length > 1),
      fc.constantFrom('', '民', '民政'),
      async (reports, phrase, frequent) => {
        const placed = placedIn(reports, frequent);
        const { starts, sure } = await findPlaced(phraseWords(phrase), placed, () => false);
        const having = reports.flatMap((blocks, row) =>
          blocks.some((own) => own.includes(phrase)) ? [row] : [],
        );
        expect(sure).toBe(true);
        expect(rowsOf(starts, placed.span)).toEqual(having);
      },
    ),
    { numRuns: 1000 },
  );
});

test('where what is left is enough no more is asked; words that are not frequent come first', async () => {
  const reports = Array.from({ length: 50 }, (_, row) => [row % 10 ? '民政局民政局' : '民政救灾民政局']);
  const placed = placedIn(reports, '民政局');
  const phrase = phraseWords('政救灾民政局');
  const { starts, sure } = await findPlaced(phrase, placed, (left) => rowsOf(left, placed.span).length <= 5);
  expect(sure).toBe(false);
  expect(rowsOf(starts, placed.span)).toEqual([0, 10, 20, 30, 40]);
  expect(placed.asked).toHaveLength(2);
  expect(placed.asked).toContain('灾民');
  const all = await findPlaced(phrase, placed, () => false);
  expect(all.sure).toBe(true);
  expect(rowsOf(all.starts, placed.span)).toEqual([0, 10, 20, 30, 40]);
});

test('of all choices that leave out no two neighbours the cheapest is made', () => {
  const costs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(costs, (cost) => {
      const least = Array.from({ length: 2 ** cost.length }, (_, bits) =>
        cost.map((_, i) => i).filter((i) => (bits >> i) & 1),
      )
        .filter((chosen) => covers(chosen, cost.length))
        .map((chosen) => sumOf(cost, chosen));
      const chosen = cheapestCover(cost);
      expect(covers(chosen, cost.length)).toBe(true);
      expect(sumOf(cost, chosen)).toBe(Math.min(...least));
    }),
  );
});

function covers(chosen: readonly number[], length: number): boolean {
  const steps = chosen.map((i, n) => i - (chosen[n - 1] ?? i - 1));
  return chosen[0] === 0 && chosen.at(-1) === length - 1 && steps.every((step) => step === 1 || step === 2);
}

function sumOf(cost: readonly number[], chosen: readonly number[]): number {
  return chosen.reduce((sum, i) => sum + cost[i]!, 0);
}
