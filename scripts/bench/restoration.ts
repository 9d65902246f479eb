import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { damage, type DamageOptions } from '../../src/restore/damage.ts';
import { restore } from '../../src/restore/restore.ts';
import { otherFamilies } from './restoration-families.ts';
import { benchGenres } from './restoration-genres.ts';
import { benchMisread } from './restoration-misread.ts';
import { damageMix, nameMix } from './restoration-mixes.ts';
import { baseline } from './restoration-baseline.ts';
import { align, f1, linesOf, scoreReading, shared, type Difference } from './restoration-score.ts';
import { measureMemory, measureTime } from './restoration-time.ts';

const specimens = 'tests/fixtures/specimens';

/** Sums over texts and mixes that lost their breaks in one way, or that one family of sites damaged. */
interface Tally {
  characters: number;
  right: number;
  silent: number;
  conjectures: number;
  baselineRight: number;
  lines: [found: number, wanted: number, right: number];
  headings: [found: number, wanted: number, right: number];
}

const newTally = (): Tally => ({
  characters: 0,
  right: 0,
  silent: 0,
  conjectures: 0,
  baselineRight: 0,
  lines: [0, 0, 0],
  headings: [0, 0, 0],
});

/**
 * Restore clean texts that were damaged in many ways, and count what is right.
 * `--gold dir` clean simplified texts (default: the project's specimens, and then thirty genres besides); `--mixes n`
 * ways of damage a text; `--seed n` the first; `--show n` differences to print; `--fast` accuracy alone.
 */
export function benchRestoration(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string', default: specimens },
      mixes: { type: 'string', default: '8' },
      seed: { type: 'string', default: '1' },
      show: { type: 'string', default: '12' },
      fast: { type: 'boolean', default: false },
    },
  });
  const texts = readTexts(values.gold);
  const sample = texts.map(({ text }) => text).join('\n');
  const tallies = new Map<string, Tally>();
  const shown: string[] = [];
  let seed = Number(values.seed);
  let changed = 0;
  const untouched = texts.map(({ name, text }) => {
    const { reading, ledger } = restore(text);
    // What is right: the clean text as the reading's conventions have it.
    if (ledger.some(({ rule }) => rule !== 'width' && rule !== 'spacing')) {
      changed++;
      shown.push(`${name}: clean, but ${ledger.map(({ rule, lemma }) => `${rule} ${lemma}`).join('; ')}`);
    }
    return { name, clean: reading };
  });
  for (const { name, clean } of untouched) {
    for (let mix = 0; mix < Number(values.mixes); mix++, seed++) {
      const options = damageMix(seed, sample);
      const { breaks = '\n' } = options;
      const differences = tally(tallies, JSON.stringify(breaks), clean, damage(clean, options));
      for (const { wanted, got, before, edits } of differences) {
        shown.push(
          `${name} seed ${seed} (${nameMix(options)}): …${before}[${wanted}|${got}] ${edits.join(' ')}`,
        );
      }
    }
  }
  print('breaks', tallies);
  const families = new Map<string, Tally>();
  for (const family of otherFamilies(sample)) {
    for (const [index, { clean }] of untouched.entries()) {
      // A page that is cut or has lost its spaces was on such a site, which is what tells who converted it.
      const options = { ...damageMix(Number(values.seed) + index, sample), breaks: '?' } as const;
      tally(families, family.name, clean, family.damage(clean, options, index));
    }
  }
  print('family', families);
  console.log(`clean texts with edits other than width and spacing: ${changed} of ${texts.length}`);
  for (const line of shown.slice(0, Number(values.show))) console.log(`  ${line}`);
  if (values.gold === specimens) {
    benchGenres(Number(values.seed), Number(values.mixes));
    benchMisread();
  }
  if (values.fast) return;
  const damagedWith = (change: Partial<DamageOptions>): string[] =>
    untouched.map(({ clean }, index) =>
      damage(clean, { ...damageMix(Number(values.seed) + index, sample), ...change }),
    );
  const witnesses = damagedWith({});
  measureTime('every kind of damage', witnesses);
  measureTime('no bytes split', damagedWith({ splits: [], annotated: new Map() }));
  measureTime(
    'clean',
    untouched.map(({ clean }) => clean),
  );
  measureMemory(witnesses);
}

function readTexts(folder: string): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.includes('hant'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function tally(tallies: Map<string, Tally>, row: string, clean: string, witness: string): Difference[] {
  const { reading, ledger } = restore(witness);
  const score = scoreReading(clean, reading, ledger);
  const sum = tallies.get(row) ?? newTally();
  tallies.set(row, sum);
  sum.characters += score.characters;
  sum.right += score.characters - score.listed - score.silent - score.traceless;
  sum.silent += score.silent;
  sum.conjectures += ledger.filter(({ certainty }) => certainty === 'conjecture').length;
  const simple = scoreReading(clean, baseline(witness), []);
  sum.baselineRight += Math.max(0, simple.characters - simple.silent - simple.traceless);
  const [got, want] = [linesOf(reading, align(clean, reading)), linesOf(clean)];
  for (const kind of ['lines', 'headings'] as const) {
    sum[kind][0] += got[kind].size;
    sum[kind][1] += want[kind].size;
    sum[kind][2] += shared(got[kind], want[kind]);
  }
  return score.differences;
}

function print(kind: string, tallies: ReadonlyMap<string, Tally>): void {
  const width = Math.max(kind.length, ...[...tallies.keys()].map(({ length }) => length));
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`;
  console.log(
    `${kind.padEnd(width)}  characters  right     silent  conjectures  baseline  headings F1  lines F1`,
  );
  for (const [row, sum] of [...tallies].sort()) {
    console.log(
      [
        row.padEnd(width),
        String(sum.characters).padStart(10),
        percent(sum.right, sum.characters).padStart(8),
        String(sum.silent).padStart(6),
        String(sum.conjectures).padStart(11),
        percent(sum.baselineRight, sum.characters).padStart(8),
        f1(...sum.headings)
          .toFixed(4)
          .padStart(11),
        f1(...sum.lines)
          .toFixed(4)
          .padStart(9),
      ].join('  '),
    );
  }
}
