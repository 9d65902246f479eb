import type { Rule } from '../rule.ts';
import { annotations } from './annotations.ts';
import { byteSplits } from './byte-splits.ts';
import { fragments } from './fragments.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { script } from './script.ts';

/** The rules in the order they run, which is the damage's order reversed. */
export const rules: readonly Rule[] = [
  invisibleCharacters,
  fragments,
  byteSplits,
  annotations,
  script,
];
