import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/search/engine.ts';
import { evaluate, type Filters } from '../../src/search/evaluate.ts';
import { mayHold } from '../../src/search/may-hold.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { planQuery } from '../../src/search/plan.ts';

const plan = (query: string) => planQuery(parseQuery(query).query, 0);

/** A bundle that must not be opened. */
const closed = (years: Bundle['years']): Bundle => {
  const fail = (): never => {
    throw new Error('this bundle was opened');
  };
  return { size: 10, years, find: fail, columns: fail, text: fail };
};

describe('mayHold', () => {
  it.each<[string, Filters, boolean]>([
    ['救灾', {}, true],
    ['year:2003 救灾', {}, true],
    ['year:2001..2002 救灾', {}, true],
    ['year:2006..2012 救灾', {}, false],
    ['year:1999 救灾', {}, false],
    ['year:1999 OR 救灾', {}, true],
    ['救灾 -year:2003', {}, true],
    ['year:2003 year:2006', {}, false],
    ['救灾', { year: ['2005'] }, true],
    ['救灾', { year: ['2006', '1998'] }, false],
    ['救灾', { year: ['2006', '2004'] }, true],
    ['救灾', { year: [] }, true],
    // Reports without a single known year.
    ['救灾', { year: [''] }, true],
  ])('%s with %j in 2002 to 2005: %s', (query, filters, expected) => {
    expect(mayHold({ years: [2002, 2005] }, plan(query), filters)).toBe(expected);
  });

  it('holds nothing of a year where no year is known, and anything where nothing is said', () => {
    expect(mayHold({ years: null }, plan('year:2003 救灾'), {})).toBe(false);
    expect(mayHold({ years: null }, plan('救灾'), {})).toBe(true);
    expect(mayHold({ years: undefined }, plan('year:2003 救灾'), {})).toBe(true);
  });

  it('spares opening a bundle of other years', async () => {
    const none = { rows: [], titles: new Set() };
    expect(await evaluate(closed([2002, 2005]), plan('year:2006..2012 救灾'), {})).toEqual(none);
    expect(await evaluate(closed([2002, 2005]), plan('救灾'), { year: ['2006'] })).toEqual(none);
    await expect(evaluate(closed([2002, 2005]), plan('year:2003 救灾'), {})).rejects.toThrow('opened');
  });
});
