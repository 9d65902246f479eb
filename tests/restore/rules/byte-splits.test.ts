import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/restore/edit.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { byteSplits } from '../../../src/restore/rules/byte-splits.ts';
import { describeCases } from '../helpers/cases.ts';

describe('byte-splits', () => {
  describeCases('byte-splits', (text) => runRules(text, [byteSplits]));

  const editOf = (text: string, lemma: string): Edit =>
    runRules(text, [byteSplits]).ledger.findLast((edit) => edit.lemma === lemma)!;

  it('takes what is gone before the minutes of an hour for a figure, and before other figures not', () => {
    const hour = (after: string): Edit => editOf(`空腹，帶好身份證和醫?？āＩ衔?${after}開始抽血`, '?');
    expect(hour(':30')).toMatchObject({ reading: '位□', certainty: 'conjecture' });
    expect(hour(':30').alternatives).toContain('午7');
    expect(hour(':99').reading).not.toContain('□');
    expect(hour(':300').reading).not.toContain('□');
  });

  it('takes no byte for the wide space of A3A0, a code that nothing is written in, which proves nothing', () => {
    const page = '數量不多，實(shí)屬不易?！镜谒钠\ue013嬖诓蛔恪浚?）學科不均。';
    expect(runRules(page, [byteSplits]).reading).toContain('。【第四篇存在不足】');
    expect(editOf(page, '?').alternatives).toContain('（');
  });

  it('proves no corner bracket on a page that has none, where dashes behind a stop may have vanished', () => {
    const page = '丟了沒關系，我再買?！晃煌诵萁處煛薄Ｖ两瘢巫訐Q了三把';
    const odd = editOf(page, '！晃');
    expect(odd.certainty).toBe('conjecture');
    expect(odd.alternatives).toContain('——一');
    // Where others stand one may.
    const { reading } = runRules(`「沿街『老店』」，${page}`, [byteSplits]);
    expect(reading).toContain('。』位退休教師');
  });

  it('lists figures behind the byte that a page ends with, and elsewhere not', () => {
    const page = '交通2,115萬元?？头吭缭?';
    expect(editOf(page, '?').alternatives).toContain('在7');
    expect(editOf(`${page}，又`, '?').alternatives).not.toContain('在7');
  });

  it('asks for several vanished codes where one does not make sense, before it is known that the page drops them', () => {
    const { ledger } = runRules('進一步擴大，初步形成沿?！⒀亟⒀剡吅蛢汝懯鞘腥轿婚_放的格局', [byteSplits]);
    expect(ledger.find(({ lemma }) => lemma === '鞘')).toMatchObject({
      reading: '省會城',
      certainty: 'conjecture',
    });
  });

  it('lists what may have vanished where the bytes read oddly on a page that drops codes', () => {
    const page = '手上沒有繭子，心里就沒有數?！毕聧從悄晁氖粴q，拿著兩萬';
    const odd = editOf(page, '！毕聧從悄晁氖');
    expect(odd).toMatchObject({ reading: '”下崗那年四', certainty: 'conjecture' });
    expect(odd.alternatives).toContain('”下崗那年他四');
    // One that keeps its codes has lost none.
    const kept = editOf(`\ue5e5，${page}`, '！毕聧從悄晁氖');
    expect(kept?.alternatives ?? []).not.toContain('”下崗那年他四');
  });
});
