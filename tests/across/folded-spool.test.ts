import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFoldedSpool } from '../../src/across/build/folded-spool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spool-'));
});
afterEach(() => rm(folder, { recursive: true }));

const folded = fc.record({
  id: fc.string(),
  // Half a pair of surrogates stands in some witnesses.
  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800字')),
  starts: fc.array(fc.nat()),
  anchors: fc.array(fc.string()),
  numbers: fc.array(fc.option(fc.nat())),
});

test('reports are as they were added, in whatever order they are asked for, with much at hand and with little', () => {
  fc.assert(
    fc.property(
      fc.array(folded, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(5), { maxLength: 20 }),
      fc.nat(40),
      (reports, asked, atHand) => {
        const file = join(folder, 'spool');
        const spool = openFoldedSpool(file, atHand);
        for (const report of reports) spool.add(report);
        expect(spool.size()).toBe(reports.length);
        for (const index of asked.map((each) => each % reports.length)) {
          const { text } = reports[index]!;
          expect(spool.text(index)).toBe(text);
          expect(spool.length(index)).toBe(text.length);
          expect(spool.at(index)).toEqual(reports[index]);
        }
        spool.close();
        expect(existsSync(file)).toBe(false);
      },
    ),
    { numRuns: 100 },
  );
});
