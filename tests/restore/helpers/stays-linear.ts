import { expect, it } from 'vitest';
import type { Span } from '../../../src/restore/edit.ts';
import { expectLinear } from './expect-linear.ts';

/**
 * Test that what looks for spans in a text takes time in proportion to its length.
 *
 * @param units what the texts repeat
 */
export function staysLinear(find: (text: string) => Span[], units: readonly string[]): void {
  it('stays linear', () => {
    for (const unit of units)
      expectLinear(unit, (text) => {
        expect(find(text).length).toBeLessThanOrEqual(text.length);
      });
  });
}
