import { findBlocks } from '../restore/boilerplate/find-blocks.ts';
import { findChain } from '../restore/fragments/find-chain.ts';
import { findMarkers } from '../restore/fragments/find-markers.ts';
import { inferAnnotated } from '../restore/infer-annotated.ts';
import { detectScript } from '../script/detect-script.ts';
import type { Damage } from './damage-kinds.ts';

/** A lone `?` and the comma, semicolon or reading that the bytes after it were taken for: `上?；鶎`, `重?fù)p`. */
const split = /\p{Script=Han}\?(?:[,;，；！](?![\s"”）)])|[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\))/u;
/** Characters that decoding leaves where it fails, and codes that no font shows. */
const broken = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/;

/** Kinds of damage by their signs: what is asked before a text is restored, so quick and by no means proof. */
export const damageSigns = {
  readings: (text) => text.includes('(') && inferAnnotated(text).size > 0,
  splits: (text) => split.test(text),
  converted: (text) => detectScript(text).script === 'hant-converted',
  fragments: (text) => findChain(text, findMarkers(text), false) !== undefined,
  boilerplate: (text) => findBlocks(text).length > 0,
  broken: (text) => broken.test(text),
} as const satisfies Record<Damage, (text: string) => boolean>;

/** Whether a text shows the damage asked for. */
export function hasDamage(text: string, asked: string): boolean {
  if (Object.hasOwn(damageSigns, asked)) return damageSigns[asked as Damage](text);
  const damaged = Object.values(damageSigns).some((sign) => sign(text));
  return asked === 'none' ? !damaged : damaged;
}
