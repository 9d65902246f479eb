import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { annotations } from '../../../src/restore/rules/annotations.ts';
import { describeCases } from '../helpers/cases.ts';

describe('annotations', () => {
  describeCases('annotations', (text) => runRules(text, [annotations]));

  it('uses the table that an earlier rule inferred', () => {
    const annotated = new Map([['县', 'xiàn']]);
    expect(runRules('全县(xiàn)', [annotations], { facts: { annotated } }).reading).toBe('全县');
  });

  it('leaves what lacks its reading in the midst of the text, or in a sentence or a long line at its edge', () => {
    const table = '創(chuàng)建，發(fā)展，實(shí)際，業(yè)務，創(chuàng)新';
    const of = (...lines: string[]): string => runRules(lines.join('\n'), [annotations]).reading;
    expect(of(table, '環保', `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of('環保很重要。', `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of(`環保${'很'.repeat(60)}`, `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of('甲', '乙', '丙', '環保', `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of('乙', '丙', '環保', `環(huán)境，${table}`)).toContain('環境');
    // A table of a few may be an author's.
    expect(of('環保', '環(huán)境，創(chuàng)建，發(fā)展')).toContain('環(huán)境');
  });

  it('tells later rules the table of the page', () => {
    const { facts } = runRules('創(chuàng)建文明，實(shí)際', [annotations]);
    expect(Object.fromEntries(facts.annotated)).toEqual({ 創: 'chuàng', 實: 'shí' });
  });

  describe('on a page whose bytes were split', () => {
    const facts = { bytesDamaged: true };
    const certain = (text: string, known = {}): string[] =>
      runRules(text, [annotations], { facts: known }).ledger.map(({ certainty }) => certainty);

    it.each([
      ['a syllable without a tone', '馱著我們(men)全家'],
      ['one that sites are known to annotate, of several readings', '今天寫下的書，能(néng)夠從中聽見'],
      ['one outside GB2312', '第三十七個鍵啞(è)了'],
      ['beside the author’s glosses in full-width parentheses', '“甕”（wèng）字通行，全国(guó)地名普查'],
    ])('doubts %s', (_, text) => {
      const { reading } = runRules(text, [annotations], { facts });
      expect(reading).toBe(text.replace(/\([^)]*\)/, ''));
      expect(certain(text, facts)).toEqual(['conjecture']);
      // Elsewhere its author may have written it.
      expect(certain(text)).toEqual([]);
    });

    it('leaves what now has a reading and now has none, or stands beside glossed words', () => {
      for (const text of ['我們(men)與他們，學習', '能(néng)夠，不能，可能', '我們(men)愛學習(xué xí)'])
        expect(certain(text, facts)).toEqual([]);
    });
  });

  it('doubts everyday characters of several readings where the table has one that everybody reads', () => {
    const text = '第二十三(sān)次會議，及(jí)時，涉及(jí)，(三(sān)項)，減稅降(jiàng)費';
    const { reading, ledger } = runRules(text, [annotations], { facts: { bytesDamaged: true } });
    expect(reading).toBe('第二十三次會議，及時，涉及，(三項)，減稅降費');
    expect(ledger.at(-1)).toMatchObject({ lemma: '(jiàng)', certainty: 'conjecture' });
    expect(runRules('減稅降(jiàng)費', [annotations], { facts: { bytesDamaged: true } }).ledger).toEqual([]);
  });
});
