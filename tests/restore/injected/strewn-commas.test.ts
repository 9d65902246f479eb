import { describe, expect, it } from 'vitest';
import { strewnCommas } from '../../../src/restore/injected/strewn-commas.ts';
import { revert } from '../../../src/restore/ledger.ts';
import { restore } from '../../../src/restore/restore.ts';
import { staysLinear } from '../helpers/stays-linear.ts';

const page =
  '古村开放之后_，游人一年比一年多_。家家户户开起了客栈_，村里的石板路修整一新_，夜里也有了路灯。\n' +
  '村口的老戏台年年唱戏_，唱的都是乡亲们爱听的段子_；孩子们跑来跑去，热闹得很_。\n';
const strewn = (comma: string): string => page.replaceAll('_', comma);

describe('strewnCommas', () => {
  it('takes commas away that stand before other marks again and again', () => {
    const { reading, ledger } = restore(strewn('，'));
    expect(reading).toBe(restore(strewn('')).reading);
    expect(revert(reading, ledger)).toBe(strewn('，'));
    const taken = ledger.filter(({ rule }) => rule === 'injected-lines');
    expect(taken).toHaveLength(7);
    expect(new Set(taken.map(({ certainty }) => certainty))).toEqual(new Set(['conjecture']));
  });

  it.each([
    ['a page without', strewn('')],
    ['slips', '古村开放之后，，游人一年比一年多，。家家户户开起了客栈，村里的石板路修整一新。'],
    ['a few in a long text', strewn('').repeat(20) + strewn('，')],
    ['cells', '甲,,乙,,丙,,丁\n'.replace(/[甲乙丙丁]/g, '12').repeat(8)],
    ['dots of a list', '一，\n二，\n三，\n四，\n五，\n六，\n七，\n'],
  ])('but leaves %s', (_, text) => {
    expect(strewnCommas(text)).toEqual([]);
  });

  staysLinear(strewnCommas, ['村，', '村，，', '，', '村，。 ']);
});
