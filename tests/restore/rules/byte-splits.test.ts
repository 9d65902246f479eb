import { describe } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { byteSplits } from '../../../src/restore/rules/byte-splits.ts';
import { describeCases } from '../helpers/cases.ts';

describe('byte-splits', () => {
  describeCases('byte-splits', (text) => runRules(text, [byteSplits]));
});
