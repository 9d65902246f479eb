import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/restore/facts.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { width } from '../../../src/restore/rules/width.ts';
import { describeCases } from '../helpers/cases.ts';

describe('width', () => {
  describeCases('width', (text) => runRules(text, [width]));

  it('can be switched off', () => {
    expect(runRules('今天,我们来了!', [width], { width: false }).ledger).toEqual([]);
  });

  it('looks further for Chinese on a page whose marks are known to have become half-width', () => {
    const text = '增长5.5%,2005年再增长,约为GDP:100亿元';
    expect(runRules(text, [width], { facts: { halfWidth: true } }).reading).toBe(
      '增长5.5%，2005年再增长，约为GDP：100亿元',
    );
  });

  it('cuts its edits where others begin: a run of one length is charwise', () => {
    const { ledger } = runRules('１９９２年，', [width]);
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({ lemma: '１９９２', reading: '1992', certainty: 'certain' });
  });

  it('writes the alternatives of earlier rules as it writes the text', () => {
    const context = { facts: { ...noFacts, halfWidth: true }, options: { width: true, spacing: true } };
    expect(width.mapAlternative?.('号,现', context)).toBe('号，现');
  });
});
