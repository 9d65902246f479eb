/**
 * Makes the tables of src/script/data from the dictionaries of opencc-js. Run after a change of either:
 * `npx node scripts/make-script-tables.ts`
 */
import { writeFileSync } from 'node:fs';
import { foldClasses } from '../src/script/build/fold-classes.ts';
import { damagePairs } from '../src/script/build/damage-pairs.ts';
import { isGb2312 } from '../src/script/build/is-gbk.ts';
import { openccEntries, type Entry } from '../src/script/build/opencc-entries.ts';
import { simplifiedPairs } from '../src/script/build/simplified-pairs.ts';
import { variantPairs } from '../src/script/data/variant-pairs.ts';

/** Radicals that PDF extraction leaves in place of the characters they look like: one to one by NFKC. */
const radicals = Array.from({ length: 214 }, (_, i) => String.fromCharCode(0x2f00 + i)).map(
  (radical): Entry => [radical, radical.normalize('NFKC')],
);

/** Compatibility ideographs, which are one code unit each and a unified ideograph by NFC. */
const compatible = Array.from({ length: 0x200 }, (_, i) => String.fromCharCode(0xf900 + i))
  .map((char): Entry => [char, char.normalize('NFC')])
  .filter(([from, to]) => from !== to && to.length === 1);

const variants = Array.from({ length: variantPairs.length / 2 }, (_, i): Entry => [
  variantPairs[2 * i]!,
  variantPairs[2 * i + 1]!,
]);

const note = 'Made by scripts/make-script-tables.ts from the dictionaries of opencc-js; do not edit.';

function write(name: string, constant: string, doc: string, value: string): void {
  const file = new URL(`../src/script/data/${name}.ts`, import.meta.url);
  writeFileSync(file, `// ${note}\n\n/** ${doc} */\nexport const ${constant} =\n  '${value}';\n`);
  process.stderr.write(`${name}: ${value.length} characters\n`);
}

const everything = openccEntries('s2tw', 's2hk', 'tw2s', 'hk2s');
const classes = foldClasses([...everything, ...radicals, ...compatible, ...variants], isGb2312);
write(
  'fold-table',
  'foldTable',
  'Classes of characters that fold to their first, apart by a space.',
  classes.join(' '),
);

const simplified = simplifiedPairs();
write(
  'simplified-table',
  'simplifiedTable',
  'Pairs: a traditional character and its simplified one.',
  simplified,
);
write(
  'damage-table',
  'damageTable',
  'Pairs: a simplified character and what the copy sites turn it into.',
  damagePairs(openccEntries('s2t'), openccEntries('t2tw'), simplified),
);
