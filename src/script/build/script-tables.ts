import { simplifiedChoices } from '../data/simplified-choices.ts';
import { lookalikePairs, variantPairs } from '../data/variant-pairs.ts';
import { damagePairs } from './damage-pairs.ts';
import { foldClasses } from './fold-classes.ts';
import { isGb2312 } from './is-gbk.ts';
import { openccEntries, type Entry } from './opencc-entries.ts';
import { simplifiedPairs } from './simplified-pairs.ts';

/** A module of `src/script/data`. */
export interface ScriptTable {
  name: string;
  text: string;
}

/** The generated tables of `src/script/data`, made from the dictionaries of opencc-js. */
export function scriptTables(): ScriptTable[] {
  const entries = openccEntries('s2tw', 's2hk', 'tw2s', 'hk2s');
  const classes = foldClasses(
    [...entries, ...radicals(), ...compatible(), ...variants(), ...choices()],
    isGb2312,
  );
  const simplified = simplifiedPairs();
  return [
    table(
      'fold-table',
      'Classes of characters that fold to their first, apart by a space.',
      classes.join(' '),
    ),
    table('simplified-table', 'Pairs: a traditional character and its simplified one.', simplified),
    table(
      'damage-table',
      'Pairs: a simplified character and what the copy sites turn it into.',
      damagePairs(openccEntries('s2t'), openccEntries('t2tw'), simplified),
    ),
  ];
}

function table(name: string, doc: string, value: string): ScriptTable {
  const constant = name.replace(/-./g, (part) => part.charAt(1).toUpperCase());
  const made = '// Made by scripts/make-script-tables.ts from the dictionaries of opencc-js; do not edit.';
  return { name, text: `${made}\n\n/** ${doc} */\nexport const ${constant} =\n  '${value}';\n` };
}

const from = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first + i));

/** Radicals that PDF extraction leaves in place of the characters they look like: one to one by NFKC. */
const radicals = (): Entry[] => from(0x2f00, 214).map((radical) => [radical, radical.normalize('NFKC')]);

/** Compatibility ideographs that are a unified ideograph of the basic plane by NFC. */
const compatible = (): Entry[] =>
  from(0xf900, 0x200)
    .map((char): Entry => [char, char.normalize('NFC')])
    .filter(([char, unified]) => char !== unified && unified.length === 1);

const pairs = variantPairs + lookalikePairs;
const variants = (): Entry[] =>
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i]!, pairs[2 * i + 1]!]);

/** What pages show in place of a character; a word that a reader sees there has to be found. */
const choices = (): Entry[] => simplifiedChoices.map(({ char, hant }): Entry => [char, hant]);
