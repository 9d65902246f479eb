import type { DamageOptions } from '../../src/restore/damage.ts';
import type { Encoding } from './encode-text.ts';
import type { Annotation } from './pick-readings.ts';

/** How one clean original becomes a damaged witness, and what its curator writes of it. */
export interface Recipe {
  /** Name of the clean original, and of the specimen. */
  id: string;
  annotation?: Annotation;
  damage: Omit<DamageOptions, 'annotated' | 'spaceAfter'>;
  /** Numbers of preview fragments that were lost. */
  dropFragments?: readonly number[];
  /** Default: `utf-8`. */
  encoding?: Encoding;
  /** Document-sharing site whose page is imitated. */
  platform?: string;
  /** True where the page shows only the beginning. */
  preview?: boolean;
  /** What was done to it, for readers, in simplified Chinese. */
  note: string;
}
