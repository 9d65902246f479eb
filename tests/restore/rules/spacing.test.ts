import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { spacing } from '../../../src/restore/rules/spacing.ts';
import { describeCases } from '../helpers/cases.ts';

describe('spacing', () => {
  describeCases('spacing', (text) => runRules(text, [spacing]));
});
