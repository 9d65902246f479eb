import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { gluedHeadings } from '../../../src/restore/rules/glued-headings.ts';
import { describeCases } from '../helpers/cases.ts';

describe('glued-headings', () => {
  describeCases('glued-headings', (text) => runRules(text, [gluedHeadings]));
});
