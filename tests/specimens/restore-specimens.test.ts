import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recipes } from '../../scripts/specimens/recipes.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { readWitness } from '../../src/witness/read-witness.ts';
import { unexplainedDifferences } from './unexplained-differences.ts';

const originals = join(import.meta.dirname, '../fixtures/specimens');
const specimens = join(import.meta.dirname, '../../content/specimens');

describe('restoring the specimens', () => {
  it.each(recipes)(
    '$id reads as it was written, but for conjectures and lacunae',
    async ({ id, preview, damage }) => {
      const original = (await readFile(join(originals, `${id}.txt`), 'utf8')).trimEnd();
      const witness = await readFile(join(specimens, `${id}.txt`));
      const { sidecar } = await readWitness(specimens, id);
      const { report } = makeReport({ id, witness, sidecar });
      expect(unexplainedDifferences(report, original, damage.breaks)).toEqual([]);
      expect(report.synthetic).toBe(true);
      if (preview) expect(report.text.length).toBeLessThan(original.length);
    },
  );
});
