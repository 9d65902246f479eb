import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { width } from '../../../src/restore/rules/width.ts';
import { describeCases } from '../helpers/cases.ts';

describe('width', () => {
  describeCases('width', (text) => runRules(text, [width]));
});
