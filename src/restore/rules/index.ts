import type { Rule } from '../rule.ts';
import { annotations } from './annotations.ts';
import { boilerplate } from './boilerplate.ts';
import { byteSplits } from './byte-splits.ts';
import { fragments } from './fragments.ts';
import { gluedHeadings } from './glued-headings.ts';
import { injectedLines } from './injected-lines.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { lacunae } from './lacunae.ts';
import { lostBreaks } from './lost-breaks.ts';
import { markupRemains } from './markup-remains.ts';
import { script } from './script.ts';
import { misreadEncoding } from './misread-encoding.ts';
import { spacing } from './spacing.ts';
import { width } from './width.ts';

/** The rules in the order they run, which is the damage's order reversed. */
export const rules: readonly Rule[] = [
  misreadEncoding,
  invisibleCharacters,
  markupRemains,
  injectedLines,
  boilerplate,
  fragments,
  byteSplits,
  annotations,
  lostBreaks,
  script,
  width,
  spacing,
  gluedHeadings,
  lacunae,
];
