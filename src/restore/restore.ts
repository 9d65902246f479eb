import { runRules, type Restoration } from './pipeline.ts';
import type { RestoreOptions } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * Restore a decoded witness. Pure; linear in its length.
 *
 * @param witness decoded text of a scraped file
 */
export function restore(witness: string, options: RestoreOptions = {}): Restoration {
  return runRules(witness, rules, options);
}
