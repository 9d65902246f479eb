import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSpecimen } from '../../scripts/specimens/make-specimen.ts';
import { recipes } from '../../scripts/specimens/recipes.ts';
import { readWitness } from '../../src/witness/read-witness.ts';

const originals = join(import.meta.dirname, '../fixtures/specimens');
const specimens = join(import.meta.dirname, '../../content/specimens');
const original = (id: string): Promise<string> => readFile(join(originals, `${id}.txt`), 'utf8');

describe('specimens', () => {
  it('has one recipe for each original, and nothing else in the folder', async () => {
    const ids = recipes.map(({ id }) => id);
    expect((await readdir(originals)).sort()).toEqual(ids.map((id) => `${id}.txt`).sort());
    expect((await readdir(specimens)).sort()).toEqual(
      ids.flatMap((id) => [`${id}.txt`, `${id}.yaml`]).sort(),
    );
  });

  it.each(recipes)(
    '$id is what `node scripts/make-specimens.ts` makes, and says it is synthetic',
    async (recipe) => {
      const { witness, sidecar } = makeSpecimen(await original(recipe.id), recipe);
      expect(await readFile(join(specimens, `${recipe.id}.yaml`), 'utf8')).toBe(sidecar);
      const committed = await readFile(join(specimens, `${recipe.id}.txt`));
      expect(Buffer.compare(committed, witness)).toBe(0);
      expect((await readWitness(specimens, recipe.id)).sidecar.synthetic).toBe(true);
    },
  );

  it('shows an archive: many lengths, and an average of a real report', async () => {
    const lengths = await Promise.all(recipes.map(async ({ id }) => (await original(id)).length));
    expect(lengths.length).toBeGreaterThanOrEqual(24);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1500);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6000);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeGreaterThanOrEqual(2000);
  });

  it('has two reports of one template, and no other paragraph twice', async () => {
    const seen = new Map<string, string[]>();
    for (const { id } of recipes) {
      for (const block of (await original(id)).split('\n').filter((line) => line.length > 30)) {
        seen.set(block, [...(seen.get(block) ?? []), id]);
      }
    }
    const shared = [...seen.values()].filter((ids) => ids.length > 1);
    expect(shared.length).toBeGreaterThanOrEqual(6);
    for (const ids of shared) {
      expect(ids).toEqual(['s03-subdistrict-party-building-2016', 's04-subdistrict-party-building-2017']);
    }
  });
});
