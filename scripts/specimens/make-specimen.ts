import { stringify } from 'yaml';
import { damage } from '../../src/restore/damage.ts';
import type { Sidecar } from '../../src/witness/sidecar-schema.ts';
import { encodeText } from './encode-text.ts';
import { pickReadings } from './pick-readings.ts';
import type { Recipe } from './recipe.ts';

/** A specimen as it lies in `content/specimens/`. */
export interface Specimen {
  /** Bytes of `<id>.txt`. */
  witness: Uint8Array;
  /** Text of `<id>.yaml`. */
  sidecar: string;
}

/**
 * Damage a clean original by a recipe. The same original and recipe give the same bytes.
 *
 * @param clean one block a line, with or without a line break at its end
 */
export function makeSpecimen(clean: string, recipe: Recipe): Specimen {
  const { annotation, damage: options, dropFragments = [], encoding = 'utf-8' } = recipe;
  const readings = annotation ? pickReadings(annotation) : {};
  const damaged = damage(clean.trimEnd(), { ...options, ...readings });
  const kept = damaged
    .split('\n')
    .filter((line) => !dropFragments.some((number) => line.startsWith(`${String(number)}、`)))
    .join('\n');
  return { witness: encodeText(`${kept}\n`, encoding), sidecar: sidecarOf(recipe) };
}

function sidecarOf({ platform, preview, note, encoding = 'utf-8' }: Recipe): string {
  const sidecar: Sidecar = {
    synthetic: true,
    source: { ...(platform !== undefined && { platform }), extent: preview ? 'preview' : 'full' },
    rights: '为本项目撰写的样本，随代码以 MIT 许可发布。',
    note: `样本：地名、机构、数字均属虚构，并非真实文献。${note}`,
    ...(encoding !== 'utf-8' && encoding !== 'utf-8-bom' && { encoding }),
  };
  return stringify(sidecar, { lineWidth: 0 });
}
