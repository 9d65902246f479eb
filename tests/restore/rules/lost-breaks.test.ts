import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { lostBreaks } from '../../../src/restore/rules/lost-breaks.ts';
import { describeCases } from '../helpers/cases.ts';

describe('lost-breaks', () => {
  describeCases('lost-breaks', (text) => runRules(text, [lostBreaks]));
});
