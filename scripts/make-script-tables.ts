/**
 * Makes the generated tables of src/script/data. Run after a change of opencc-js or of the hand-made data:
 * `npx node scripts/make-script-tables.ts`
 */
import { writeFileSync } from 'node:fs';
import { scriptTables } from '../src/script/build/script-tables.ts';

for (const { name, text } of scriptTables()) {
  writeFileSync(new URL(`../src/script/data/${name}.ts`, import.meta.url), text);
  process.stderr.write(`src/script/data/${name}.ts: ${text.length} characters\n`);
}
