import { expect, it } from 'vitest';
import { alignWitness } from '../../src/markup/align-witness.ts';
import { makeReport } from '../../src/report/make-report.ts';

const rowsOf = (witness: string): [text: string, hasBlock: boolean][] => {
  const { report } = makeReport({
    id: 'a',
    witness: new TextEncoder().encode(witness),
    sidecar: {},
    corrections: { list: [], file: '' },
    options: {},
  });
  return alignWitness(report, witness).map(({ span, block }) => [
    witness.slice(...span),
    block !== undefined,
  ]);
};

const body = '今年以來,我縣創(chuàng)建工作取得成效,創(chuàng)建文明單位,總結(jié)經驗。';

it('gives a reading that ends a block no row of its own', () => {
  expect(rowsOf(`全縣創(chuàng)建工作總結(jié)\n${body}`)).toEqual([
    ['全縣創(chuàng)建工作總結(jié)\n', true],
    [body, true],
  ]);
});

it('gives what a site wrote one, and loses nothing', () => {
  const witness = `天天文庫\n全縣創(chuàng)建工作總結(jié)\n下載文檔到電腦\n${body}`;
  const rows = rowsOf(witness);
  expect(rows.map(([text]) => text).join('')).toBe(witness);
  expect(rows.filter(([, hasBlock]) => !hasBlock).map(([text]) => text)).not.toContain('(jié)\n');
});
