import { describe, expect, it } from 'vitest';
import { strewnPairs } from '../../../src/restore/injected/strewn-pairs.ts';
import { revert } from '../../../src/restore/ledger.ts';
import { restore } from '../../../src/restore/restore.ts';
import { staysLinear } from '../helpers/stays-linear.ts';

/** A page as a site converted it, with a place before each mark. */
const page = [
  '今年以來_，清河鎮(zhèn)黨委認(rèn)真落實(shí)縣委部署_，把農(nóng)田水利建設(shè)作為重點_。',
  '全鎮(zhèn)清理溝渠四十公里_、修建水閘六座_，新增灌溉面積兩千畝_；干部群眾的積極性明顯提高_。',
  '下一步_，鎮(zhèn)黨委將繼續(xù)加強(qiáng)農(nóng)田水利建設(shè)_，落實(shí)管護(hù)責(zé)任_，組織各村學(xué)習(xí)先進(jìn)經(jīng)驗(yàn)_。',
].join('\n');
const put = (...pairs: string[]): string => {
  let at = 0;
  return page.replace(/_/g, () => pairs[at++] ?? '');
};
const strewn = ['', '龟谊', '', '钉惫', '贮伞', '', '诧肾', '狈锣', '', '溉蕾', '铆栖', ''];

describe('strewnPairs', () => {
  it('takes pairs away that are simplified on a converted page, and with them what reads nowhere', () => {
    const { reading, ledger } = restore(put(...strewn));
    expect(reading).toBe(restore(put()).reading);
    expect(revert(reading, ledger)).toBe(put(...strewn));
    const taken = ledger.filter(({ rule }) => rule === 'injected-lines');
    expect(taken.map(({ lemma }) => lemma)).toEqual(strewn.filter((pair) => pair !== ''));
    expect(new Set(taken.map(({ certainty }) => certainty))).toEqual(new Set(['conjecture']));
    expect(taken.map(({ alternatives }) => alternatives)).toEqual(taken.map(({ lemma }) => [lemma]));
  });

  it('leaves a word of the page that reports have not, of which a converter made a character', () => {
    const { reading } = restore(`${put(...strewn)}\n織坊里掛滿了綃縠，織工們忙個不停。`);
    expect(reading).toContain('挂满了绡縠，');
  });

  it.each([
    ['a page without', put()],
    ['a few, which may be names', put('', '龟谊', '', '钉惫', '贮伞')],
    ['one pair again and again', put(...Array.from({ length: 12 }, () => '钉惫'))],
    ['a page that is simplified elsewhere, too', `${put(...strewn)}\n各县区人民政府，市政府各委办局`],
    [
      'a simplified page',
      put(...strewn)
        .replace(/\([^)]*\)/g, '')
        .replace(/[來鎮黨認實縣農設為點]/g, '东'),
    ],
    ['what byte damage made', `${put()}\n難點?；鶎狱h組，上?；鶎狱h建，稱號?,F(xiàn)將`],
  ])('but leaves %s', (_, text) => {
    expect(strewnPairs(text)).toEqual([]);
  });

  staysLinear(strewnPairs, ['钉惫，', '來钉惫，', '钉惫']);
});
