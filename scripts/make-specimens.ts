/**
 * Make `content/specimens/` from the clean originals in `tests/fixtures/specimens/`.
 *
 *     node scripts/make-specimens.ts
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { makeSpecimen } from './specimens/make-specimen.ts';
import { recipes } from './specimens/recipes.ts';

const originals = new URL('../tests/fixtures/specimens/', import.meta.url);
const specimens = new URL('../content/specimens/', import.meta.url);

await mkdir(specimens, { recursive: true });
for (const recipe of recipes) {
  const clean = await readFile(new URL(`${recipe.id}.txt`, originals), 'utf8');
  const { witness, sidecar } = makeSpecimen(clean, recipe);
  await writeFile(new URL(`${recipe.id}.txt`, specimens), witness);
  await writeFile(new URL(`${recipe.id}.yaml`, specimens), sidecar);
}
console.error(`made ${String(recipes.length)} specimens`);
